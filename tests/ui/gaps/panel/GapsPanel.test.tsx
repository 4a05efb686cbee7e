import { act, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { findingNamed, renderPanel } from '../renderPanel';

const SKETCH = `
  settings: scope=reliability+security
                       | Architect @platform | Engineer @application | Manager @leadership
  ## Planning
  Set the budget #cost | R                   | C                     | I
  Draw the plans       | A                   | R                     | A
  ## Running
  Ship it              |                     | RA                    | C`;

const panel = () => screen.getByRole('region', { name: 'Gaps' });
const heading = () => within(panel()).getByRole('heading', { level: 2 });

test('the heading counts what is open, and each finding is an article with its title, rule and weight', () => {
  const { session } = renderPanel(SKETCH);
  const { findings } = session.store.getState().analysis;
  expect(heading().textContent).toBe(`Gaps ${findings.length}`);
  expect(screen.getAllByRole('article')).toHaveLength(findings.length);
  for (const { title, ruleId, severity } of findings) {
    const titled = screen.getAllByRole('heading', { name: title });
    const articles = titled.map((one) => one.closest('article')?.dataset);
    expect(articles).toContainEqual(expect.objectContaining({ rule: ruleId, severity }));
  }
});

test('the gaps lead to the meeting that goes through them', async () => {
  const { user, session } = renderPanel(SKETCH);
  await user.click(within(panel()).getByRole('button', { name: 'Meeting' }));
  expect(location.hash).toBe(`#/m/${session.store.getState().matrix.id}/meeting`);
  location.hash = '';
});

test('axe finds nothing wrong', async () => {
  const { container } = renderPanel(SKETCH);
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('the first fix mends the gap in one press, says so, and undo brings it back', async () => {
  const { user } = renderPanel(SKETCH);
  const cost = findingNamed('Unowned cost: Set the budget');
  await user.click(within(cost).getByRole('button', { name: 'Make Architect accountable' }));
  expect(screen.queryByRole('article', { name: /cost/ })).toBeNull();
  expect(
    screen.getByText(/^Made Architect accountable for “Set the budget”\. In [^.]+\. \d+ gaps? left\.$/),
  ).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(findingNamed('Unowned cost: Set the budget')).toBeTruthy();
});

test('Choose offers every role with the reason, likeliest first, and typing finds one', async () => {
  const { user, session } = renderPanel(SKETCH);
  const cost = findingNamed('Unowned cost: Set the budget');
  await user.click(within(cost).getByRole('button', { name: 'Other fixes…' }));
  const offered = await screen.findAllByRole('menuitem');
  expect(offered[0]?.textContent).toBe('Make Architect accountableArchitect already does this work.');
  // One letter: several would race the time after which the menu starts over.
  await user.keyboard('M');
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('menuitem', { name: /Make Manager/ })),
  );
  await user.keyboard('{Enter}');
  const [budget] = Object.values(session.store.getState().matrix.activities);
  expect(Object.values(budget?.assignments ?? {})).toContain('A');
  expect(screen.queryByRole('article', { name: /cost/ })).toBeNull();
});

test('activating a title selects the cells it speaks of', async () => {
  const { user, grid } = renderPanel(SKETCH);
  await user.click(screen.getByRole('button', { name: 'More than one role is accountable' }));
  const { ranges } = grid.store.getState().selection;
  expect(ranges).toHaveLength(2);
  expect(ranges.map(({ from }) => from.row)).toEqual([ranges[0]?.from.row, ranges[0]?.from.row]);
});

test('a severity shows only its findings, and pressed again shows all', async () => {
  const { user, session } = renderPanel(SKETCH);
  const { counts, findings } = session.store.getState().analysis;
  const must = screen.getByRole('button', { name: `${counts.must} must fix` });
  await user.click(must);
  expect(must.getAttribute('aria-pressed')).toBe('true');
  expect(screen.getAllByRole('article')).toHaveLength(counts.must);
  expect(heading().textContent).toBe(`Gaps ${findings.length}`);
  expect(screen.getByText(`Showing ${counts.must} of ${findings.length} gaps`)).toBeTruthy();
  await user.click(must);
  expect(screen.getAllByRole('article')).toHaveLength(findings.length);
});

test('a filter that leaves nothing offers the way back to all', async () => {
  const { user, session } = renderPanel(SKETCH);
  await user.click(screen.getByRole('button', { name: 'Role' }));
  await user.click(await screen.findByRole('menuitemradio', { name: /^Manager/ }));
  expect(screen.getAllByRole('article').length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: '0 worth a look' }));
  await user.click(screen.getByRole('button', { name: /^Show all \d/ }));
  expect(screen.getAllByRole('article')).toHaveLength(session.store.getState().analysis.findings.length);
});

test('a matrix without gaps says so calmly, and one without activities what to do first', () => {
  const { session } = renderPanel('settings: shipped=build\n | Architect | Engineer');
  expect(screen.getByRole('heading', { name: 'Three steps to start' })).toBeTruthy();
  expect(screen.getByRole('listitem', { current: 'step' }).textContent).toMatch(/^Write down five things/);
  const { matrix, analysis } = session.store.getState();
  act(() => {
    session.store.setState({
      matrix: { ...matrix, activities: { x: {} } as never },
      analysis: { ...analysis, findings: [] },
    });
  });
  screen.getByText('No open gaps');
  screen.getByText('The checks that can run here pass.');
  expect(screen.queryByText('Three steps to start')).toBeNull();
});

// “All checks pass” was said where next to nothing was recognised, and no more was looked for.
test('where too few activities are recognised, only the checks of what is there are said to pass', () => {
  const sound = (name: string) =>
    ['Ann', 'Bob', 'Eve', 'Kim']
      .flatMap((_, owner) => ['one', 'two', 'three'].map((part) => [owner, part] as const))
      .map(
        ([owner, part]) =>
          `${name} ${owner} ${part} | ${[0, 1, 2, 3].map((at) => (at === owner ? 'AR' : '')).join(' | ')}`,
      )
      .join('\n  ');
  const settings = 'settings: scope=planning';
  renderPanel(`\n  ${settings}\n  | Ann | Bob | Eve | Kim\n  ## Things\n  ${sound('Thing')}`);
  expect(screen.queryAllByRole('article').map((one) => one.textContent)).toEqual([]);
  screen.getByText('No open gaps so far');
  screen.getByText('The checks of the activities that are there pass.');
});

// Twelve activities were typed, and before there was a role the panel counted twelve gaps that must be fixed.
test('counts nothing as missing while there is no role that could own anything', () => {
  const { session } = renderPanel(SKETCH, undefined);
  const { matrix } = session.store.getState();
  expect(screen.getAllByRole('article').length).toBeGreaterThan(0);
  act(() => session.store.setState({ matrix: { ...matrix, roles: {} } }));
  expect(screen.queryAllByRole('article')).toEqual([]);
  expect(screen.queryByText('must fix')).toBeNull();
  expect(screen.getByRole('listitem', { current: 'step' }).textContent).toMatch(/^Name the roles involved/);
});

test('until the first reading of a large matrix is done, the panel says that it is looking', () => {
  const { session } = renderPanel(SKETCH);
  act(() => {
    const { analysis } = session.store.getState();
    session.store.setState({ analysis: { ...analysis, complete: false, findings: [] } });
  });
  expect(screen.getByText('Checking for gaps…')).toBeTruthy();
  expect(screen.queryByText('No open gaps')).toBeNull();
});
