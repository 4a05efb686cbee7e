/** A file of any format that the app opens, read as the import dialog reads it, with the line of everything in it. */
import { randomBytes } from 'node:crypto';
import { idFromBytes, type NewId } from '../../domain/matrix/ids';
import type { Matrix } from '../../domain/matrix/matrix';
import type { ToldClash } from '../../domain/merge/clash';
import { entityLines, type LineOf } from '../../exchange/canonical/entityLines';
import { FileRefused } from '../../exchange/contract/bounds';
import { type OnShare, UNHEARD } from '../../exchange/contract/progress';
import { openFile } from '../../exchange/opening/openFile';
import type { Question } from '../../exchange/understand/reading/understood';
import type { FileProblem } from '../contract/checked';
import type { Io } from '../contract/io';
import { type ByAnswer, NO_ANSWERS } from './byAnswer';
import { withProgress } from './progress';
import { readBytes } from './readBytes';
import { type Answers, readTable } from './readTable';

export interface MatrixFile {
  /** As it was named in the call. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether the file is our JSON, which alone can be written back as canonical text. */
  readonly isJson: boolean;
  readonly matrix: Matrix;
  readonly problems: readonly FileProblem[];
  /** How it was read where that is sure, or was decided with nothing lost: nobody has to do anything. */
  readonly remarks: readonly FileProblem[];
  /** What a merge left to decide. */
  readonly clashes: readonly ToldClash[];
  /** What the import dialog would ask, and no answer was given to. The matrix is a guess while there is one. */
  readonly questions: readonly Question[];
  byAnswer(): ByAnswer;
  readonly lineOf: LineOf;
}

export const newId: NewId = () => idFromBytes(randomBytes(12));

/** Throws FileRefused with the name of the file in front; `said`: its name for a person, where that is another. */
export async function readMatrix(
  name: string,
  io: Io,
  answers: Answers = new Map(),
  said = name,
): Promise<MatrixFile> {
  try {
    const bytes = await readBytes(name, io);
    return await withProgress(io, `Reading ${said}`, (onShare) => matrixFrom(name, bytes, answers, onShare));
  } catch (error) {
    if (error instanceof FileRefused) throw new FileRefused(`${said}: ${error.message}`);
    throw error;
  }
}

export async function matrixFrom(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  answers: Answers = new Map(),
  onShare: OnShare = UNHEARD,
): Promise<MatrixFile> {
  const named = { name: name === '-' ? 'standard input' : name, bytes };
  const opened = await openFile(named, { newId, onShare, keepsStrayCells: true });
  if (opened.kind === 'source') {
    const table = readTable(opened.source, answers, newId, onShare);
    return { name, bytes, isJson: false, clashes: [], ...table };
  }
  const isJson = opened.description.startsWith('JSON');
  const clashes = opened.clashes ?? [];
  return {
    name,
    bytes,
    isJson,
    matrix: opened.matrix,
    problems: opened.problems.map(({ place, message }) => ({ place, message, line: 1 })),
    remarks: [],
    clashes,
    questions: [],
    byAnswer: () => NO_ANSWERS,
    lineOf: isJson ? entityLines(new TextDecoder().decode(bytes)) : () => undefined,
  };
}
