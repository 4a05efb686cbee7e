/**
 * The lines of a sketch that say what people were asked and what they said, read when the rest of it is known.
 *
 *     round: Ann, Bob [on=2026-11-01; dueOn=2026-11-10] about Pay the bill; Sign
 *     said: Ann yes [on=2026-11-02; until=2027-05-01; letters=Architect:R] about Pay the bill
 *
 * Without `letters` what was said rests on the row as it is.
 */
import type { Confirmation, Round, Said } from './agreement';
import type { CalendarDate } from './date';
import type { ActivityId, PersonId, RoleId, RoundId } from './ids';
import type { Matrix } from './matrix';
import { confirmationId, restsOn } from './restsOn';
import { idOf } from './sketchWords';

/** The day of sketches that do not say one. */
const FIRST = '2026-11-02' as CalendarDate;

export function withAgreement(matrix: Matrix, lines: readonly string[]): Matrix {
  let rounds = 0;
  return lines.reduce((before, line) => {
    const [kind = '', rest = ''] = split(line, ':');
    const [head = '', about = ''] = split(rest, ' about ');
    const fields = fieldsIn(head);
    const words = head.replace(/\[.*\]/, '').trim();
    const rows = about.split(';').map((name) => idOf<ActivityId>(name.trim()));
    if (kind === 'round') return withRound(before, `round-${rounds++}`, words, fields, rows);
    return withStatement(before, words, fields, rows);
  }, matrix);
}

function withRound(
  matrix: Matrix,
  name: string,
  people: string,
  fields: { readonly [field: string]: string },
  activityIds: readonly ActivityId[],
): Matrix {
  const id = idOf<RoundId>(name);
  const on = (fields.on ?? FIRST) as CalendarDate;
  const asked = people.split(',').map((person) => {
    const personId = idOf<PersonId>(person.trim());
    return [personId, { personId, name: person.trim(), activityIds, on }];
  });
  const round = {
    id,
    kind: 'confirmation',
    title: name,
    settled: {},
    answers: {},
    ...fields,
    on,
    asked: Object.fromEntries(asked),
  } as Round;
  return { ...matrix, rounds: { ...matrix.rounds, [id]: round } };
}

function withStatement(
  matrix: Matrix,
  words: string,
  { letters, ...fields }: { readonly [field: string]: string },
  activityIds: readonly ActivityId[],
): Matrix {
  const [who = '', said = 'yes'] = words.split(' ');
  const personId = idOf<PersonId>(who);
  const made = activityIds.flatMap((activityId): Confirmation[] => {
    const activity = matrix.activities[activityId];
    if (!activity) return [];
    const on = (fields.on ?? FIRST) as CalendarDate;
    const rest = restsOn(matrix, activity, personId, on);
    const own = letters === undefined ? {} : { letters: lettersFrom(letters) };
    const id = confirmationId(activityId, personId);
    return [{ who, said: said as Said, ...fields, ...rest, ...own, id, activityId, personId, on }];
  });
  const confirmations = Object.fromEntries(made.map((one) => [one.id, one]));
  return { ...matrix, confirmations: { ...matrix.confirmations, ...confirmations } };
}

/** `Architect:A+Engineer:R` */
function lettersFrom(text: string): { [id in RoleId]: string } {
  return Object.fromEntries(
    text.split('+').map((pair) => {
      const [role = '', letters = ''] = pair.split(':');
      return [idOf<RoleId>(role), letters];
    }),
  );
}

function fieldsIn(text: string): { readonly [field: string]: string } {
  const [, pairs = ''] = /\[([^\]]*)\]/.exec(text) ?? [];
  return Object.fromEntries(
    pairs
      .split(';')
      .filter((pair) => pair.includes('='))
      .map((pair) => pair.split('=').map((word) => word.trim())),
  );
}

function split(text: string, at: string): readonly string[] {
  const place = text.indexOf(at);
  return place < 0 ? [text] : [text.slice(0, place), text.slice(place + at.length)];
}
