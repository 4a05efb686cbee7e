/** The shapes of what people record about a matrix beside the matrix itself. */
import * as z from 'zod/mini';
import { MATRIX_BOUNDS } from './bounds';
import {
  date,
  id,
  key,
  line,
  listOf,
  maybe,
  minute,
  name,
  note,
  number,
  oneOf,
  order,
  part,
  text,
  yesNo,
} from './shapeWords';

export const waiver = part({
  id,
  findingKey: line,
  about: note,
  reason: note,
  who: line,
  on: date,
  until: maybe(date),
});

export const rota = part({
  source: name,
  readOn: date,
  from: minute,
  until: minute,
  shifts: listOf(
    part({ personId: id, from: minute, until: minute }),
    MATRIX_BOUNDS.shifts,
    'must be a list of shifts',
  ),
});

const answerValue = oneOf(['yes', 'no', 'unknown', 'not-applicable']);

const question = part({
  id: key,
  phase: name,
  text: note,
  checks: listOf(line, 200, 'must be a list of checks'),
});

export const scenario = part({
  id,
  shippedId: maybe(name),
  off: maybe(yesNo),
  order,
  title: maybe(name),
  injection: maybe(note),
  severity: maybe(name),
  onCallRoleIds: maybe(listOf(id, MATRIX_BOUNDS.roles, 'must be a list of roles')),
  questions: maybe(z.record(text, z.nullable(question), 'must be a map of questions')),
});

const auditedAnswer = part({
  scenarioId: line,
  scenario: name,
  questionId: line,
  phase: name,
  question: note,
  value: answerValue,
  because: note,
  who: maybe(line),
  owner: maybe(line),
  dueOn: maybe(date),
  noteOnly: maybe(yesNo),
  matrixValue: maybe(answerValue),
  matrixBecause: maybe(note),
  urgency: maybe(number),
});

export const audit = part({
  id,
  closedOn: date,
  participants: note,
  remarks: note,
  answers: z.array(auditedAnswer, 'must be a list of answers'),
  rehearsedMinutes: maybe(number),
});

export const coverageMark = part({ id: key, reason: note, who: line, on: date });

export const answer = part({
  id: key,
  value: answerValue,
  note: maybe(note),
  who: maybe(line),
  owner: maybe(line),
  dueOn: maybe(date),
  on: date,
});
