/** An answer as its round keeps it, and whether the round has it already. */
import type { Asked, Confirmation, Round, RoundAnswer } from '../matrix/agreement';
import type { CalendarDate } from '../matrix/date';
import type { ActivityId, PersonId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { shortened } from '../matrix/plainText';
import { confirmationId, restsOn } from '../matrix/restsOn';
import { sameValue } from '../matrix/sameValue';
import type { Answer, AnswerRow } from './answer';
import { seenOf } from './question';

/**
 * Without a yes to what has changed since it was asked for, which answers nothing; without what a blind round did not
 * ask; without a name where the round has none.
 */
export function recordOf(
  matrix: Matrix,
  round: Round | undefined,
  answer: Answer,
  today: CalendarDate,
): RoundAnswer {
  const { on, remark, kind } = answer;
  const person = round?.anonymous ? undefined : answer.person;
  const asked = round && kind === 'perception' ? askedOf(round, person?.id) : undefined;
  const isKept = (row: AnswerRow) =>
    (asked?.has(row.id) ?? true) && !(row.said === 'yes' && person && isOlder(matrix, row, person.id, today));
  const rows = lastOfEach(answer.rows).filter(isKept);
  const by = <Value>(value: (row: AnswerRow) => Value | undefined) =>
    Object.fromEntries(rows.flatMap((row) => (value(row) === undefined ? [] : [[row.id, value(row)]])));
  return {
    // Several people may answer in one browser, and none of their answers takes the place of another's.
    id: person ? `${shortened(answer.id, MOST_OF_ID)}~${person.id}` : answer.id,
    ...(person ? { personId: person.id, who: person.name } : {}),
    on,
    ...(remark ? { remark } : {}),
    ...(kind === 'confirmation' ? { said: by(({ said }) => said) } : { cells: by(({ letters }) => letters) }),
  } as RoundAnswer;
}

/** Answers name themselves; with the id of a person beside it a longer name would be no key. */
const MOST_OF_ID = 200;

/** The activity is no longer what the person was shown. */
export function isOlder(matrix: Matrix, row: AnswerRow, personId: PersonId, today: CalendarDate): boolean {
  const activity = matrix.activities[row.id];
  return activity !== undefined && row.seen !== seenOf(matrix, activity, personId, today);
}

/** Of a row that is answered twice the last counts. */
export function rowsById(rows: readonly AnswerRow[]): ReadonlyMap<ActivityId, AnswerRow> {
  return new Map(rows.map((row) => [row.id, row]));
}

export function lastOfEach(rows: readonly AnswerRow[]): readonly AnswerRow[] {
  return [...rowsById(rows).values()];
}

/** Without names nobody knows who answers, so what anyone was asked counts. */
export function askedOf(round: Round, personId: PersonId | undefined): ReadonlySet<ActivityId> {
  const own = personId === undefined || round.anonymous ? undefined : round.asked[personId];
  const asked = own ? [own] : Object.values<Asked>(round.asked);
  return new Set(asked.flatMap(({ activityIds }) => activityIds));
}

/** Nothing in it is new: the round has all that it says, and what it says yes to is confirmed as it is now. */
export function wasTaken(matrix: Matrix, round: Round, record: RoundAnswer, today: CalendarDate): boolean {
  return Object.values<RoundAnswer>(round.answers).some(
    (known) =>
      isSame(known, record) &&
      !Object.entries(record.said ?? {}).some(
        ([id, said]) => said === 'yes' && hasChanged(matrix, known, id as ActivityId, today),
      ),
  );
}

function isSame(known: RoundAnswer, record: RoundAnswer): boolean {
  // Another answer of theirs that is older is told as such, whatever it says.
  const isOfThem =
    known.id === record.id
      ? known.on >= record.on
      : known.personId !== undefined && known.personId === record.personId && known.on === record.on;
  const saysAll = (['said', 'cells'] as const).every((part) => {
    const before: { readonly [id: string]: unknown } = known[part] ?? {};
    return Object.entries(record[part] ?? {}).every(([id, said]) => sameValue(before[id], said));
  });
  return isOfThem && saysAll && (known.remark ?? '').includes(record.remark ?? '');
}

/** Whether what a person confirmed in a round is otherwise now. What was never taken as a confirmation is not. */
export function hasChanged(
  matrix: Matrix,
  { personId }: RoundAnswer,
  activityId: ActivityId,
  today: CalendarDate,
): boolean {
  const activity = matrix.activities[activityId];
  if (personId === undefined || !activity) return false;
  const known: Confirmation | undefined = matrix.confirmations[confirmationId(activityId, personId)];
  if (known?.said !== 'yes') return false;
  const { letters, holders } = known;
  return !sameValue(restsOn(matrix, activity, personId, today), { letters, holders });
}
