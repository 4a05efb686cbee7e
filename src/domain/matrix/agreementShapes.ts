/** The shapes of what people agree about a matrix. */
import * as z from 'zod/mini';
import { SAID, SETTLED } from './agreement';
import { MATRIX_BOUNDS } from './bounds';
import {
  date,
  id,
  key,
  line,
  listOf,
  maybe,
  name,
  note,
  number,
  oneOf,
  order,
  part,
  yesNo,
} from './shapeWords';

const ids = listOf(id, MATRIX_BOUNDS.entries, 'must be a list of ids');
const letters = z.record(id, name, 'must be a map by role');

export const confirmation = part({
  id: key,
  activityId: id,
  personId: id,
  who: line,
  said: oneOf(SAID),
  instead: maybe(note),
  roleId: maybe(id),
  on: date,
  until: maybe(date),
  roundId: maybe(id),
  letters,
  holders: ids,
});

const asked = part({ personId: id, name, activityIds: ids, on: maybe(date) });

const roundAnswer = part({
  id: key,
  personId: maybe(id),
  who: maybe(line),
  on: date,
  remark: maybe(note),
  said: maybe(z.record(id, oneOf(SAID), 'must be a map by activity')),
  cells: maybe(z.record(id, letters, 'must be a map by activity')),
});

export const round = part({
  id,
  kind: oneOf(['confirmation', 'perception']),
  title: name,
  on: date,
  dueOn: maybe(date),
  by: maybe(line),
  until: maybe(date),
  anonymous: maybe(yesNo),
  roleIds: maybe(ids),
  asked: z.record(id, asked, 'must be a map by person'),
  answers: z.record(key, roundAnswer, 'must be a map of answers'),
  settled: z.record(id, oneOf(SETTLED), 'must be a map by activity'),
  closedOn: maybe(date),
});

const about = part({ activityId: maybe(id), roleId: maybe(id), findingKey: maybe(line) });

/** The last millisecond that a date can say. */
const LATEST = 8.64e15;
const moment = z
  .number('must be a time')
  .check(z.minimum(0, 'must be a time'), z.maximum(LATEST, 'must be a time'));

export const remark = part({
  id,
  about,
  replyTo: maybe(id),
  who: line,
  at: moment,
  text: note,
  resolvedBy: maybe(line),
  resolvedOn: maybe(date),
});

const point = part({
  id,
  order,
  about,
  title: line,
  outcome: oneOf(['open', 'decided', 'noted', 'parked', 'left']),
  decision: maybe(note),
  note: maybe(note),
});

const followUp = part({
  id,
  order,
  pointId: maybe(id),
  text: note,
  owner: maybe(line),
  personId: maybe(id),
  dueOn: maybe(date),
  doneOn: maybe(date),
});

export const meeting = part({
  id,
  title: name,
  on: date,
  attendees: listOf(line, 1_000, 'must be a list of names'),
  points: z.record(id, point, 'must be a map of points'),
  followUps: z.record(id, followUp, 'must be a map of follow-ups'),
  minutes: maybe(number),
  closedOn: maybe(date),
});
