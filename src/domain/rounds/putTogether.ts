/**
 * Answers that came together. What one person gave in several is put together activity by activity, and where they say
 * different things of one, that is told: nobody's answer goes without a word.
 */
import { counted, listed, quoted } from '../gaps/names/words';
import { MATRIX_BOUNDS } from '../matrix/bounds';
import type { ActivityId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { shortened } from '../matrix/plainText';
import { sameValue } from '../matrix/sameValue';
import { type Answer, type AnswerRow, whoAnswers } from './answer';
import { rowsById } from './record';

export interface Together {
  readonly answer: Answer;
  /** Activities of which two answers of one day say different things: which of them was meant is not known. */
  readonly unsure: ReadonlySet<ActivityId>;
  readonly told: readonly string[];
}

/** By day, and of one day in the order in which they came. */
export function putTogether(matrix: Matrix, answers: readonly Answer[]): readonly Together[] {
  const byDay = answers.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  return [...Map.groupBy(byDay, sourceOf).values()].map((own) => {
    const [first, ...later] = own as [Answer, ...Answer[]];
    const start: Together = { answer: first, unsure: new Set(), told: [] };
    return later.reduce((all, next) => withNext(matrix, all, next), start);
  });
}

/** A person of one round; without a name, one draft on one device. */
function sourceOf({ matrixId, roundId, kind, person, id }: Answer): string {
  return JSON.stringify([matrixId, roundId, kind, person ? ['person', person.id] : ['draft', id]]);
}

function withNext(matrix: Matrix, { answer, unsure, told }: Together, next: Answer): Together {
  const before = rowsById(answer.rows);
  const after = rowsById(next.rows);
  // A blind answer is taken back by leaving its row empty; a confirmation that asks again asks only for what is open.
  const isWhole = next.kind === 'perception' && answer.id === next.id;
  const against = [
    ...next.rows.filter((row) => before.has(row.id) && !saysSame(row, before.get(row.id))),
    ...(isWhole ? answer.rows.filter(({ id }) => !after.has(id)) : []),
  ];
  const isSameDay = answer.on === next.on;
  const rows = isWhole && !isSameDay ? next.rows : [...new Map([...before, ...after]).values()];
  const who = whoAnswers(next.person?.name);
  const days = isSameDay ? `twice on ${next.on}` : `on ${answer.on} and on ${next.on}`;
  const joined = `Both answers were put together: ${counted(rows.length, 'activity', 'activities')}.`;
  const counts = isSameDay
    ? 'Which was meant is not known, so nothing of that is chosen.'
    : 'The later one is offered.';
  const sentence =
    against.length > 0
      ? `${who} answered ${days} and said different things about ${namesOf(matrix, against)}. ${counts}`
      : `${who} answered ${days}. ${joined}`;
  const addsNothing = against.length === 0 && rows.length === after.size;
  return {
    answer: { ...next, rows, remark: bothRemarks(answer.remark, next.remark) },
    unsure: new Set([...unsure, ...(isSameDay ? against.map(({ id }) => id) : [])]),
    told: addsNothing ? told : [...told, sentence],
  };
}

/** What they were shown is not part of what they said. */
function saysSame(one: AnswerRow, other: AnswerRow | undefined): boolean {
  return sameValue({ ...one, seen: undefined }, { ...other, seen: undefined });
}

function namesOf({ activities }: Matrix, rows: readonly AnswerRow[]): string {
  return listed(rows.map(({ id }) => quoted(activities[id]?.name ?? '')));
}

function bothRemarks(one: string | undefined, other: string | undefined): string | undefined {
  if (!one || one === other) return other;
  return other ? shortened(`${one}\n${other}`, MATRIX_BOUNDS.note) : one;
}
