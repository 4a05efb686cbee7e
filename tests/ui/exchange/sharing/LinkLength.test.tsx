import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { BOUNDS } from '../../../../src/exchange/contract/bounds';
import { LINK_CARRIERS } from '../../../../src/exchange/sharing/linkCarriers';
import { LinkLength } from '../../../../src/ui/exchange/sharing/LinkLength';

const told = (characters: number | null) => {
  const { container, unmount } = render(<LinkLength characters={characters} canBeLighter />);
  const text = container.textContent ?? '';
  unmount();
  return text;
};

test.for(LINK_CARRIERS)('$name is named above $most characters, and not at them', ({ name, most }) => {
  expect(told(most)).not.toContain(name);
  expect(told(most + 1)).toContain(name);
});

test('a short link is said to be short enough', () => {
  expect(told(2_000)).toBe(
    'The link has 2,000 characters. That is short enough for the mail and chat programs that we know of.',
  );
});

test('a link is refused only above the bound, with what can be done', () => {
  expect(told(BOUNDS.linkMadeCharacters)).toContain('Browsers open it');
  expect(told(BOUNDS.linkMadeCharacters + 1)).toMatch(/too large for a link.*Include less above/);
});

test('while the link is made, that is said', () => {
  render(<LinkLength characters={null} canBeLighter={false} />);
  expect(screen.getByRole('status').textContent).toBe('Creating the link…');
});
