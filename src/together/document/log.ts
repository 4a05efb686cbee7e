/** Who did what, in the shared document: each change puts an entry in, and what arrives takes its label and its author from them. */
import type * as Y from 'yjs';
import type { Change, ChangeAuthor } from '../../domain/matrix/change';
import { isFields } from '../../domain/matrix/fields';
import { shortened, withoutControls } from '../../domain/matrix/plainText';

export interface LogEntry {
  readonly label: string;
  readonly who: ChangeAuthor;
}

const MOST = 2_500;
const KEPT = 2_000;
const NAME = 40;
const LABEL = 300;
// Marks that turn the direction of a text make a name look like another.
const DIRECTIONS = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

export const SOMEONE: ChangeAuthor = { id: 'someone', name: 'Another person' };

/** What a device that may not change the matrix follows the others with. */
export const TAKEN_BACK: LogEntry = {
  label: 'take back what was changed here, as the link does not allow it',
  who: { id: 'room', name: 'Working together' },
};

/** What a copy that had come apart from the room follows it with. */
export const READ_AGAIN: LogEntry = {
  label: 'read the matrix of the room again',
  who: { id: 'room', name: 'Working together' },
};

/** A name from outside as it may be shown. Empty where nothing of it is left. */
export function shownName(found: unknown): string {
  if (typeof found !== 'string') return '';
  return shortened(withoutControls(found).replace(DIRECTIONS, '').replace(/\s+/g, ' ').trim(), NAME);
}

export function logOf(doc: Y.Doc): Y.Array<unknown> {
  return doc.getArray('log');
}

export function addToLog(doc: Y.Doc, { label, at, undoes }: Change, who: ChangeAuthor): void {
  const log = logOf(doc);
  log.push([
    { label: shortened(label, LABEL), at, who: { ...who }, ...(undoes === undefined ? {} : { undoes }) },
  ]);
  if (log.length > MOST) log.delete(0, log.length - KEPT);
}

export function entryFrom(found: unknown): LogEntry | undefined {
  if (!isFields(found) || typeof found.label !== 'string' || !isFields(found.who)) return undefined;
  const { id, name } = found.who;
  if (typeof id !== 'string' || id === '' || id.length > NAME) return undefined;
  const label = shortened(withoutControls(found.label), LABEL);
  return { label, who: { id, name: shownName(name) || SOMEONE.name } };
}

/** One change for all that arrived together: “Ann: assign Accountable to Architect”, or how many there were. */
export function saidOf(entries: readonly LogEntry[]): LogEntry {
  const authors = new Map(entries.map(({ who }) => [who.id, who]));
  const [first] = entries;
  if (!first) return { label: 'change of another person', who: SOMEONE };
  const label = entries.length === 1 ? first.label : `${entries.length} changes`;
  if (authors.size === 1) return { label, who: first.who };
  const names = [...new Set([...authors.values()].map(({ name }) => name))];
  const last = names.pop() ?? SOMEONE.name;
  return {
    label,
    who: { id: 'several', name: names.length === 0 ? last : `${names.join(', ')} and ${last}` },
  };
}
