/** One import as the dialog drives it: opened once, previewed with each correction, made into a matrix at the end. */
import type { Activity, Matrix } from '../../domain/matrix/matrix';
import { type OnShare, UNHEARD } from '../contract/progress';
import type { Corrections } from '../understand/reading/corrections';
import type { ImportInput } from './importJob';
import { matrixFromParts } from './matrixParts';
import type { Preview } from './preview';
import { openWorkerChannel } from './workerChannel';

export interface ImportRun {
  /** `onShare` hears how much of the file was read, from 0 to 1. */
  preview(corrections: Corrections, onShare?: OnShare): Promise<Preview>;
  create(onProgress?: (share: number) => void): Promise<Matrix>;
  cancel(): void;
}

export function startImport(input: ImportInput): ImportRun {
  const talk = openWorkerChannel();
  let hear: OnShare = UNHEARD;
  // To open a file is about as much work as to understand it.
  const opening = talk.ask({ kind: 'open', input }, 'opened', (step) => {
    if (step.kind === 'progress') hear(step.share / 2);
  });
  let last: Promise<unknown> = Promise.resolve();

  // One question at a time: corrections made quickly after one another wait for their turn.
  function next<Result>(step: () => Promise<Result>): Promise<Result> {
    const result = last.then(() => opening).then(step);
    last = result.catch(() => undefined);
    return result;
  }

  return {
    preview(corrections, onShare = UNHEARD) {
      hear = onShare;
      return next(async () => {
        const { preview } = await talk.ask({ kind: 'preview', corrections }, 'preview', (step) => {
          if (step.kind === 'progress') onShare(0.5 + step.share / 2);
        });
        return preview;
      });
    },
    create: (onProgress) =>
      next(async () => {
        const activities: Activity[] = [];
        const { head } = await talk.ask({ kind: 'create' }, 'created', (step) => {
          if (step.kind !== 'part') return;
          for (const activity of step.activities) activities.push(activity);
          onProgress?.(step.done / step.of);
        });
        return matrixFromParts(head, activities);
      }),
    cancel: () => talk.end(),
  };
}
