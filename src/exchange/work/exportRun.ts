/** Writes a matrix as a file in the worker; sent in parts, so that the page stays awake. */
import type { WriteRequest } from '../codec';
import { partsOfMatrix } from './matrixParts';
import { startTalk } from './talk';

export interface ExportRun {
  readonly bytes: Promise<Uint8Array<ArrayBuffer>>;
  cancel(): void;
}

export function startExport(codecId: string, { matrix, ...request }: WriteRequest): ExportRun {
  const talk = startTalk();
  async function run(): Promise<Uint8Array<ArrayBuffer>> {
    const { head, parts } = partsOfMatrix(matrix);
    try {
      for (const activities of parts) {
        talk.tell({ kind: 'part', activities });
        // Lets the page draw between two parts.
        if (parts.length > 4) await new Promise((resolve) => setTimeout(resolve, 0));
      }
      return (await talk.ask({ kind: 'write', codecId, head, request }, 'written')).bytes;
    } finally {
      talk.end();
    }
  }
  return { bytes: run(), cancel: () => talk.end() };
}
