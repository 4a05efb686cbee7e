// Opens a file as the import dialog does, without the dialog.
import type { NewId } from '../../src/domain/matrix/ids';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { FileRefused } from '../../src/exchange/contract/bounds';
import { placeInWords } from '../../src/exchange/contract/place';
import { openFile } from '../../src/exchange/opening/openFile';
import { understand } from '../../src/exchange/understand/forms/understand';
import { matrixFromUnderstanding } from '../../src/exchange/understand/parts/create';
import type { Corrections } from '../../src/exchange/understand/reading/corrections';
import type { Understanding } from '../../src/exchange/understand/reading/understood';

export function countingIds(): NewId {
  let count = 0;
  return (() => {
    count += 1;
    return `made-${String(count).padStart(11, '0')}`;
  }) as NewId;
}

export interface ReadFile {
  readonly matrix: Matrix;
  readonly problems: readonly string[];
  readonly questions: readonly string[];
  readonly understanding?: Understanding;
}

export async function readFile(
  content: string | Uint8Array,
  name = 'file.csv',
  corrections: Corrections = {},
): Promise<ReadFile> {
  const newId = countingIds();
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const opened = await openFile({ bytes, name }, { newId });
  if (opened.kind === 'matrix') {
    return {
      matrix: opened.matrix,
      problems: opened.problems.map(({ place, message }) => `${place}: ${message}`),
      questions: [],
    };
  }
  const understanding = understand(opened.source, corrections);
  if (understanding.refusal !== undefined) throw new FileRefused(understanding.refusal);
  return {
    matrix: matrixFromUnderstanding(understanding, newId),
    problems: understanding.problems.map(({ place, message }) => `${placeInWords(place)}: ${message}`),
    questions: understanding.questions.map(({ id }) => id),
    understanding,
  };
}

/** What was understood of a file of others, even where that is too little for a matrix; undefined where it is refused before. */
export async function understoodFile(
  content: string | Uint8Array,
  name = 'file.csv',
): Promise<Understanding | undefined> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  try {
    const opened = await openFile({ bytes, name }, { newId: countingIds() });
    return opened.kind === 'source' && !opened.source.own ? understand(opened.source) : undefined;
  } catch (error) {
    if (error instanceof FileRefused) return undefined;
    throw error;
  }
}
