/** An audit as it is kept when it is closed, and what changed between two of them. */
import type { AnswerValue, AuditedAnswer, ClosedAudit } from '../../matrix/records';
import type { AuditContext } from '../judging/auditContext';
import { roleInWords } from '../judging/judging';
import type { Answer } from './answer';
import { type Audit, urgencyOf } from './audit';

/** The answers as plain data: later changes of the matrix leave them alone. */
export function recordOf(context: AuditContext, audit: Audit): readonly AuditedAnswer[] {
  return audit.scenarios.flatMap(({ answers }) => answers.map((answer) => auditedAnswer(context, answer)));
}

function auditedAnswer(context: AuditContext, answer: Answer): AuditedAnswer {
  const { scenario, question, value, because, who, manual, noteOnly } = answer;
  const names = who.map(({ roleId }) => roleInWords(context, roleId)).join('; ');
  return {
    scenarioId: scenario.id,
    scenario: scenario.title,
    questionId: question.id,
    phase: question.phase,
    question: question.text,
    value,
    because,
    urgency: urgencyOf(question),
    ...(names ? { who: names } : {}),
    ...(noteOnly ? { noteOnly } : {}),
    ...(manual?.owner ? { owner: manual.owner } : {}),
    ...(manual?.dueOn ? { dueOn: manual.dueOn } : {}),
  };
}

/** Newest first. Audits of one day are in the order of their ids, because nothing says which came later. */
export function closedAudits(audits: { readonly [id: string]: ClosedAudit }): readonly ClosedAudit[] {
  return newestFirst(audits).filter(({ rehearsedMinutes }) => rehearsedMinutes === undefined);
}

export function rehearsals(audits: { readonly [id: string]: ClosedAudit }): readonly ClosedAudit[] {
  return newestFirst(audits).filter(({ rehearsedMinutes }) => rehearsedMinutes !== undefined);
}

function newestFirst(audits: { readonly [id: string]: ClosedAudit }): readonly ClosedAudit[] {
  const place = ({ closedOn, id }: ClosedAudit) => `${closedOn} ${id}`;
  return Object.values(audits).sort((one, other) => (place(one) < place(other) ? 1 : -1));
}

export type Turn = 'better' | 'worse' | 'reworded' | 'new' | 'gone';

export interface Difference {
  readonly turn: Turn;
  readonly before?: AuditedAnswer | undefined;
  readonly after?: AuditedAnswer | undefined;
}

/** What changed, worse first. An answer whose value stayed but whose reason changed is listed too: someone else acts now. */
export function differencesBetween(
  before: readonly AuditedAnswer[],
  after: readonly AuditedAnswer[],
): readonly Difference[] {
  const keyOf = ({ scenarioId, questionId }: AuditedAnswer) => `${scenarioId}~${questionId}`;
  const old = new Map(before.map((answer) => [keyOf(answer), answer]));
  const differences: Difference[] = [];
  for (const answer of after) {
    const was = old.get(keyOf(answer));
    old.delete(keyOf(answer));
    const turn = turnOf(was, answer);
    if (turn) differences.push({ turn, before: was, after: answer });
  }
  for (const answer of old.values()) differences.push({ turn: 'gone', before: answer });
  const order: readonly Turn[] = ['worse', 'better', 'reworded', 'new', 'gone'];
  return differences.sort((one, other) => order.indexOf(one.turn) - order.indexOf(other.turn));
}

const WORTH: { readonly [value in AnswerValue]: number } = { no: 0, unknown: 1, 'not-applicable': 2, yes: 3 };

function turnOf(was: AuditedAnswer | undefined, is: AuditedAnswer): Turn | undefined {
  if (!was) return 'new';
  if (was.value !== is.value) return WORTH[is.value] < WORTH[was.value] ? 'worse' : 'better';
  return was.because === is.because && was.who === is.who ? undefined : 'reworded';
}
