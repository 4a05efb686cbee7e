// The files of the import corpus that hold a matrix.
import { readdirSync, readFileSync } from 'node:fs';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { FileRefused } from '../../src/exchange/contract/bounds';
import { readFile } from '../exchange/reading';

export const CORPUS = 'tests/fixtures/import/';

export const corpusFiles = readdirSync(CORPUS).filter((name) => !name.endsWith('.expected'));

interface Named {
  readonly name: string;
  readonly matrix: Matrix;
}

export async function corpusMatrices(files = corpusFiles): Promise<readonly Named[]> {
  const found: Named[] = [];
  for (const name of files) {
    try {
      const { matrix } = await readFile(readFileSync(CORPUS + name), name);
      found.push({ name, matrix });
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
    }
  }
  return found;
}
