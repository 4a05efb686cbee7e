// A step that seems to be missing in a table of one's own about incidents may be among the activities that are not known.
import { expect, it } from 'vitest';
import { lines, rows } from '../../../support/sketchLines';
import { toldOf } from '../../../support/told';

const told = (ruleId: string, unknown: number, settings = 'tagsConfirmed=yes', known = '{triage}') =>
  toldOf(
    ruleId,
    lines(
      `settings: ${settings}`,
      '| Desk | Fixer | Manager',
      rows(12, 'A | R | C', `Answer ${known}`),
      rows(3, 'I | A | R', `Mend ${known}`),
      rows(unknown, 'C | R | A', 'Whatever'),
    ),
  ).map((line) => line.split(':')[0]);

it('should be there where nearly all activities are known, and else is worth a look', () => {
  expect([told('comms-unowned', 2), told('comms-unowned', 3)]).toEqual([['should'], ['look']]);
});

it('is demanded where a person claims it, and who leads should be there however much is known', () => {
  expect(told('comms-unowned', 3, 'scope=incident')).toEqual(['must']);
  expect(told('incident-command-unowned', 3)).toEqual(['should']);
});
