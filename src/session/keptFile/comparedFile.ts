/** What follows from how a file, its matrix and the text they last agreed on differ. */
import { sharesIds } from '../../domain/compare/aligned';
import { isId, type MatrixId, type NewId } from '../../domain/matrix/ids';
import type { Matrix } from '../../domain/matrix/matrix';
import type { ToldClash } from '../../domain/merge/clash';
import { clashInWords } from '../../domain/merge/clashInWords';
import { mergeMatrices } from '../../domain/merge/mergeMatrices';
import { nothingShared } from '../../domain/merge/nothingShared';
import { canonicalText } from '../../exchange/canonical/canonicalText';
import { FileRefused } from '../../exchange/contract/bounds';
import { openFile } from '../../exchange/opening/openFile';
import { FileTrouble } from './fileAccess';

export type Compared =
  | { readonly kind: 'same' }
  /** Only the matrix has changed: the file gets this text. */
  | { readonly kind: 'write'; readonly text: string }
  /** The file has changed too, elsewhere or alone: the matrix becomes this one, and the file gets its text. */
  | { readonly kind: 'take'; readonly matrix: Matrix; readonly text: string; readonly theirs: string }
  | {
      readonly kind: 'clash';
      /** What differs: the two sides of a merge that the file was left with, or the file and the matrix here. */
      readonly of: 'merge' | 'both';
      readonly merged: Matrix;
      readonly clashes: readonly ToldClash[];
    };

/** A file that a merge left open, after a person has chosen in each of its places. */
export interface SettledFile {
  readonly text: string;
  readonly matrix: Matrix;
}

interface OpenedFile {
  readonly matrix: Matrix;
  /** What a merge left open in it. */
  readonly clashes?: readonly ToldClash[] | undefined;
}

export async function compareFile(
  name: string,
  texts: { readonly base: string; readonly file: string },
  matrix: Matrix,
  newId: NewId,
  settled?: SettledFile,
): Promise<Compared> {
  const ours = textFor(matrix, texts.file);
  if (texts.file === ours) return { kind: 'same' };
  // A file that was just chosen for saving is empty.
  if (texts.file === texts.base || texts.file.trim() === '') return { kind: 'write', text: ours };
  const found: OpenedFile =
    settled?.text === texts.file ? { matrix: settled.matrix } : await fileIn(texts.file, name, newId);
  const theirs = { ...found.matrix, id: matrix.id };
  const isFirst = texts.base === '';
  if (isFirst && !sharesIds(matrix, theirs))
    throw new FileTrouble(`The file holds another matrix, “${theirs.name}”.`);
  if (found.clashes) return { kind: 'clash', of: 'merge', merged: theirs, clashes: found.clashes };
  const base = isFirst ? nothingShared(matrix) : (await fileIn(texts.base, name, newId)).matrix;
  const sides = { base: { ...base, id: matrix.id }, ours: matrix, theirs };
  const { matrix: merged, clashes } = mergeMatrices(sides);
  if (clashes.length === 0)
    return { kind: 'take', matrix: merged, text: textFor(merged, texts.file), theirs: texts.file };
  const told = clashes.map((clash) => ({
    ...clash,
    words: clashInWords(clash, sides, isFirst),
    baseUnknown: isFirst,
  }));
  return { kind: 'clash', of: 'both', merged, clashes: told };
}

/**
 * The matrix as the file holds it. An imported matrix has an id of its own on this device; the file keeps the one it
 * has, or every clone would change that line.
 */
export function textFor(matrix: Matrix, file: string): string {
  const [, id] = /^"id": "([A-Za-z0-9_-]+)"$/m.exec(file) ?? [];
  return canonicalText(id && isId(id) ? { ...matrix, id: id as MatrixId } : matrix);
}

/** A file with damaged parts is not taken: what it lacks would look as if it had been deleted on purpose. */
async function fileIn(text: string, name: string, newId: NewId): Promise<OpenedFile> {
  try {
    const opened = await openFile({ name, bytes: new TextEncoder().encode(text) }, { newId });
    if (opened.kind !== 'matrix') throw new FileTrouble('The file has no Answerable matrix.');
    const { matrix, clashes = [] } = opened;
    const [problem] = opened.problems;
    if (problem) throw new FileTrouble(`The file is damaged: ${problem.place}: ${problem.message}`);
    return { matrix, clashes: clashes.length > 0 ? clashes : undefined };
  } catch (error) {
    if (error instanceof FileRefused) throw new FileTrouble(error.message);
    throw error;
  }
}
