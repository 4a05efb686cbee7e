/**
 * Our own Markdown and HTML carry the whole document in a comment that no reader of the page sees. It counts only
 * while the visible table is the one it was written with: what people see and changed wins.
 */
import { strFromU8, strToU8, zlibSync } from 'fflate';
import { alignedTo } from '../../domain/compare/aligned';
import { offersBetween } from '../../domain/compare/offersBetween';
import { type Edit, EditRefused, type MatrixDraft } from '../../domain/edits/edit';
import type { Matrix } from '../../domain/matrix/matrix';
import { SAVED_VERSION, throughDoor } from '../../domain/matrix/saved';
import { BOUNDS } from '../contract/bounds';
import type { Opened, ReadContext, SavedFormProblem } from '../contract/codec';
import { placeInWords } from '../contract/place';
import type { Block, ReadingNote, Source, SourceFormat } from '../contract/source';
import { openedFromSaved } from '../tables/json';
import { inflated } from '../texts/inflate';
import { understand } from '../understand/forms/understand';
import { matrixFromUnderstanding } from '../understand/parts/create';

const MARK = 'answerable-matrix';

/** `visible` are the rows that a reader of the page sees. */
export function embeddedComment(matrix: Matrix, visible: readonly (readonly string[])[]): string {
  const data = zlibSync(strToU8(JSON.stringify({ version: SAVED_VERSION, matrix })), { level: 9 });
  return `${MARK} ${fingerprint(visible)} ${base64(data)}`;
}

interface Page {
  readonly format: SourceFormat;
  readonly description: string;
  readonly name: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly comments: readonly string[];
  readonly notes: readonly ReadingNote[];
}

export function openedFromPage({ comments, title, ...page }: Page, context: ReadContext): Opened {
  const source: Source = { ...page, name: title || page.name, notes: page.notes };
  const found = comments
    .map((text) => new RegExp(`^\\s*${MARK} (\\w+) ([A-Za-z0-9+/=]+)\\s*$`).exec(text))
    .find((match) => match);
  if (!found?.[1] || !found[2]) return { kind: 'source', source };
  const rows = source.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  const saved = savedFrom(found[2]);
  if (saved === undefined) {
    const message = 'The hidden data in this file is damaged, so only the visible table was read.';
    return { kind: 'source', source: { ...source, notes: [...source.notes, { message }] } };
  }
  const opened = openedFromSaved(saved, `${page.description}, written by Answerable`, context);
  const shown = fingerprint(rows) === found[1] ? opened : withVisible(opened, source, context);
  return shown.kind === 'matrix' ? { ...shown, table: source } : shown;
}

function savedFrom(data: string): unknown {
  try {
    return JSON.parse(strFromU8(inflated(bytesFrom(data), BOUNDS.inflatedPartBytes)));
  } catch {
    return undefined;
  }
}

/** The table was changed since: what it shows now is put into the document that it carries. */
function withVisible(opened: Opened, source: Source, context: ReadContext): Opened {
  const understanding = understand(source);
  // What only a person can say is asked of the table alone.
  if (opened.kind !== 'matrix' || understanding.questions.length > 0 || understanding.refusal)
    return { kind: 'source', source };
  const { matrix } = opened;
  const visible = alignedTo(matrix, matrixFromUnderstanding(understanding, context.newId));
  const offers = offersBetween(matrix, visible, 'letters').filter(
    ({ id }) => !id.startsWith('section/') || understanding.sections.length > 1,
  );
  const changed = structuredClone(matrix) as MatrixDraft;
  const refused: SavedFormProblem[] = [];
  const done = offers.filter(({ edit, place, words }) => {
    const refusal = refusalOf(edit, changed);
    if (refusal !== undefined) refused.push({ place, message: `${words}. ${refusal}` });
    return refusal === undefined;
  });
  const told = understanding.problems.map(({ place, message }) => ({ place: placeInWords(place), message }));
  const taken = done.map(({ place, words }) => ({
    place,
    message: `${words}. The table was changed after export, so its visible content was used.`,
  }));
  const problems = [...opened.problems, ...told, ...taken, ...refused];
  return { ...opened, matrix: throughDoor(changed as Matrix), problems };
}

/** What a person may not do in the app, such as giving two roles one name, a table may not do either. */
function refusalOf(edit: Edit, changed: MatrixDraft): string | undefined {
  try {
    edit.apply(changed);
    return undefined;
  } catch (error) {
    if (error instanceof EditRefused) return error.message;
    throw error;
  }
}

/** Of the texts alone: another program may change white space and marks, but not what is said. */
function fingerprint(rows: readonly (readonly string[])[]): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (const row of rows) {
    for (let column = 0; column < row.length; column += 1) {
      const said = row[column]?.replace(/\s+/g, '') ?? '';
      // Programs add and drop empty cells at the ends of rows.
      if (said === '') continue;
      const text = `${column}:${said}|`;
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        one = Math.imul(one ^ code, 2654435761);
        two = Math.imul(two ^ code, 1597334677);
      }
    }
  }
  return (one >>> 0).toString(36) + (two >>> 0).toString(36);
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return btoa(binary);
}

function bytesFrom(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
