/**
 * What an answer offers to take into the matrix. Taking all of them as one change is the same as making the edits by
 * hand. What was said is recorded unless the manager leaves it; what changes the matrix is never chosen unasked.
 */
import type { Offer } from '../compare/offer';
import { confirmRows } from '../edits/confirmRows';
import { edits } from '../edits/edit';
import { moveLetters } from '../edits/moveLetters';
import { recordAnswer } from '../edits/recordAnswer';
import { setCodes } from '../edits/setCodes';
import { counted } from '../gaps/names/words';
import type { Round, RoundAnswer } from '../matrix/agreement';
import type { CalendarDate } from '../matrix/date';
import type { PersonId, RoleId } from '../matrix/ids';
import type { Activity, Matrix } from '../matrix/matrix';
import { rolesHeldIn } from '../matrix/restsOn';
import { sameValue } from '../matrix/sameValue';
import { codesFromLetters, meaningsInWords } from '../matrix/scheme/codes';
import type { Answer, AnswerRow } from './answer';
import { seenOf } from './question';

export interface AnswerOffers {
  /** Who it says it is from. It proves nothing. */
  readonly who: string;
  /** What the manager has to know of it, each a sentence. */
  readonly told: readonly string[];
  readonly offers: readonly Offer[];
}

interface Context {
  readonly matrix: Matrix;
  readonly answer: Answer;
  readonly round: Round | undefined;
  readonly personId: PersonId;
  readonly who: string;
  readonly today: CalendarDate;
  /** Why nothing of it is chosen unasked: nobody asked this person, or a newer answer is there. */
  readonly doubtful: boolean;
}

export function answerOffers(matrix: Matrix, answer: Answer, today: CalendarDate): AnswerOffers {
  const who = answer.person?.name ?? 'Someone without a name';
  if (answer.matrixId !== matrix.id)
    return {
      who,
      offers: [],
      told: [`This answer is about another matrix, “${answer.matrix}”. Open that one.`],
    };
  const round = matrix.rounds[answer.roundId];
  const doubts = doubtsAbout(round, answer, who);
  if (doubts.taken) return { who, offers: [], told: doubts.told };
  const told = [...doubts.told];
  const recorded = round ? [roundOffer(round, answer, who, doubts.told.length > 0)] : [];
  if (answer.kind === 'perception') return { who, told, offers: recorded };
  const personId = answer.person?.id;
  if (personId === undefined)
    return { who, offers: [], told: ['This answer does not say who gives it, so no row can be confirmed.'] };
  const context: Context = { matrix, answer, round, personId, who, today, doubtful: doubts.told.length > 0 };
  // Of a row that is answered twice the last counts.
  const rows = [...new Map(answer.rows.map((row) => [row.id, row])).values()];
  const offers = rows.flatMap((row) => rowOffers(row, context, told));
  return { who, told, offers: [...recorded, ...offers] };
}

/** What speaks against taking it as it is. */
function doubtsAbout(
  round: Round | undefined,
  answer: Answer,
  who: string,
): { readonly told: readonly string[]; readonly taken: boolean } {
  if (!round)
    return {
      told: ['The round that it answers is no longer in this matrix.'],
      taken: answer.kind === 'perception',
    };
  if (round.kind !== answer.kind)
    return { told: ['It answers another kind of question than this round asked.'], taken: true };
  const same = round.answers[answer.id];
  if (same && sameValue(same, recordOf(answer)))
    return { told: [`This answer of ${who} was taken already.`], taken: true };
  const told: string[] = [];
  const { person } = answer;
  if (person && !round.asked[person.id]) told.push(`${who} was not asked in this round.`);
  if (round.closedOn !== undefined) told.push(`The round was closed on ${round.closedOn}.`);
  const earlier = Object.values<RoundAnswer>(round.answers).find(
    ({ personId, id }) => id === answer.id || (person !== undefined && personId === person.id),
  );
  if (earlier && earlier.on > answer.on)
    told.push(`${who} gave a newer answer on ${earlier.on}. This one is of ${answer.on}.`);
  return { told, taken: false };
}

/** The answer as its round keeps it. */
export function recordOf(answer: Answer): RoundAnswer {
  const { id, person, on, remark, rows } = answer;
  const by = <Value>(value: (row: AnswerRow) => Value | undefined) =>
    Object.fromEntries(rows.flatMap((row) => (value(row) === undefined ? [] : [[row.id, value(row)]])));
  return {
    id,
    ...(person ? { personId: person.id, who: person.name } : {}),
    on,
    ...(remark ? { remark } : {}),
    ...(answer.kind === 'confirmation'
      ? { said: by(({ said }) => said) }
      : { cells: by(({ letters }) => letters) }),
  } as RoundAnswer;
}

function roundOffer(round: Round, answer: Answer, who: string, careful: boolean): Offer {
  const said = `${counted(answer.rows.length, 'row')} answered`;
  return {
    id: `${answer.id}/round`,
    place: `Round “${round.title}”`,
    words: `${who}: ${said}${answer.remark ? `. “${answer.remark}”` : ''}`,
    careful,
    edit: recordAnswer(round.id, recordOf(answer)),
  };
}

function rowOffers(row: AnswerRow, context: Context, told: string[]): readonly Offer[] {
  const { matrix, who, personId, today, round, answer } = context;
  const { said } = row;
  if (said === undefined) return [];
  const activity = matrix.activities[row.id];
  if (!activity) {
    told.push(`${who} answered about an activity that is no longer in this matrix.`);
    return [];
  }
  if (round && !round.asked[personId]?.activityIds.includes(row.id) && !context.doubtful)
    told.push(`${who} was not asked about “${activity.name}”.`);
  const isOld = row.seen !== seenOf(matrix, activity, personId, today);
  if (isOld) {
    const changed = `“${activity.name}” has changed since ${who} was asked`;
    // A yes to what was there before confirms nothing that is there now.
    if (said === 'yes') {
      told.push(`${changed}, so the yes to it confirms nothing. Ask again.`);
      return [];
    }
    told.push(`${changed}.`);
  }
  const statement = {
    activityId: row.id,
    personId,
    who,
    said,
    on: answer.on,
    ...(round?.until === undefined ? {} : { until: round.until }),
    ...(round ? { roundId: round.id } : {}),
    ...(row.instead ? { instead: row.instead } : {}),
    ...(row.roleId ? { roleId: row.roleId } : {}),
  };
  const recorded: Offer = {
    id: `${answer.id}/${row.id}`,
    place: `Activity “${activity.name}”`,
    words: saidInWords(row, context),
    careful: context.doubtful || isOld,
    edit: confirmRows(matrix, [statement], today),
  };
  return [recorded, ...changeOffers(row, activity, statement, context)];
}

function saidInWords({ said, instead, roleId }: AnswerRow, { matrix, who }: Context): string {
  const role = roleId && matrix.roles[roleId]?.name;
  const other = [role, instead].filter(Boolean).join(', ');
  if (said === 'yes') return `${who} says that it is right`;
  if (said === 'not-me') return `${who} says “not me”${other ? `: ${other}` : ''}`;
  return `${who} says that it has changed${other ? `: ${other}` : ''}`;
}

/** What the answer would change in the matrix. */
function changeOffers(
  row: AnswerRow,
  activity: Activity,
  statement: Parameters<typeof confirmRows>[1][number],
  { matrix, answer, personId, who, today }: Context,
): readonly Offer[] {
  const place = `Activity “${activity.name}”`;
  const own = rolesHeldIn(matrix, activity, personId, today);
  const to = row.roleId && matrix.roles[row.roleId];
  if (row.said === 'not-me' && to) {
    return own
      .filter((from) => from !== to.id)
      .map((from) => ({
        id: `${answer.id}/${row.id}/${from}`,
        place,
        words: `${to.name}: ${held(matrix, activity, from)}, from ${matrix.roles[from]?.name ?? ''}`,
        careful: true,
        edit: moveLetters(matrix, activity.id, from, to.id),
      }));
  }
  if (row.said !== 'changed') return [];
  return Object.entries(row.letters ?? {}).flatMap(([id, letters]): Offer[] => {
    const roleId = id as RoleId;
    const role = matrix.roles[roleId];
    const codes = codesFromLetters(matrix.scheme, letters);
    if (!role || codes === (activity.assignments[roleId] ?? '')) return [];
    const yes = { ...statement, said: 'yes' as const };
    return [
      {
        id: `${answer.id}/${row.id}/${roleId}`,
        place,
        words: `${role.name}: ${meaningsInWords(matrix.scheme, codes)}, was ${held(matrix, activity, roleId)}`,
        careful: true,
        edit: edits(`take what “${who}” said of “${activity.name}”`, [
          setCodes(matrix, [{ activityId: activity.id, roleId }], codes),
          // As they say it is, it is right.
          confirmRows(matrix, [yes], today),
        ]),
      },
    ];
  });
}

function held(matrix: Matrix, activity: Activity, roleId: RoleId): string {
  return meaningsInWords(matrix.scheme, activity.assignments[roleId]);
}
