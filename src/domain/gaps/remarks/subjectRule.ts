/** The rule that a line of the tables of subjects makes. */
import { defineRule, type MatrixRule } from '../../findings/rule';
import { hasDuty } from '../../matrix/tags';
import type { Choice, Reading } from '../../reading/reading';
import { addReferenceRow } from '../fixes/addRow';
import { rowsListed } from '../names/words';
import { isOfIncidents, isOwnTable } from '../ownership/sides';
import { type MatrixScope, scopeOf } from '../scope/matrixScope';
import { exampleTable } from '../tables/exampleRows';
import { answers, asks, OF_A_TITLE, type Subject } from '../tables/subjects/subject';
import { FEW_ENOUGH } from './absent';

const SHAPES = {
  any: ({ shape }: MatrixScope) => shape !== 'incident',
  team: ({ shape, few }: MatrixScope) => (shape === 'delivery' || shape === 'topic') && !few,
} as const;

export function subjectRule(line: Subject): MatrixRule {
  const { words, area, concern, least, loud, about, says, origin, name, applies, duties = [] } = line;
  const { id, title, why, source, remedy, hides, causes = [`row:${origin}`] } = line;
  const isShape = SHAPES[line.ofATeam ? 'team' : 'any'];
  const asked: Choice = { holds: ({ activity }) => asks(words, activity.name) > 0 };
  // A section that is named after it says it of all its rows.
  const answered: Choice = {
    holds: (row, basis) =>
      row.activity.origin === origin ||
      answers(words, row.activity.name) ||
      answers(words, basis.section(row.activity.sectionId)?.name ?? '') ||
      duties.some((duty) => hasDuty(row.activity, duty)),
  };
  const mayAsk = (reading: Reading) =>
    isOwnTable(reading) &&
    reading.rows.length <= FEW_ENOUGH &&
    !isOfIncidents(reading) &&
    isShape(scopeOf(reading)) &&
    applies?.(reading) !== false;
  const example = (...rows: readonly string[]) =>
    exampleTable('build+release', [...(line.beside ?? []), ...rows]);
  return defineRule({
    id,
    title,
    why,
    source,
    remedy,
    ...(hides ? { hides } : {}),
    group: 'delivery',
    scope: 'matrix',
    severity: loud === undefined ? 'look' : 'should',
    asksForRows: true,
    needs: ['tags', 'rows'],
    flagged: [example(...line.rows)],
    accepted: [example(...line.rows.slice(1)), example(...line.rows, line.closes)],
    inputs: (reading) =>
      mayAsk(reading)
        ? [true, reading.matrix.name, reading.chosenBy(asked), reading.chosenBy(answered)]
        : [false],
    *check(reading) {
      if (!mayAsk(reading)) return;
      const rows = reading.chosenBy(asked);
      // A title of releases is that of one process.
      const titled = !line.ofATeam && asks(words, reading.matrix.name) > 0;
      const counts = rows.reduce(
        (sum, { activity }) => sum + asks(words, activity.name),
        titled ? OF_A_TITLE : 0,
      );
      if (counts < least || reading.chosenBy(answered).length > 0) return;
      if (reading.roles.some((role) => answers(words, role.name))) return;
      yield {
        about: '',
        message: `${subjectIs(titled, rows.length > 0 ? rowsListed(rows) : undefined, rows.length)} about ${about}. No activity that we recognise says ${says}.`,
        severity: loud !== undefined && counts >= loud ? 'should' : 'look',
        facts: 'no row',
        concern,
        causes,
        absent: { areas: [area], whole: false, bySubject: true, wideNet: true },
        places: rows.map(({ activity }) => ({ activityId: activity.id })),
        fixes: (context) => [addReferenceRow(origin, context, { name })],
      };
    },
  });
}

function subjectIs(titled: boolean, rows: string | undefined, count: number): string {
  if (!rows) return 'By its name this matrix is';
  if (titled) return `By its name and ${rows}, this matrix is`;
  return `${rows} ${count === 1 ? 'is' : 'are'}`;
}
