// Every file of the import corpus that holds a matrix, read once.
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

let read: Promise<readonly Named[]> | undefined;

export function corpusMatrices(): Promise<readonly Named[]> {
  read ??= readAll();
  return read;
}

async function readAll(): Promise<readonly Named[]> {
  const found: Named[] = [];
  for (const name of corpusFiles) {
    try {
      const { matrix } = await readFile(readFileSync(CORPUS + name), name);
      found.push({ name, matrix });
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
    }
  }
  return found;
}
