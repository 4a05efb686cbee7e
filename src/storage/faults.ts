/** What can go wrong with the browser's storage, in sentences that are shown as they are. */
import { NotKept } from './keeper';

export class NewerSchema extends Error {
  override readonly name = 'NewerSchema';
}

/** The storage did not answer in time. */
export class StorageSilent extends Error {
  override readonly name = 'StorageSilent';
}

export const NEWER_VERSION =
  'A newer version of Answerable is open in this browser. Reload this page to continue. Until then it is read-only.';

const SENTENCES: { readonly [name: string]: string } = {
  QuotaExceededError: 'The browser has no space left. Free up space on this device, then try again.',
  StorageSilent: 'The browser’s storage is not responding.',
  NewerSchema: NEWER_VERSION,
  DatabaseClosedError: 'The connection to the browser’s storage was lost.',
  MissingAPIError: 'This browser does not offer storage to web pages.',
  SecurityError: 'This browser blocks Answerable from using its storage.',
  // A full disk has no name of its own: where Chromium keeps its data in LevelDB, the write is only broken off.
  AbortError:
    'The browser stopped saving. The disk of this device may be full. Free up space, then try again.',
  UnknownError:
    'The browser’s storage reports an error without a name. Closing and reopening the browser often helps.',
};

export function sentenceOf(error: unknown): string {
  for (const name of namesOf(error)) {
    const sentence = SENTENCES[name];
    if (sentence !== undefined) return sentence;
  }
  return 'The browser could not save and does not say why.';
}

/** Why the storage could not be opened. Nothing was being saved that could have been broken off. */
export function whyNotOpened(error: unknown): string {
  return namesOf(error).includes('AbortError') ? NOT_OPENED : sentenceOf(error);
}

const NOT_OPENED = 'The browser could not open its storage. Reload this page to try again.';

export function notKept(error: unknown): NotKept {
  if (error instanceof NotKept) return error;
  return new NotKept(`${sentenceOf(error)} Your changes are safe in this tab. Do not close it.`, {
    cause: error,
  });
}

/** Another tab has written meanwhile. */
export function isTaken(error: unknown): boolean {
  return namesOf(error).includes('ConstraintError');
}

/** A handle that died: opening the database once more may help. */
export function isWorthReopening(error: unknown): boolean {
  const names = namesOf(error);
  return ['UnknownError', 'InvalidStateError', 'DatabaseClosedError', 'StorageSilent'].some((name) =>
    names.includes(name),
  );
}

/** Dexie hides the browser's own error inside its own. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let found = error as { name?: unknown; inner?: unknown; failures?: unknown[] } | undefined;
  for (let depth = 0; depth < 5 && found; depth += 1) {
    if (typeof found.name === 'string') names.push(found.name);
    const deeper: unknown = found.inner ?? found.failures?.[0];
    found = deeper as typeof found;
  }
  // The innermost is the browser's own word.
  return names.reverse();
}
