/** Answers messages; the same code in the worker and, where there is none, in the page. */
import { idFromBytes, type NewId } from '../../domain/matrix/ids';
import type { Activity } from '../../domain/matrix/matrix';
import { FileRefused } from '../bounds';
import { codecById } from '../codecList';
import { byPercent } from '../progress';
import { packMatrix } from '../sharing/packedMatrix';
import { makeImportJob } from './importJob';
import { matrixFromParts, partsOfMatrix } from './matrixParts';
import type { FromWorker, ToWorker } from './messages';

const newId: NewId = () => idFromBytes(crypto.getRandomValues(new Uint8Array(12)));

export function makeHandler(say: (message: FromWorker) => void): (message: ToWorker) => Promise<void> {
  const job = makeImportJob(newId);
  const arrived: Activity[] = [];
  const progress = () => byPercent((share) => say({ kind: 'progress', share }));

  async function answer(message: ToWorker): Promise<void> {
    if (message.kind === 'open') {
      await job.open(message.input, progress());
      say({ kind: 'opened' });
    } else if (message.kind === 'preview') {
      say({ kind: 'preview', preview: job.preview(message.corrections, progress()) });
    } else if (message.kind === 'create') {
      const { head, parts } = partsOfMatrix(job.create());
      parts.forEach((activities, place) => {
        say({ kind: 'part', activities, done: place + 1, of: parts.length });
      });
      say({ kind: 'created', head });
    } else if (message.kind === 'pack') {
      say({ kind: 'packed', packed: packMatrix(matrixFromParts(message.head, arrived)) });
    } else if (message.kind === 'part') {
      arrived.push(...message.activities);
    } else {
      const { write } = codecById(message.codecId);
      if (!write) throw new Error(`The format "${message.codecId}" cannot be written.`);
      say({
        kind: 'written',
        bytes: await write(
          { ...message.request, matrix: matrixFromParts(message.head, arrived) },
          progress(),
        ),
      });
    }
  }

  return async (message) => {
    try {
      await answer(message);
    } catch (error) {
      if (error instanceof FileRefused) say({ kind: 'refused', sentence: error.message });
      else say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
}
