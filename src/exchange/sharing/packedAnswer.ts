/** Answers as texts of links and files, and all answers that a pasted text holds, however a mail program wrapped it. */
import { isFields } from '../../domain/matrix/fields';
import { sameValue } from '../../domain/matrix/sameValue';
import { ANSWER_VERSION, type Answer } from '../../domain/rounds/answer';
import { answerFrom, type ThroughDoor } from '../../domain/rounds/door';
import { FileRefused, refuseFileAbove } from '../contract/bounds';
import { sentenceOf } from '../contract/sentenceOf';
import { listOf, parsed, refuseNewer, throughDoor } from './packedQuestion';
import { damaged, packText, unpackText } from './packedText';

export const ANSWER_FORMAT = 'answerable-answer';
export const ANSWER_MARK = '#answer=';

export function packAnswer({ rows, ...rest }: Answer): string {
  const lean = rows.map(({ id, said, seen, roleId, instead, letters }) => [
    id,
    said ?? 0,
    seen ?? 0,
    roleId ?? 0,
    instead ?? 0,
    letters ?? 0,
  ]);
  return packText(JSON.stringify({ v: ANSWER_VERSION, ...rest, rows: lean }));
}

export function openAnswer(packed: string): ThroughDoor<Answer> {
  const lean = parsed(unpackText(packed), 'This answer');
  if (!isFields(lean)) throw damaged();
  refuseNewer(lean.v, 'answer');
  const { v: _, rows, ...rest } = lean;
  const given = (value: unknown) => (value === 0 || value === null ? undefined : value);
  return throughDoor(() =>
    answerFrom({
      ...rest,
      rows: listOf(rows).map((row) => {
        const [id, said, seen, roleId, instead, letters] = listOf(row);
        return {
          id,
          said: given(said),
          seen: given(seen),
          roleId: given(roleId),
          instead: given(instead),
          letters: given(letters),
        };
      }),
    }),
  );
}

export function answerFile(answer: Answer): string {
  return `${JSON.stringify({ format: ANSWER_FORMAT, version: ANSWER_VERSION, answer }, null, 1)}\n`;
}

export interface FoundAnswers {
  readonly answers: readonly Answer[];
  /** What could not be read and what was left out, each a sentence. */
  readonly told: readonly string[];
}

/** Answers in a text or in the content of a file: several links, or one document. */
export function answersIn(text: string): FoundAnswers {
  refuseFileAbove(text.length);
  const found = text.trimStart().startsWith('{') ? [() => fromDocument(text)] : linksIn(text);
  const answers: Answer[] = [];
  const told: string[] = [];
  for (const open of found.slice(0, MOST_ANSWERS)) {
    try {
      const { value, told: left } = open();
      if (!answers.some((known) => sameValue(known, value))) answers.push(value);
      told.push(...left);
    } catch (error) {
      told.push(sentenceOf(error));
    }
  }
  if (found.length > MOST_ANSWERS)
    told.push(`Only the first ${MOST_ANSWERS} answers were read. Paste the rest again.`);
  if (found.length === 0)
    told.push('There is no answer in this text. An answer is a link with “#answer=” in it.');
  return { answers, told };
}

/** Answers at once: an organisation has no more people to ask about one matrix. */
const MOST_ANSWERS = 500;

function fromDocument(text: string): ThroughDoor<Answer> {
  const document = parsed(text, 'This file');
  if (!isFields(document) || document.format !== ANSWER_FORMAT)
    throw new FileRefused('This file is not an answer from Answerable.');
  refuseNewer(document.version, 'answer');
  return throughDoor(() => answerFrom(document.answer));
}

function linksIn(text: string): (() => ThroughDoor<Answer>)[] {
  return text
    .split(ANSWER_MARK)
    .slice(1)
    .map((rest) => () => fromLink(rest));
}

/** Mail programs break long links into lines, and put ">" before those of an earlier mail. */
function fromLink(rest: string): ThroughDoor<Answer> {
  const first = /^[A-Za-z0-9_-]*/.exec(rest)?.[0] ?? '';
  try {
    return openAnswer(first);
  } catch (error) {
    const whole = /^[A-Za-z0-9_-]*(?:=?\r?\n[> ]*[A-Za-z0-9_-]+)*/.exec(rest)?.[0] ?? '';
    const joined = whole.replace(/[^A-Za-z0-9_-]/g, '');
    if (joined === first) throw error;
    return openAnswer(joined);
  }
}
