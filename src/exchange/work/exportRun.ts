/** Writes a matrix as a file or a link in the worker; sent in parts, so that the page stays awake. */
import type { Matrix } from '../../domain/matrix/matrix';
import { slicedResult } from '../../scheduling/runSliced';
import type { WriteRequest } from '../contract/codec';
import { between, UNHEARD } from '../contract/progress';
import { type MatrixHead, partsOfMatrix } from './matrixParts';
import { openWorkerChannel, type WorkerChannel } from './workerChannel';

export interface Run<Result> {
  readonly result: Promise<Result>;
  cancel(): void;
}

/** What it takes to send a matrix to the worker, of the whole. */
const SENT = 0.2;

export function startExport(
  codecId: string,
  { matrix, ...request }: WriteRequest,
  onShare = UNHEARD,
): Run<Blob> {
  return startWith(
    matrix,
    async (talk, head) => {
      const { file } = await talk.ask({ kind: 'write', codecId, head, request }, 'written', (step) => {
        if (step.kind === 'progress') onShare(SENT + (1 - SENT) * step.share);
      });
      return file;
    },
    between(onShare, 0, SENT),
  );
}

export function startPacking(matrix: Matrix): Run<string> {
  return startWith(matrix, async (talk, head) => (await talk.ask({ kind: 'pack', head }, 'packed')).packed);
}

function startWith<Result>(
  matrix: Matrix,
  finish: (talk: WorkerChannel, head: MatrixHead) => Promise<Result>,
  onShare = UNHEARD,
): Run<Result> {
  const talk = openWorkerChannel();
  const stop = new AbortController();
  async function run(): Promise<Result> {
    const { head, parts } = partsOfMatrix(matrix);
    function* send() {
      for (const [place, activities] of parts.entries()) {
        onShare(place / parts.length);
        talk.tell({ kind: 'part', activities });
        yield;
      }
    }
    try {
      await slicedResult(send(), { signal: stop.signal });
      return await finish(talk, head);
    } finally {
      talk.end();
    }
  }
  const cancel = () => {
    stop.abort();
    talk.end();
  };
  return { result: run(), cancel };
}
