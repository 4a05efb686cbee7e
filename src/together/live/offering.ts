/** The second document of a room: what was suggested. What of ours is not sent yet is kept on the device. */
import * as Y from 'yjs';
import type { Change, ChangeAuthor } from '../../domain/matrix/change';
import type { RoomStore, Unsent } from '../../storage/roomStore';
import { allOf } from '../document/waiting';
import { WholeProvider } from '../line/wholeProvider';
import { type Suggestion, settle, suggest, suggestionsIn, waitingSuggestions } from './suggestions';

type Wanted = Omit<ConstructorParameters<typeof WholeProvider>[0], 'document' | 'awareness'>;

export interface OfferingParts {
  readonly store: RoomStore;
  /** The line and the room, as a provider is told. */
  readonly wanted: Wanted;
  /** What an earlier page could not send. */
  readonly unsent: Unsent | undefined;
  me(): ChangeAuthor;
  /** `waiting`: those of ours that the server has not confirmed. */
  onChange(suggestions: readonly Suggestion[], waiting: readonly Suggestion[]): void;
  /** How keeping them on the device went: an error, or undefined once it is well again. */
  onKept(error: unknown): void;
  /** What the server says of this document. */
  onStateless(payload: string): void;
}

export function openOffering({ store, wanted, unsent, me, onChange, onKept, ...parts }: OfferingParts) {
  const doc = new Y.Doc();
  if (unsent) Y.applyUpdate(doc, unsent.update, 'kept');
  // What of the document the server is known to have.
  let confirmed = unsent?.confirmed ?? allOf(new Y.Doc());
  let isKept = unsent !== undefined;
  const provider = new WholeProvider({ ...wanted, document: doc, awareness: null } as ConstructorParameters<
    typeof WholeProvider
  >[0]);
  const keep = (next: Unsent | undefined) => {
    isKept = next !== undefined;
    void store.keepUnsent(next).then(() => onKept(undefined), onKept);
  };
  const waiting = () => (isKept ? waitingSuggestions(doc, confirmed, me().id) : []);
  const tell = () => onChange(suggestionsIn(doc), waiting());
  const look = () => {
    if (!provider.synced || provider.hasUnsyncedChanges) return;
    confirmed = allOf(doc);
    if (!isKept) return;
    keep(undefined);
    tell();
  };
  const keepAll = () => {
    keep({ update: Y.encodeStateAsUpdate(doc), confirmed });
    tell();
    look();
  };
  for (const event of ['synced', 'unsyncedChanges']) provider.on(event, look);
  provider.on('stateless', ({ payload }: { readonly payload: string }) => parts.onStateless(payload));
  doc.on('update', tell);
  tell();
  return {
    attach: () => provider.attach(),
    /** False where the change is too large to be one. */
    suggest(change: Change): boolean {
      if (!suggest(doc, change, me())) return false;
      keepAll();
      return true;
    },
    waiting,
    settle(id: string): void {
      settle(doc, id);
      keepAll();
    },
    stop(): void {
      provider.destroy();
      doc.destroy();
    },
  };
}
