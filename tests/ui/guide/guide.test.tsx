// The guide: its pages, the page of every rule, and what it says of the screens.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ruleList } from '../../../src/domain/gaps/engine/ruleList';
import GuideScreen from '../../../src/ui/guide/GuideScreen';
import { guidePages } from '../../../src/ui/guide/guidePages';
import { GLOSSARY } from '../../../src/ui/guide/page/glossary';
import { guideAddress, routeFromHash, TAB_LABELS, TABS } from '../../../src/ui/routing/route';

it.each(guidePages.map(({ id, title }) => [id, title]))(
  'page %s has its heading and is marked in the list',
  (id, title) => {
    render(<GuideScreen page={id} />);
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy();
    expect(screen.getByRole('link', { name: title }).getAttribute('aria-current')).toBe('page');
  },
);

it('says of each screen three sentences', () => {
  render(<GuideScreen page="screens" />);
  for (const tab of TABS) {
    const part = screen.getByRole('region', { name: TAB_LABELS[tab] });
    expect(part.querySelector('p')?.textContent?.match(/[.](?= |$)/g), tab).toHaveLength(3);
  }
});

it('has a page for every rule with all its examples, made from the rule', () => {
  // As markup: nothing is pressed here, and to mount every table and search it takes far longer than to write it.
  for (const rule of ruleList) {
    const markup = renderToStaticMarkup(<GuideScreen page="rules" rule={rule.id} />);
    const main = markup.slice(markup.indexOf('<main'));
    expect(/<h1[^>]*>([^<]*)<\/h1>/.exec(main)?.[1]).toBe(renderToStaticMarkup(rule.title));
    expect(markup.match(/<table[ >]/g)).toHaveLength(rule.flagged.length + rule.accepted.length);
  }
});

it('finds a rule by a word, and says so when there is none', async () => {
  render(<GuideScreen page="rules" />);
  const field = screen.getByRole('textbox', { name: 'Find a rule' });
  await userEvent.type(field, 'on call');
  expect(within(screen.getByRole('main')).getAllByRole('listitem').length).toBeLessThan(ruleList.length);
  await userEvent.clear(field);
  await userEvent.type(field, 'zebra');
  expect(screen.getByRole('status').textContent).toContain('No rule matches');
});

it('tells an unknown page and an unknown rule', () => {
  const { unmount } = render(<GuideScreen page="zebra" />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Page not found');
  unmount();
  render(<GuideScreen page="rules" rule="zebra" />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Rule not found');
});

it('has addresses for pages and rules', () => {
  expect(routeFromHash(guideAddress())).toEqual({ kind: 'guide', page: 'letters' });
  expect(routeFromHash(guideAddress('rules', 'no-owner'))).toEqual({
    kind: 'guide',
    page: 'rules',
    rule: 'no-owner',
  });
  expect(routeFromHash('#/guide/letters/no-owner')).toEqual({ kind: 'unknown' });
  expect(routeFromHash('#/guide/rules/no-owner/more')).toEqual({ kind: 'unknown' });
});

it('sorts its glossary and gives each word once', () => {
  const words = GLOSSARY.map(([word]) => word);
  expect(words).toEqual([...new Set(words)].sort((one, other) => one.localeCompare(other)));
});
