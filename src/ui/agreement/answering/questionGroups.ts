/** The rows of a question, grouped by what the person has in them, as the scheme orders it. */
import { type CodeInSight, codesFromLetters, inSight } from '../../../domain/matrix/scheme/codes';
import type { Code } from '../../../domain/matrix/scheme/scheme';
import type { Question, QuestionRow } from '../../../domain/rounds/question';

export interface QuestionGroup {
  readonly code: Code;
  readonly rows: readonly QuestionRow[];
}

const FIRST = ['owns', 'does'];

/** Each row once, under the letter that binds most. */
export function questionGroups({ scheme, rows }: Question): readonly QuestionGroup[] {
  const codes = [...scheme.codes].sort((one, other) => weight(one) - weight(other));
  const groups = codes.map((code) => ({
    code,
    rows: rows.filter((row) => codes.find(({ letter }) => ownLetters(row).includes(letter)) === code),
  }));
  const without = rows.filter((row) => !groups.some((group) => group.rows.includes(row)));
  const [last] = codes.slice(-1);
  return [...groups, ...(last && without.length > 0 ? [{ code: last, rows: without }] : [])].filter(
    (group) => group.rows.length > 0,
  );
}

function weight({ meaning }: Code): number {
  const place = FIRST.indexOf(meaning);
  return place < 0 ? FIRST.length : place;
}

/** The letters of the roles through which the row is the person's, without their conditions. */
export function ownLetters({ letters = {}, own = [] }: QuestionRow): string {
  return own.map((id) => lettersOnly(letters[id] ?? '')).join('');
}

export function lettersOnly(text: string): string {
  return text.replace(/ \(.*$/s, '');
}

/** What the others have in the row: they are part of what is confirmed. */
export function othersOf(
  { letters = {}, own = [] }: QuestionRow,
  { scheme, roles }: Question,
): readonly { readonly role: string; readonly codes: readonly CodeInSight[]; readonly people: string }[] {
  return roles
    .filter(({ id }) => letters[id] !== undefined && !own.includes(id))
    .map(({ id, name, people }) => ({
      role: name,
      codes: inSight(scheme, codesFromLetters(scheme, lettersOnly(letters[id] ?? ''))),
      people: people.slice(0, 3).join(', '),
    }));
}
