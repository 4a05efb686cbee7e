/** The shapes of what people record about a matrix beside the matrix itself. */
import * as z from 'zod/mini';
import { date, id, key, maybe, number, oneOf, order, text, texts, yesNo } from './shapeWords';

export const waiver = z.looseObject({
  id,
  findingKey: text,
  about: text,
  reason: text,
  who: text,
  on: date,
  until: maybe(date),
});

const answerValue = oneOf(['yes', 'no', 'unknown', 'not-applicable']);

const question = z.looseObject({ id: key, phase: text, text, checks: texts });

export const scenario = z.looseObject({
  id,
  shippedId: maybe(text),
  off: maybe(yesNo),
  order,
  title: maybe(text),
  injection: maybe(text),
  severity: maybe(text),
  onCallRoleIds: maybe(z.array(id)),
  questions: maybe(z.record(z.string(), z.nullable(question), 'must be a map of questions')),
});

const auditedAnswer = z.looseObject({
  scenarioId: text,
  question: text,
  value: answerValue,
  because: text,
  who: maybe(text),
  noteOnly: maybe(yesNo),
});

export const audit = z.looseObject({
  id,
  closedOn: date,
  participants: text,
  remarks: text,
  answers: z.array(auditedAnswer, 'must be a list of answers'),
  rehearsedMinutes: maybe(number),
});

export const coverageMark = z.looseObject({ id: key, reason: text, who: text, on: date });

export const answer = z.looseObject({
  id: key,
  value: answerValue,
  note: maybe(text),
  who: maybe(text),
  owner: maybe(text),
  dueOn: maybe(date),
  on: date,
});
