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
import type { ActivityId, PersonId, RoleId } from '../matrix/ids';
import type { Activity, Matrix } from '../matrix/matrix';
import { rolesHeldIn } from '../matrix/restsOn';
import { codesFromLetters, meaningsInWords } from '../matrix/scheme/codes';
import { type Answer, type AnswerRow, whoAnswers } from './answer';
import { doubtsAbout } from './doubts';
import { askedOf, isOlder, lastOfEach, recordOf, wasTaken } from './record';

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
  /** What its offers are called by. */
  readonly id: string;
  readonly round: Round | undefined;
  readonly personId: PersonId;
  readonly who: string;
  readonly today: CalendarDate;
  /** Why nothing of it is chosen unasked: nobody asked this person, or a newer answer is there. */
  readonly doubtful: boolean;
  readonly unsure: ReadonlySet<ActivityId>;
}

/** Of `unsure` activities two things were said, and neither is chosen unasked. */
export function answerOffers(
  matrix: Matrix,
  answer: Answer,
  today: CalendarDate,
  unsure: ReadonlySet<ActivityId> = new Set(),
): AnswerOffers {
  const who = whoAnswers(answer.person?.name);
  const nothing = (sentence: string): AnswerOffers => ({ who, offers: [], told: [sentence] });
  if (answer.matrixId !== matrix.id)
    return nothing(`This answer is about another matrix, “${answer.matrix}”. Open that one.`);
  const round = matrix.rounds[answer.roundId];
  if (round && round.kind !== answer.kind)
    return nothing('It answers another kind of question than this round asked.');
  const isBlind = answer.kind === 'perception';
  if (!round && isBlind) return nothing(ROUND_GONE);
  const personId = answer.person?.id;
  if (personId === undefined && !isBlind)
    return nothing('This answer does not say who gave it, so no activity can be confirmed.');
  // What is not sure is not in the record of the round either, until its statement is chosen.
  const sure = isBlind ? answer : { ...answer, rows: answer.rows.filter(({ id }) => !unsure.has(id)) };
  const record = recordOf(matrix, round, sure, today);
  if (round && unsure.size === 0 && wasTaken(matrix, round, record, today))
    return nothing(`This answer from ${who} was accepted before.`);
  const doubts = round ? doubtsAbout(round, answer, record, today) : [ROUND_GONE];
  const told = [...doubts];
  const doubtful = doubts.length > 0;
  const careful = doubtful || (isBlind && unsure.size > 0);
  const recorded = round ? [roundOffer(round, answer, record, careful)] : [];
  if (round) told.push(...notAsked(matrix, round, answer, doubtful));
  if (isBlind || personId === undefined) return { who, told, offers: recorded };
  const context: Context = { matrix, answer, id: record.id, round, personId, who, today, doubtful, unsure };
  const offers = lastOfEach(answer.rows).flatMap((row) => rowOffers(row, context, told));
  return { who, told, offers: [...recorded, ...offers] };
}

const ROUND_GONE = 'The round that it answers is no longer in this matrix.';

/** Rows that it answers although nobody asked for them. They are told, and of a blind round not kept. */
function notAsked(matrix: Matrix, round: Round, answer: Answer, doubtful: boolean): readonly string[] {
  const who = whoAnswers(answer.person?.name);
  const asked = askedOf(round, answer.person?.id);
  return lastOfEach(answer.rows).flatMap(({ id }) => {
    const activity = matrix.activities[id];
    if (!activity) return [`${who} answered about an activity that is no longer in this matrix.`];
    return asked.has(id) || doubtful ? [] : [`${who} was not asked about “${activity.name}”.`];
  });
}

function roundOffer(round: Round, answer: Answer, record: RoundAnswer, careful: boolean): Offer {
  const count = Object.keys(record.said ?? record.cells ?? {}).length;
  const said = `${counted(count, 'activity', 'activities')} answered`;
  const who = whoAnswers(record.who);
  return {
    id: `${record.id}/round`,
    place: `Round “${round.title}”`,
    words: `${who}: ${said}${answer.remark ? `. “${answer.remark}”` : ''}`,
    careful,
    edit: recordAnswer(round.id, record),
  };
}

function rowOffers(row: AnswerRow, context: Context, told: string[]): readonly Offer[] {
  const { matrix, who, personId, today, round, answer } = context;
  const { said } = row;
  if (said === undefined) return [];
  const activity = matrix.activities[row.id];
  if (!activity) return [];
  const isOld = isOlder(matrix, row, personId, today);
  if (isOld) {
    const changed = `“${activity.name}” has changed since ${who} was asked`;
    // A yes to what was there before confirms nothing that is there now.
    if (said === 'yes') {
      told.push(`${changed}, so this yes confirms nothing and the activity stays open. Ask again.`);
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
    id: `${context.id}/${row.id}`,
    place: `Activity “${activity.name}”`,
    words: saidInWords(row, context),
    careful: context.doubtful || isOld || context.unsure.has(row.id),
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
  { matrix, id, personId, who, today }: Context,
): readonly Offer[] {
  const place = `Activity “${activity.name}”`;
  const own = rolesHeldIn(matrix, activity, personId, today);
  const to = row.roleId && matrix.roles[row.roleId];
  if (row.said === 'not-me' && to) {
    return own
      .filter((from) => from !== to.id)
      .map((from) => ({
        id: `${id}/${row.id}/${from}`,
        place,
        words: `${to.name}: ${held(matrix, activity, from)}, from ${matrix.roles[from]?.name ?? ''}`,
        careful: true,
        edit: moveLetters(matrix, activity.id, from, to.id),
      }));
  }
  if (row.said !== 'changed') return [];
  return (Object.entries(row.letters ?? {}) as [RoleId, string][]).flatMap(([roleId, letters]): Offer[] => {
    const role = matrix.roles[roleId];
    const codes = codesFromLetters(matrix.scheme, letters);
    if (!role || codes === (activity.assignments[roleId] ?? '')) return [];
    const yes = { ...statement, said: 'yes' as const };
    return [
      {
        id: `${id}/${row.id}/${roleId}`,
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
