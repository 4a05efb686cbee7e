/** How a round stands: who was asked, who answered what, who is still to answer. */
import type { Asked, Round, RoundAnswer, Said } from '../matrix/agreement';
import type { CalendarDate } from '../matrix/date';

export interface Counts {
  readonly rows: number;
  readonly yes: number;
  readonly changed: number;
  readonly notMe: number;
  readonly open: number;
}

export interface PersonOverview extends Counts {
  readonly asked: Asked;
  /** `part`: some rows are open. */
  readonly state: 'not-asked' | 'waiting' | 'part' | 'answered';
  readonly answer?: RoundAnswer | undefined;
}

export interface RoundOverview extends Counts {
  readonly people: readonly PersonOverview[];
  readonly answered: number;
}

export function roundOverview(round: Round): RoundOverview {
  const byPerson = new Map<string, RoundAnswer>();
  for (const answer of Object.values<RoundAnswer>(round.answers)) {
    const known = answer.personId && byPerson.get(answer.personId);
    if (answer.personId && (!known || known.on <= answer.on)) byPerson.set(answer.personId, answer);
  }
  const people = Object.values<Asked>(round.asked).map((asked) =>
    ofPerson(asked, byPerson.get(asked.personId)),
  );
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

function ofPerson(asked: Asked, answer: RoundAnswer | undefined): PersonOverview {
  const rows = asked.activityIds.length;
  const said = asked.activityIds.map((id): Said | undefined =>
    answer?.cells ? (answer.cells[id] ? 'yes' : undefined) : answer?.said?.[id],
  );
  const count = (what: Said) => said.filter((one) => one === what).length;
  const [yes, changed, notMe] = [count('yes'), count('changed'), count('not-me')];
  const open = rows - yes - changed - notMe;
  return { asked, answer, rows, yes, changed, notMe, open, state: stateOf(asked.on, answer, open) };
}

function stateOf(
  on: CalendarDate | undefined,
  answer: RoundAnswer | undefined,
  open: number,
): PersonOverview['state'] {
  if (answer) return open > 0 ? 'part' : 'answered';
  return on === undefined ? 'not-asked' : 'waiting';
}
