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
  'A newer version of Answerable has been opened in this browser. Reload this page to go on; until then nothing can be changed here.';

const SENTENCES: { readonly [name: string]: string } = {
  QuotaExceededError:
    'The browser has no room left for Answerable. Free some space on this device, then try again.',
  StorageSilent: 'The storage of this browser does not answer.',
  NewerSchema: NEWER_VERSION,
  DatabaseClosedError: 'The connection to the storage of this browser was lost.',
  MissingAPIError: 'This browser gives web pages no storage.',
  SecurityError: 'This browser does not let Answerable use its storage.',
};

export function sentenceOf(error: unknown): string {
  for (const name of namesOf(error)) {
    const sentence = SENTENCES[name];
    if (sentence !== undefined) return sentence;
  }
  const [name = 'Error'] = namesOf(error);
  return `The browser could not write to its storage (${name}).`;
}

export function notKept(error: unknown): NotKept {
  if (error instanceof NotKept) return error;
  return new NotKept(`${sentenceOf(error)} Your changes are kept in this tab.`, { cause: error });
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

/** Dexie hides the browser's own error inside its own; a full disk has no name of its own at all. */
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
