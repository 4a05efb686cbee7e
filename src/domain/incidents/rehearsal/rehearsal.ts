/** A tabletop: one scenario, question by question, with what the people at the table said and what it showed. */
import type { FollowUp } from '../../edits/addFollowUps';
import type { CalendarDate } from '../../matrix/date';
import type { RoleId } from '../../matrix/ids';
import type { AnswerValue, AuditedAnswer } from '../../matrix/records';
import type { Answer } from '../audit/answer';

export interface SaidAnswer {
  readonly value: AnswerValue;
  readonly note: string;
  /** Seconds since the rehearsal began. */
  readonly atSecond: number;
  /** The team had the matrix’s answer shown before it said this. */
  readonly looked?: boolean | undefined;
}

export interface PlannedFollowUp {
  readonly name: string;
  readonly ownerId?: RoleId | undefined;
  readonly dueOn?: CalendarDate | undefined;
}

export interface Rehearsal {
  /** 0 is the injection, then one per question, then the end. */
  readonly step: number;
  /** By question id. */
  readonly said: { readonly [questionId: string]: SaidAnswer };
  readonly followUps: { readonly [questionId: string]: PlannedFollowUp };
  /** What is being typed of a question that is not answered yet. */
  readonly typed?: { readonly questionId: string; readonly note: string } | undefined;
  readonly participants?: string | undefined;
}

export const REHEARSAL_START: Rehearsal = { step: 0, said: {}, followUps: {} };

export function stepTo(rehearsal: Rehearsal, step: number, questions: number): Rehearsal {
  return { ...rehearsal, step: Math.max(0, Math.min(step, questions + 1)) };
}

/** What was said of a question; the next one is shown. A "no" proposes a follow-up. */
export function say(rehearsal: Rehearsal, answer: Answer, said: SaidAnswer): Rehearsal {
  const { id } = answer.question;
  const followUps = { ...rehearsal.followUps };
  if (said.value === 'no') followUps[id] ??= { name: `Resolve: ${answer.question.text}` };
  else delete followUps[id];
  const { typed: _, ...rest } = rehearsal;
  return { ...rest, step: rehearsal.step + 1, said: { ...rehearsal.said, [id]: said }, followUps };
}

/** The note that stands in the field of a question. */
export function noteOf({ typed, said }: Rehearsal, questionId: string): string {
  return typed?.questionId === questionId ? typed.note : (said[questionId]?.note ?? '');
}

export function planFollowUp(
  rehearsal: Rehearsal,
  questionId: string,
  plan: Partial<PlannedFollowUp>,
): Rehearsal {
  const known = rehearsal.followUps[questionId];
  if (!known) return rehearsal;
  return { ...rehearsal, followUps: { ...rehearsal.followUps, [questionId]: { ...known, ...plan } } };
}

export function dropFollowUp(rehearsal: Rehearsal, questionId: string): Rehearsal {
  const { [questionId]: _, ...followUps } = rehearsal.followUps;
  return { ...rehearsal, followUps };
}

/** As it is stored: what the team said, beside what the matrix says. A question that was not asked is unknown. */
export function rehearsedAnswers(
  rehearsal: Rehearsal,
  recorded: readonly AuditedAnswer[],
  ownerName: (id: RoleId) => string | undefined,
): readonly AuditedAnswer[] {
  return recorded.map((answer) => {
    const said = rehearsal.said[answer.questionId];
    const plan = rehearsal.followUps[answer.questionId];
    const owner = plan?.ownerId && ownerName(plan.ownerId);
    return {
      ...answer,
      ...(answer.value === 'not-applicable' && !said
        ? {}
        : {
            value: said?.value ?? 'unknown',
            because: said ? becauseOf(said) : 'The rehearsal did not get to this question.',
            matrixValue: answer.value,
            matrixBecause: answer.because,
          }),
      ...(owner ? { owner } : {}),
      ...(plan?.dueOn ? { dueOn: plan.dueOn } : {}),
    };
  });
}

function becauseOf({ note, atSecond, looked }: SaidAnswer): string {
  const at = `At ${clockText(atSecond)}${looked ? ', after looking at the matrix' : ''}`;
  return note.trim() === '' ? `${at}, without a note.` : `${at}: ${note.trim()}`;
}

export function followUpsOf(rehearsal: Rehearsal, title: string, on: CalendarDate): readonly FollowUp[] {
  return Object.entries(rehearsal.followUps).map(([questionId, { name, ownerId, dueOn }]) => {
    const note = rehearsal.said[questionId]?.note.trim();
    const from = `From the rehearsal of “${title}” on ${on}.`;
    return { name, ownerId, dueOn, notes: note ? `${from} ${note}` : from };
  });
}

/** `7:05`, `1:02:09` */
export function clockText(seconds: number): string {
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    Math.floor(seconds % 60),
  ];
  const two = (count: number) => String(count).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
