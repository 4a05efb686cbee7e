/** Answers messages; the same code in the worker and, where there is none, in the page. */
import { idFromBytes, type NewId } from '../../domain/matrix/ids';
import type { Activity } from '../../domain/matrix/matrix';
import { FileRefused } from '../contract/bounds';
import type { Codec, WriteRequest } from '../contract/codec';
import { byPercent, type OnShare } from '../contract/progress';
import { sentenceOf } from '../contract/sentenceOf';
import { codecById } from '../opening/codecList';
import { readRota } from '../rota/readRota';
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
      await job.decodeAs(message.corrections.encoding);
      say({ kind: 'preview', preview: job.preview(message.corrections, progress()) });
    } else if (message.kind === 'create') {
      const { head, parts } = partsOfMatrix(job.create());
      parts.forEach((activities, place) => {
        say({ kind: 'part', activities, done: place + 1, of: parts.length });
      });
      say({ kind: 'created', head });
    } else if (message.kind === 'pack') {
      say({ kind: 'packed', packed: packMatrix(matrixFromParts(message.head, arrived)) });
    } else if (message.kind === 'rota') {
      say({ kind: 'rotaRead', read: await readRota(message.request) });
    } else if (message.kind === 'part') {
      for (const activity of message.activities) arrived.push(activity);
    } else {
      const request = { ...message.request, matrix: matrixFromParts(message.head, arrived) };
      say({ kind: 'written', file: await written(codecById(message.codecId), request, progress()) });
    }
  }

  return async (message) => {
    try {
      await answer(message);
    } catch (error) {
      if (error instanceof FileRefused) say({ kind: 'refused', sentence: error.message });
      else say({ kind: 'failed', sentence: sentenceOf(error), detail: String(error) });
    }
  };
}

async function written(codec: Codec, request: WriteRequest, onShare: OnShare): Promise<Blob> {
  if (codec.draw) return codec.draw(request, onShare);
  if (!codec.write) throw new Error(`The format "${codec.id}" cannot be written.`);
  return new Blob([await codec.write(request, onShare)], { type: codec.mimeType });
}
