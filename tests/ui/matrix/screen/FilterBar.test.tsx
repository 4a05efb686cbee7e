import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FilterBar } from '../../../../src/ui/matrix/screen/FilterBar';
import { renderWithPanels } from '../../../support/panels';

// The count alone stood beside an icon, and what the product is for was hidden in the first minute.
test('where the panel is closed, its button says how many gaps there are in words', async () => {
  renderWithPanels(<FilterBar />, 'settings: shipped=build\n| Clerk\nPay the bill | R');
  const button = screen.getByRole('button', { name: /side panel$/ });
  if (button.getAttribute('aria-expanded') === 'true') button.click();
  expect((await screen.findByRole('button', { name: /: show the side panel$/ })).textContent).toMatch(
    /^\d+ gaps?$/,
  );
});

// "0 gaps" was said of a matrix in which half of the checks wait for its tags, and on a narrow screen nothing else was.
test('before the tags are confirmed, its count is one so far', async () => {
  renderWithPanels(<FilterBar />, 'settings: tagsConfirmed=no\n| Clerk\nPay the bill | AR');
  const button = screen.getByRole('button', { name: /side panel$/ });
  if (button.getAttribute('aria-expanded') === 'true') button.click();
  expect((await screen.findByRole('button', { name: /: show the side panel$/ })).textContent).toMatch(
    /^\d+ gaps? so far$/,
  );
});

test('where too little is recognised to say what is missing, its count is one so far', async () => {
  const rows = Array.from({ length: 14 }, (_, at) => `Whatever ${at} | AR | C | I`).join('\n');
  renderWithPanels(<FilterBar />, `settings: scope=build\n| Lead | Dev | Ops\n${rows}`);
  const button = screen.getByRole('button', { name: /side panel$/ });
  if (button.getAttribute('aria-expanded') === 'true') button.click();
  expect((await screen.findByRole('button', { name: /: show the side panel$/ })).textContent).toMatch(
    /^\d+ gaps? so far$/,
  );
});
