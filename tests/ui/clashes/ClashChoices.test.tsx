// Three versions beside each other, and one chosen for each place.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { removeActivities } from '../../../src/domain/edits/removeActivities';
import { renameActivity } from '../../../src/domain/edits/renameActivity';
import { setCodes } from '../../../src/domain/edits/setCodes';
import type { ActivityId, RoleId } from '../../../src/domain/matrix/ids';
import type { Codes } from '../../../src/domain/matrix/scheme/codes';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { clashInWords } from '../../../src/domain/merge/clashInWords';
import { comparedPlaces } from '../../../src/domain/merge/comparedPlaces';
import { mergeMatrices } from '../../../src/domain/merge/mergeMatrices';
import { type ChosenSides, ClashChoices } from '../../../src/ui/clashes/ClashChoices';
import { afterEdit } from '../../support/edits';

const base = matrixFromSketch('| Board | Clerk\nPay bills | A | R\nChase debts | A | R');
const [PAY, CHASE] = [idOf<ActivityId>('Pay bills'), idOf<ActivityId>('Chase debts')];
const BOARD = idOf<RoleId>('Board');
const lettered = (codes: string) => setCodes(base, [{ activityId: PAY, roleId: BOARD }], codes as Codes);
const ours = afterEdit(base, lettered('C'), removeActivities(base, [CHASE]));
const theirs = afterEdit(base, lettered('I'), renameActivity(base, CHASE, 'Chase all debts'));

const NAMES = {
  base: 'Before',
  ours: 'Ours',
  theirs: 'Theirs',
  allOurs: 'All as ours',
  allTheirs: 'All as theirs',
};

function open(baseUnknown = false) {
  const sides = { base, ours, theirs };
  const { clashes } = mergeMatrices(sides);
  const told = clashes.map((clash) => ({
    ...clash,
    words: clashInWords(clash, sides, baseUnknown),
    baseUnknown,
  }));
  const onChoose = vi.fn();
  function Choosing() {
    const [chosen, setChosen] = useState<ChosenSides>({});
    onChoose.mockImplementation(setChosen);
    const places = comparedPlaces(told, ours);
    return <ClashChoices places={places} names={NAMES} chosen={chosen} onChoose={onChoose} />;
  }
  render(<Choosing />);
  const group = (name: RegExp) => within(screen.getByRole('group', { name }));
  return { onChoose, group, user: userEvent.setup() };
}

it('each place shows what it was before, what it is here and what it is there', () => {
  const { group } = open();
  const letters = group(/letters of “Board” in activity “Pay bills”/);
  expect(letters.getAllByRole('radio').map((one) => one.closest('label')?.textContent)).toEqual([
    'Before“A”',
    'Ours“C”',
    'Theirs“I”',
  ]);
  const row = group(/We deleted activity “Chase all debts”/);
  expect(row.getAllByRole('radio').map((one) => one.closest('label')?.textContent)).toEqual([
    'BeforeThere',
    'OursDeleted',
    'TheirsChanged',
  ]);
});

it('a choice is shown, and can be changed', async () => {
  const { group, onChoose, user } = open();
  const radio = (name: RegExp) => group(/Pay bills/).getByRole<HTMLInputElement>('radio', { name });
  expect(radio(/Theirs/).checked).toBe(false);
  await user.click(radio(/Theirs/));
  expect(radio(/Theirs/).checked).toBe(true);
  await user.click(radio(/Ours/));
  expect([radio(/Ours/).checked, radio(/Theirs/).checked]).toEqual([true, false]);
  expect(Object.values(onChoose.mock.lastCall?.[0] as ChosenSides)).toEqual(['ours']);
});

it('one side can be taken for all places at once', async () => {
  const { onChoose, user } = open();
  await user.click(screen.getByRole('button', { name: 'All as theirs' }));
  expect(onChoose).toHaveBeenLastCalledWith({ 0: 'theirs', 1: 'theirs' });
  expect(screen.getAllByRole('radio', { name: /Theirs/, checked: true })).toHaveLength(2);
});

it('of a version that nobody knows, nothing is said', () => {
  const { group } = open(true);
  expect(screen.queryByRole('radio', { name: /Before/ })).toBeNull();
  expect(
    group(/Chase all debts/)
      .getByRole('radio', { name: /Theirs/ })
      .closest('label')?.textContent,
  ).toBe('TheirsThere');
});

it('a setting that both changed shows its values', () => {
  const clash = { path: ['settings', 'customers'], base: false, ours: true, words: 'Both sides changed it.' };
  expect(comparedPlaces([clash], base)[0]?.versions.map(({ content }) => content)).toEqual([
    '“no”',
    '“yes”',
    'Nothing',
  ]);
});

describe('of many places', () => {
  function openMany(count: number) {
    const places = Array.from({ length: count }, (_, place) => ({
      title: `Place ${place + 1}`,
      versions: (['ours', 'theirs'] as const).map((side) => ({ side, content: side })),
    }));
    function Choosing() {
      const [chosen, setChosen] = useState<ChosenSides>({});
      return (
        <ClashChoices
          places={places}
          names={NAMES}
          chosen={chosen}
          onChoose={setChosen}
          openMark={{ 'data-open': '' }}
        />
      );
    }
    render(<Choosing />);
    return userEvent.setup();
  }
  const drawn = () => screen.getAllByRole('group').map((one) => one.querySelector('legend')?.textContent);
  const button = (name: RegExp | string) => screen.queryByRole<HTMLButtonElement>('button', { name });

  it('a hundred are drawn all, without a word of others', () => {
    openMany(100);
    expect(drawn()).toHaveLength(100);
    expect(screen.queryByText(/^Places /)).toBeNull();
    expect(button(/to choose$/)).toBeNull();
  });

  it('the one after a hundred is told, and drawn when it is asked for', async () => {
    const user = openMany(101);
    expect(drawn()).toHaveLength(100);
    expect(screen.getByText('Places 1 to 100 of 101.')).toBeTruthy();
    expect(button('Previous 100')?.disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Next 100' }));
    expect(drawn()).toEqual(['Place 101']);
    expect(screen.getByText('Places 101 to 101 of 101.')).toBeTruthy();
    expect(button('Next 100')?.disabled).toBe(true);
    expect(screen.getByRole('group', { name: 'Place 101' }).contains(document.activeElement)).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Previous 100' }));
    expect(drawn()[0]).toBe('Place 1');
  });

  it('of ten thousand never more than a hundred are drawn, and those still open are found', async () => {
    const user = openMany(10_000);
    await user.click(screen.getByRole('button', { name: 'Go to the 9,900 other places to choose' }));
    expect([drawn()[0], drawn().length]).toEqual(['Place 101', 100]);
    expect(document.querySelectorAll('[data-open]')).toHaveLength(101);
    await user.click(screen.getByRole('button', { name: 'All as theirs' }));
    expect(screen.getAllByRole('radio', { name: /Theirs/, checked: true })).toHaveLength(100);
    expect(button(/to choose$/)).toBeNull();
    expect(document.querySelectorAll('[data-open]')).toHaveLength(0);
  });

  it('what is chosen on one page stays chosen, and the way leads round to what was left', async () => {
    const user = openMany(150);
    await user.click(screen.getByRole('button', { name: 'Go to the 50 other places to choose' }));
    await user.click(
      within(screen.getByRole('group', { name: 'Place 102' })).getByRole('radio', { name: /Ours/ }),
    );
    await user.click(screen.getByRole('button', { name: 'Go to the 100 other places to choose' }));
    expect(drawn()[0]).toBe('Place 1');
    await user.click(screen.getByRole('button', { name: 'Go to the 49 other places to choose' }));
    expect(screen.getByRole('group', { name: 'Place 101' }).contains(document.activeElement)).toBe(true);
    expect(
      within(screen.getByRole('group', { name: 'Place 102' })).getByRole<HTMLInputElement>('radio', {
        name: /Ours/,
      }).checked,
    ).toBe(true);
  });
});
