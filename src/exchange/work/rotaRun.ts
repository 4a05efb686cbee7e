/** Reads an on-call rota in the worker: a rule that repeats without ever coming round is cut off there. */
import type { ReadRota, RotaRequest } from '../rota/readRota';
import { openWorkerChannel } from './workerChannel';

export interface RotaRun {
  readonly result: Promise<ReadRota>;
  cancel(): void;
}

export function startReadingRota(request: RotaRequest): RotaRun {
  const talk = openWorkerChannel();
  const result = talk
    .ask({ kind: 'rota', request }, 'rotaRead')
    .then(({ read }) => read)
    .finally(() => talk.end());
  return { result, cancel: () => talk.end() };
}
