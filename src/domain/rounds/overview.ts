/** How a round stands: who was asked, who answered what, who is still to answer. */
import type { Asked, Round, RoundAnswer, Said } from '../matrix/agreement';
import type { CalendarDate } from '../matrix/date';
import type { ActivityId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { confirmationId } from '../matrix/restsOn';
import { hasChanged } from './record';

export interface Counts {
  readonly rows: number;
  readonly yes: number;
  readonly changed: number;
  readonly notMe: number;
  /** Still to be answered, also because the row is no longer what they said yes to. */
  readonly open: number;
}

export interface PersonOverview extends Counts {
  readonly asked: Asked;
  /** `part`: some rows are open. */
  readonly state: 'not-asked' | 'waiting' | 'part' | 'answered';
  readonly answer?: RoundAnswer | undefined;
  /** The rows that are open. */
  readonly openIds: readonly ActivityId[];
}

export interface RoundOverview extends Counts {
  readonly people: readonly PersonOverview[];
  readonly answered: number;
}

export function roundOverview(matrix: Matrix, round: Round, today: CalendarDate): RoundOverview {
  const byPerson = new Map<string, RoundAnswer>();
  for (const answer of Object.values<RoundAnswer>(round.answers)) {
    const known = answer.personId && byPerson.get(answer.personId);
    if (answer.personId && (!known || known.on <= answer.on)) byPerson.set(answer.personId, answer);
  }
  const isThere = (id: ActivityId) => {
    const activity = matrix.activities[id];
    return activity !== undefined && !activity.archived;
  };
  const people = Object.values<Asked>(round.asked).map((all) => {
    // Of an activity that is gone nothing is still to be answered.
    const asked =
      round.closedOn === undefined ? { ...all, activityIds: all.activityIds.filter(isThere) } : all;
    const answer = byPerson.get(asked.personId);
    return ofPerson(asked, saidBy(matrix, round, answer, today), answer);
  });
  const sum = (count: keyof Counts) => people.reduce((all, person) => all + person[count], 0);
  return {
    people,
    answered: round.anonymous
      ? Object.keys(round.answers).length
      : people.filter(({ answer }) => answer !== undefined).length,
    rows: sum('rows'),
    yes: sum('yes'),
    changed: sum('changed'),
    notMe: sum('notMe'),
    open: sum('open'),
  };
}

type SaidOf = (id: ActivityId) => Said | undefined;

/**
 * What is not in their answer may have been taken as a statement alone. In a round that goes on, a yes to what has
 * changed since is none; a closed round shows what was said in it.
 */
function saidBy(
  matrix: Matrix,
  { id: roundId, closedOn }: Round,
  answer: RoundAnswer | undefined,
  today: CalendarDate,
): SaidOf {
  if (!answer) return () => undefined;
  const { personId, said: inAnswer, cells } = answer;
  if (cells) return (id) => (cells[id] ? 'yes' : undefined);
  const alone = (id: ActivityId): Said | undefined => {
    const known = personId && matrix.confirmations[confirmationId(id, personId)];
    return known && known.roundId === roundId ? known.said : undefined;
  };
  return (id) => {
    const said = inAnswer?.[id] ?? alone(id);
    const isOver = said === 'yes' && closedOn === undefined && hasChanged(matrix, answer, id, today);
    return isOver ? undefined : said;
  };
}

function ofPerson(asked: Asked, saidOf: SaidOf, answer: RoundAnswer | undefined): PersonOverview {
  const rows = asked.activityIds.length;
  const count = (what: Said) => asked.activityIds.filter((id) => saidOf(id) === what).length;
  const [yes, changed, notMe] = [count('yes'), count('changed'), count('not-me')];
  const openIds = asked.activityIds.filter((id) => saidOf(id) === undefined);
  const open = openIds.length;
  return { asked, answer, rows, yes, changed, notMe, open, openIds, state: stateOf(asked.on, answer, open) };
}

function stateOf(
  on: CalendarDate | undefined,
  answer: RoundAnswer | undefined,
  open: number,
): PersonOverview['state'] {
  if (answer) return open > 0 ? 'part' : 'answered';
  return on === undefined ? 'not-asked' : 'waiting';
}

export interface OpenPart {
  readonly asked: Asked;
  /** Of the answer that left it open. */
  readonly answeredOn?: CalendarDate | undefined;
}

/**
 * What a reminder asks about: after an answer, the rows that are still open, and else all. A blind answer is given
 * back whole, so all of its rows are asked for again.
 */
export function openPartOf(matrix: Matrix, round: Round, asked: Asked, today: CalendarDate): OpenPart {
  const person = roundOverview(matrix, round, today).people.find(
    (one) => one.asked.personId === asked.personId,
  );
  if (!person?.answer || person.open === 0 || round.kind === 'perception') return { asked };
  return { asked: { ...asked, activityIds: person.openIds }, answeredOn: person.answer.on };
}
