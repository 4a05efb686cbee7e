// Three versions beside each other, and one chosen for each place.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { removeActivities } from '../../../src/domain/edits/removeActivities';
import { renameActivity } from '../../../src/domain/edits/renameActivity';
import { setCodes } from '../../../src/domain/edits/setCodes';
import type { ActivityId, RoleId } from '../../../src/domain/matrix/ids';
import type { Codes } from '../../../src/domain/matrix/scheme/codes';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { clashInWords } from '../../../src/domain/merge/clashInWords';
import { mergeMatrices } from '../../../src/domain/merge/mergeMatrices';
import { ClashChoices } from '../../../src/ui/git/ClashChoices';
import { afterEdit } from '../../support/edits';

const base = matrixFromSketch('| Board | Clerk\nPay bills | A | R\nChase debts | A | R');
const [PAY, CHASE] = [idOf<ActivityId>('Pay bills'), idOf<ActivityId>('Chase debts')];
const BOARD = idOf<RoleId>('Board');
const lettered = (codes: string) => setCodes(base, [{ activityId: PAY, roleId: BOARD }], codes as Codes);
const ours = afterEdit(base, lettered('C'), removeActivities(base, [CHASE]));
const theirs = afterEdit(base, lettered('I'), renameActivity(base, CHASE, 'Chase all debts'));

function open(baseUnknown = false) {
  const sides = { base, ours, theirs };
  const { clashes } = mergeMatrices(sides);
  const told = clashes.map((clash) => ({
    ...clash,
    words: clashInWords(clash, sides, baseUnknown),
    baseUnknown,
  }));
  const onChoose = vi.fn();
  render(
    <ClashChoices clashes={told} matrix={ours} busy={false} onChoose={onChoose}>
      {null}
    </ClashChoices>,
  );
  const group = (name: RegExp) => within(screen.getByRole('group', { name }));
  return { onChoose, group, user: userEvent.setup() };
}

it('each place shows what it was before, what it is here and what it is in the file', () => {
  const { group } = open();
  const letters = group(/letters of “Board” in activity “Pay bills”/);
  expect(letters.getAllByRole('radio').map((one) => one.closest('label')?.textContent)).toEqual([
    'As it was before“A”',
    'As it is here“C”',
    'As it is in the file“I”',
  ]);
  const row = group(/We deleted activity “Chase all debts”/);
  expect(row.getAllByRole('radio').map((one) => one.closest('label')?.textContent)).toEqual([
    'As it was beforeThere',
    'As it is hereDeleted',
    'As it is in the fileThere',
  ]);
});

it('nothing can be saved until a side is chosen for each', async () => {
  const { group, onChoose, user } = open();
  const save = () => screen.getByRole<HTMLButtonElement>('button', { name: /to choose|Save these choices/ });
  expect(save().textContent).toBe('2 places to choose');
  expect(save().disabled).toBe(true);
  await user.click(group(/Pay bills/).getByRole('radio', { name: /in the file/ }));
  expect(save().textContent).toBe('1 place to choose');
  await user.click(group(/Chase all debts/).getByRole('radio', { name: /is here/ }));
  await user.click(save());
  const chosen = onChoose.mock.calls[0]?.[0] as readonly string[];
  expect([...chosen].sort()).toEqual(['ours', 'theirs']);
});

it('one side can be taken for all places at once', async () => {
  const { onChoose, user } = open();
  await user.click(screen.getByRole('button', { name: 'All as in the file' }));
  await user.click(screen.getByRole('button', { name: 'Save these choices' }));
  expect(onChoose).toHaveBeenCalledWith(['theirs', 'theirs']);
});

it('of a version that nobody knows, nothing is said', () => {
  open(true);
  expect(screen.queryByText(/before/)).toBeNull();
});
