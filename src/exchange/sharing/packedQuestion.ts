/** A question to a person as the text of a link or a file, and back. */
import { isFields } from '../../domain/matrix/fields';
import { UnreadableMatrix } from '../../domain/matrix/problem';
import { schemeList } from '../../domain/matrix/schemeList';
import { questionFrom, type ThroughDoor } from '../../domain/rounds/door';
import type { Question } from '../../domain/rounds/question';
import { BOUNDS, FileRefused } from '../contract/bounds';
import { checkJsonDepth } from '../tables/json';
import { damaged, packText, unpackText } from './packedText';

/** Of the form that travels. A later one is refused, for it may mean something else. */
const VERSION = 1;
export const QUESTION_FORMAT = 'answerable-question';

/** Names of sections and roles once, and rows as lists: a dozen rows fit into a link that mail programs leave whole. */
export function packQuestion(question: Question): string {
  const { scheme, rows, roles, ...rest } = question;
  const sections = [...new Set(rows.map(({ section }) => section))];
  const roleIds = roles.map(({ id }) => id);
  const lean = {
    v: VERSION,
    ...rest,
    scheme: shippedId(question) ?? scheme,
    roles: roles.map(({ id, name, people }) => [id, name, ...people]),
    sections,
    rows: rows.map(({ id, name, section, letters = {}, own = [], seen }) => [
      id,
      name,
      sections.indexOf(section),
      Object.fromEntries(roleIds.flatMap((role, place) => (role in letters ? [[place, letters[role]]] : []))),
      own.map((role) => roleIds.indexOf(role)),
      seen,
    ]),
  };
  return packText(JSON.stringify(lean));
}

function shippedId({ scheme }: Question): string | undefined {
  return schemeList.find((shipped) => JSON.stringify(shipped) === JSON.stringify(scheme))?.id;
}

/** Throws FileRefused with a whole sentence. */
export function openQuestion(packed: string): ThroughDoor<Question> {
  const lean = parsed(unpackText(packed), 'This link');
  if (!isFields(lean)) throw damaged();
  refuseNewer(lean.v, 'question');
  const { v: _, scheme, sections, roles, rows, ...rest } = lean;
  const named = listOf(sections);
  const known = listOf(roles).map((role) => {
    const [id, name, ...people] = listOf(role);
    return { id, name, people };
  });
  const roleId = (place: unknown) => {
    const id = listed(known, place)?.id;
    return typeof id === 'string' ? id : NO_ROLE;
  };
  return throughDoor(() =>
    questionFrom({
      ...rest,
      scheme: schemeList.find(({ id }) => id === scheme) ?? scheme,
      roles: known,
      rows: listOf(rows).map((row) => {
        const [id, name, section, letters, own, seen] = listOf(row);
        return {
          id,
          name,
          section: listed(named, section) ?? '',
          ...(rest.kind === 'confirmation'
            ? {
                letters: Object.fromEntries(
                  Object.entries(isFields(letters) ? letters : {}).map(([place, text]) => [
                    roleId(Number(place)),
                    text,
                  ]),
                ),
                own: listOf(own).map(roleId),
                // In a list, what is missing is written as null.
                seen: seen ?? undefined,
              }
            : {}),
        };
      }),
    }),
  );
}

/** Of no role: the door tells that a row names one that is not there, and keeps the row. */
const NO_ROLE = 'no-role-000000000';

/** What stands at a place that another wrote. It may be anything, and an object made a number runs what is in it. */
function listed<Item>(list: readonly Item[], place: unknown): Item | undefined {
  return typeof place === 'number' ? list[place] : undefined;
}

/** For people who cannot use links, and for questions that are too long for one. */
export function questionFile(question: Question): string {
  return `${JSON.stringify({ format: QUESTION_FORMAT, version: VERSION, question }, null, 1)}\n`;
}

export function openQuestionFile(document: unknown): ThroughDoor<Question> {
  if (!isFields(document) || document.format !== QUESTION_FORMAT)
    throw new FileRefused('This file is not a question from Answerable. Ask for it again.');
  refuseNewer(document.version, 'question');
  return throughDoor(() => questionFrom(document.question));
}

export function parsed(text: string, what: string): unknown {
  checkJsonDepth(text, what, BOUNDS.linkNodes);
  try {
    return JSON.parse(text);
  } catch {
    // Said below, in the one sentence that a person can do something with.
  }
  throw damaged();
}

/** What the door refuses is refused in its own sentence. */
export function throughDoor<Kind>(open: () => Kind): Kind {
  try {
    return open();
  } catch (error) {
    if (error instanceof UnreadableMatrix) throw new FileRefused(error.message);
    throw error;
  }
}

export function refuseNewer(version: unknown, what: string): void {
  if (typeof version !== 'number') throw damaged();
  if (version > VERSION)
    throw new FileRefused(
      `This ${what} was made by a newer version of Answerable. Reload the page to update, then open it again.`,
    );
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
