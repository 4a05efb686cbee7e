/** Why a page is refused. */
import type * as Y from 'yjs';

/** What a page is told before its connection is closed; it knows a sentence for each. */
export type Reason =
  | 'no-room'
  | 'no-access'
  | 'room-full'
  | 'server-full'
  | 'too-large'
  | 'too-fast'
  | 'not-kept'
  | 'newer'
  | 'other-version';

/** What Hocuspocus tells the client; without a message it writes nothing into its log. */
export function refused(reason: Reason): Error {
  return Object.assign(new Error(''), { reason, code: 4403 });
}

/** The matrix of a room is in a form that a page which knows this one would read and write wrongly. */
export function isNewer(document: Y.Doc, form: number): boolean {
  const version = document.getMap('meta').get('version');
  return typeof version === 'number' && version > form;
}
