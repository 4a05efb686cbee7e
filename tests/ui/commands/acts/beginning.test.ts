// What was typed while a blank matrix was still being opened.
import { expect, it } from 'vitest';
import { beginTyping } from '../../../../src/ui/commands/acts/beginning';
import { blankMatrix } from '../../../../src/ui/session/startBlank';
import { openGrid } from '../../../support/openGrid';

function begun(typed: string) {
  const grid = openGrid(blankMatrix());
  beginTyping(grid, typed);
  const { opened } = grid.view.store.getState();
  const names = Object.values(grid.matrix().activities).map(({ name }) => name);
  return { names, field: opened?.kind === 'naming' ? opened.text : undefined };
}

it('the field for the first activity opens, empty where nothing was typed', () => {
  expect(begun('')).toEqual({ names: [], field: '' });
});

it('what was typed without Enter is in the field, as it was typed', () => {
  expect(begun('Approve rel')).toEqual({ names: [], field: 'Approve rel' });
});

it('each line that Enter ended is an activity, and the field goes on behind it', () => {
  expect(begun('Approve releases\n\nPlan the audit\n')).toEqual({
    names: ['Approve releases', 'Plan the audit'],
    field: '',
  });
});

it('a name that is refused is in the field with what was typed after it', () => {
  const long = 'x'.repeat(5_000);
  expect(begun(`Plan\n${long}\nBuild\nRu`)).toEqual({ names: ['Plan'], field: `${long} Build Ru` });
});

it('a table that was pasted is a table', () => {
  const { names, field } = begun('Task\tPM\tDev\nPlan\tA\tR\nBuild\tI\tAR\n');
  expect(names).toEqual(['Plan', 'Build']);
  expect(field).toBeUndefined();
});
