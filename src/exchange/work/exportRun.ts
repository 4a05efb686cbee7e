/** Writes a matrix as a file or a link in the worker; sent in parts, so that the page stays awake. */
import type { Matrix } from '../../domain/matrix/matrix';
import type { WriteRequest } from '../codec';
import { type MatrixHead, partsOfMatrix } from './matrixParts';
import { startTalk, type Talk } from './talk';

export interface Run<Result> {
  readonly result: Promise<Result>;
  cancel(): void;
}

export function startExport(
  codecId: string,
  { matrix, ...request }: WriteRequest,
): Run<Uint8Array<ArrayBuffer>> {
  return startWith(
    matrix,
    async (talk, head) => (await talk.ask({ kind: 'write', codecId, head, request }, 'written')).bytes,
  );
}

export function startPacking(matrix: Matrix): Run<string> {
  return startWith(matrix, async (talk, head) => (await talk.ask({ kind: 'pack', head }, 'packed')).packed);
}

function startWith<Result>(
  matrix: Matrix,
  finish: (talk: Talk, head: MatrixHead) => Promise<Result>,
): Run<Result> {
  const talk = startTalk();
  async function run(): Promise<Result> {
    const { head, parts } = partsOfMatrix(matrix);
    try {
      for (const activities of parts) {
        talk.tell({ kind: 'part', activities });
        // Lets the page draw between two parts.
        if (parts.length > 4) await new Promise((resolve) => setTimeout(resolve, 0));
      }
      return await finish(talk, head);
    } finally {
      talk.end();
    }
  }
  return { result: run(), cancel: () => talk.end() };
}
