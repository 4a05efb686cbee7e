/** What is the way of the whole matrix, told once in place of row by row: one rule over a table. */
import { defineRule, type MatrixRule, type Rule, type Severity } from '../../../findings/rule';
import type { Choice } from '../../../reading/reading';
import { counted, percent } from '../../names/words';
import { exampleRows } from '../../tables/exampleRows';
import { doubledRoles } from './redundant-codes';

interface Line {
  readonly id: string;
  /** The rule that speaks of each row where it is no custom. */
  readonly instead: string;
  readonly severity: Severity;
  /** The share of all rows from which on it is a custom, and the least number of them. */
  readonly share: number;
  readonly least: number;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  readonly remedy: string;
  readonly rows: Choice;
  says(count: number, share: number): string;
  readonly row: string;
}

const LINES: readonly Line[] = [
  {
    id: 'owners-shared-by-custom',
    instead: 'multiple-accountable',
    severity: 'should',
    share: 0.5,
    least: 8,
    title: 'Many activities have several accountable roles',
    why: 'When several roles share accountability, nobody is the one to ask when something is late. If that is intended, write down what the letter means here.',
    source: 'RACI analysis: one accountable role per activity; seen in published team charts',
    remedy: 'Agree what the letter means here, then keep one role per activity that decides.',
    rows: { holds: (row) => row.owners.length > 1 },
    says: (count, share) =>
      `Several roles are accountable for each of ${counted(count, 'activity', 'activities')}, ${percent(share)} of all. It seems to be how this matrix uses the letter.`,
    row: 'A | A | R',
  },
  {
    id: 'redundant-codes-by-custom',
    instead: 'redundant-codes',
    severity: 'look',
    share: 0.05,
    least: 3,
    title: 'Cells that say the same thing twice',
    why: 'Anyone responsible or accountable is consulted and informed anyway. The weaker letter only raises the question of what it means.',
    source: 'RACI practice; seen in published platform matrices',
    remedy: 'Keep the strongest letter of each cell, or say what the weaker one adds.',
    rows: { holds: (row) => doubledRoles(row).length > 0 },
    says: (count) =>
      `${counted(count, 'activity has', 'activities have')} a cell in which a stronger letter already covers a weaker one.`,
    row: 'AC | R | ',
  },
];

/** Of a larger matrix the list of rows is worth more than one sentence. */
const LARGE = 400;

export default LINES.map(ruleOf) satisfies readonly Rule[];

function ruleOf({ instead, share, least, rows, says, row, ...told }: Line): MatrixRule {
  return defineRule({
    ...told,
    group: 'classical',
    scope: 'matrix',
    hides: [instead],
    flagged: [exampleRows('Lead | Ann | Bob', [least, row], [2, 'A | R | C'])],
    accepted: [exampleRows('Lead | Ann | Bob', [least - 1, row], [2, 'A | R | C'])],
    inputs: (reading) => [reading.rows.length, reading.chosenBy(rows)],
    *check(reading) {
      if (reading.rows.length > LARGE) return;
      const found = reading.chosenBy(rows);
      const part = found.length / reading.rows.length;
      if (found.length < least || part < share) return;
      yield {
        about: '',
        message: says(found.length, part),
        facts: 'custom',
        causes: found.map(({ activity }) => activity.id),
        places: found.map(({ activity }) => ({ activityId: activity.id })),
        // What the letters mean here, only the people of the table can say.
        fixes: () => [],
      };
    },
  });
}
