/** The door for questions and answers: their shape and bounds are checked before anything of them is used. */
import * as z from 'zod/mini';
import { SAID } from '../matrix/agreement';
import { MATRIX_BOUNDS } from '../matrix/bounds';
import { SCHEME_SHAPE } from '../matrix/matrixShape';
import { plainValue } from '../matrix/plainJson';
import { createProblemLog, UnreadableMatrix } from '../matrix/problem';
import { repaired } from '../matrix/repair';
import { date, id, key, line, listOf, maybe, name, note, oneOf, part } from '../matrix/shapeWords';
import type { Answer } from './answer';
import type { Question, QuestionRole, QuestionRow } from './question';

const kind = oneOf(['confirmation', 'perception']);
const person = part({ id, name });
const letters = z.record(id, name, 'must be a map by role');
const rowsOf = <Row extends z.ZodMiniType>(row: Row) =>
  listOf(row, MATRIX_BOUNDS.entries, 'must be a list of rows');

const question = part({
  kind,
  matrixId: id,
  matrix: name,
  roundId: id,
  on: date,
  dueOn: maybe(date),
  by: maybe(line),
  person: maybe(person),
  scheme: SCHEME_SHAPE,
  roles: listOf(
    part({ id, name, people: listOf(name, MATRIX_BOUNDS.holders, 'must be a list of names') }),
    MATRIX_BOUNDS.roles,
    'must be a list of roles',
  ),
  rows: rowsOf(
    part({
      id,
      name,
      section: name,
      letters: maybe(letters),
      own: maybe(listOf(id, MATRIX_BOUNDS.roles, 'must be a list of roles')),
      seen: maybe(key),
    }),
  ),
});

const answer = part({
  kind,
  matrixId: id,
  matrix: name,
  roundId: id,
  id: key,
  person: maybe(person),
  on: date,
  remark: maybe(note),
  rows: rowsOf(
    part({
      id,
      said: maybe(oneOf(SAID)),
      seen: maybe(key),
      roleId: maybe(id),
      instead: maybe(note),
      letters: maybe(letters),
    }),
  ),
});

export interface ThroughDoor<Kind> {
  readonly value: Kind;
  /** What was left out or cut, each a sentence. */
  readonly told: readonly string[];
}

export function questionFrom(found: unknown): ThroughDoor<Question> {
  const { value, told } = through<Question>(found, question, 'question');
  const strays: string[] = [];
  const rows = value.rows.map((row) => withKnownRoles(row, value.roles, strays));
  return { value: strays.length === 0 ? value : { ...value, rows }, told: [...told, ...strays] };
}

/** A row may name roles only that the question brings along: nobody could see whose the others are. */
function withKnownRoles(row: QuestionRow, roles: readonly QuestionRole[], strays: string[]): QuestionRow {
  const known = new Set<string>(roles.map(({ id: role }) => role));
  const named = [...Object.keys(row.letters ?? {}), ...(row.own ?? [])];
  const isKnown = (role: string) => known.has(role);
  if (named.every(isKnown)) return row;
  strays.push(`row “${row.name}”: It names roles that are not in this question. They were skipped.`);
  return {
    ...row,
    ...(row.letters
      ? { letters: Object.fromEntries(Object.entries(row.letters).filter(([role]) => isKnown(role))) }
      : {}),
    ...(row.own ? { own: row.own.filter(isKnown) } : {}),
  };
}

export function answerFrom(found: unknown): ThroughDoor<Answer> {
  return through<Answer>(found, answer, 'answer');
}

/** Throws UnreadableMatrix where too little is left to mean anything. */
function through<Kind>(found: unknown, shape: z.ZodMiniType, what: string): ThroughDoor<Kind> {
  const log = createProblemLog();
  const { value, problems } = repaired(plainValue(found, log), shape, what, {});
  if (!value)
    throw new UnreadableMatrix(
      `This is not ${what === 'answer' ? 'an answer' : `a ${what}`} that can be read.`,
    );
  const told = [...log.all(), ...problems].map(({ place, message }) => `${place}: ${message}`);
  return { value: value as unknown as Kind, told };
}
