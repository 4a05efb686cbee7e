/** What speaks against an answer: not of someone who was asked, not of this time, or not what was said before. */
import { counted } from '../gaps/names/words';
import type { Round, RoundAnswer } from '../matrix/agreement';
import { addDays, type CalendarDate } from '../matrix/date';
import { sameValue } from '../matrix/sameValue';
import { type Answer, whoAnswers } from './answer';

/** Each a sentence. With any of them nothing of the answer is chosen unasked. */
export function doubtsAbout(
  round: Round,
  answer: Answer,
  record: RoundAnswer,
  today: CalendarDate,
): readonly string[] {
  const who = whoAnswers(answer.person?.name);
  return [
    ...aboutThePerson(round, answer, who),
    ...(round.closedOn === undefined ? [] : [`The round was closed on ${round.closedOn}.`]),
    ...aboutTheDay(round, answer, who, today),
    ...aboutEarlier(round, record, who),
    ...aboutTheNumber(round, record),
  ];
}

function aboutThePerson(round: Round, { person }: Answer, who: string): readonly string[] {
  if (round.anonymous)
    return person ? ['This round is without names. The name on this answer is ignored.'] : [];
  if (!person) return ['This answer does not say who gave it.'];
  const asked = round.asked[person.id];
  if (!asked) return [`${who} was not asked in this round.`];
  return asked.name === person.name ? [] : [`${asked.name} was asked, and this answer says “${who}”.`];
}

/** Somewhere it is already tomorrow. */
function aboutTheDay(round: Round, { on }: Answer, who: string, today: CalendarDate): readonly string[] {
  if (on > addDays(today, 1)) return [`The answer from ${who} is dated ${on}, which has not come yet.`];
  if (on < addDays(round.on, -1))
    return [`The answer from ${who} is dated ${on}, before the round began on ${round.on}.`];
  return [];
}

/** Without names this is all that tells an answer too many. */
function aboutTheNumber({ anonymous, asked, answers }: Round, { id }: RoundAnswer): readonly string[] {
  const people = Object.keys(asked).length;
  const isFull = Object.keys(answers).length >= people && answers[id] === undefined;
  if (!anonymous || !isFull) return [];
  return [`${counted(people, 'person was', 'people were')} asked, and as many answers are in already.`];
}

function aboutEarlier(round: Round, record: RoundAnswer, who: string): readonly string[] {
  const earlier = Object.values<RoundAnswer>(round.answers).find(
    ({ id, personId }) => id === record.id || (personId !== undefined && personId === record.personId),
  );
  if (!earlier) return [];
  if (earlier.on > record.on)
    return [`${who} gave a newer answer on ${earlier.on}. This one is from ${record.on}.`];
  if (earlier.id === record.id || earlier.on < record.on) return [];
  const count = rowsAgainst(earlier, record);
  return count === 0
    ? []
    : [
        `Another answer from ${who} on the same day was accepted, and says something else about ${counted(count, 'activity', 'activities')}.`,
      ];
}

function rowsAgainst(earlier: RoundAnswer, record: RoundAnswer): number {
  const said = (answer: RoundAnswer): { readonly [id: string]: unknown } => answer.said ?? answer.cells ?? {};
  const [before, now] = [said(earlier), said(record)];
  return Object.keys(now).filter((id) => Object.hasOwn(before, id) && !sameValue(before[id], now[id])).length;
}
