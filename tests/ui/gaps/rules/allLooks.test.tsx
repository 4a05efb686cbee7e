import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { tableKnown } from '../../../support/sketchLines';
import { renderPanel } from '../renderPanel';
// Loaded lazily in the app; here at once, so that no test waits for the first load.
import '../../../../src/ui/gaps/rules/RulesDialog';

const LOOKS = ['service-levels-unowned'];
const BOX = 'In all rules, also show what is only worth a look';

async function openRules(sketch: string, only: readonly string[]) {
  const rendered = renderPanel(sketch, only);
  await rendered.user.click(screen.getByRole('button', { name: 'Rules' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Rules' }));
  const rules = () => rendered.session.store.getState().matrix.settings.rules;
  return { ...rendered, dialog, on: () => LOOKS.map((id) => rules()[id]?.on) };
}

// Eighty rules had to be opened one by one.
test('one box has all rules of a table of one’s own show what is only worth a look, and takes that back', async () => {
  const { user, dialog, on, session } = await openRules(tableKnown(12, 0, 'tagsConfirmed=yes'), LOOKS);
  const box = dialog.getByRole('checkbox', { name: BOX });
  expect(box.ariaChecked).toBe('false');
  dialog.getByText(/^\d+ rules? (does|do) not show it here$/);
  await user.click(box);
  expect(on()).toEqual([true]);
  expect(box.ariaChecked).toBe('true');
  expect(dialog.queryByText(/not show it here$/)).toBeNull();
  expect(session.store.getState().undoLabel).toBe('turn on what is only worth a look');
  await user.click(box);
  expect(on()).toEqual([undefined]);
});

test('where all is shown anyway there is no such box', async () => {
  const { dialog } = await openRules(tableKnown(11, 0, 'tagsConfirmed=yes'), LOOKS);
  expect(dialog.queryByRole('checkbox', { name: BOX })).toBeNull();
});

test('the rules that do not show it are found by these words', async () => {
  const { user, dialog } = await openRules(tableKnown(12, 0, 'tagsConfirmed=yes'), LOOKS);
  await user.type(dialog.getByRole('textbox', { name: 'Find a rule' }), 'only where');
  dialog.getByText('shown only where it should be fixed');
  expect(dialog.queryByText('Nobody is accountable')).toBeNull();
});
