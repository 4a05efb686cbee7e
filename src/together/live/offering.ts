/** The second document of a room: what was suggested. What of ours is not sent yet is kept on the device. */
import * as Y from 'yjs';
import type { Change, ChangeAuthor } from '../../domain/matrix/change';
import type { RoomStore } from '../../storage/roomStore';
import { WholeProvider } from '../line/wholeProvider';
import { type Suggestion, settle, suggest, suggestionsIn } from './suggestions';

type Wanted = Omit<ConstructorParameters<typeof WholeProvider>[0], 'document' | 'awareness'>;

export interface OfferingParts {
  readonly store: RoomStore;
  /** The line and the room, as a provider is told. */
  readonly wanted: Wanted;
  /** What an earlier page could not send. */
  readonly unsent: Uint8Array | undefined;
  onChange(suggestions: readonly Suggestion[]): void;
  /** How keeping them on the device went: an error, or undefined once it is well again. */
  onKept(error: unknown): void;
}

export function openOffering({ store, wanted, unsent, onChange, onKept }: OfferingParts) {
  const doc = new Y.Doc();
  if (unsent) Y.applyUpdate(doc, unsent, 'kept');
  let isKept = unsent !== undefined;
  const provider = new WholeProvider({ ...wanted, document: doc, awareness: null } as ConstructorParameters<
    typeof WholeProvider
  >[0]);
  const keep = (update: Uint8Array | undefined) => {
    isKept = update !== undefined;
    void store.keepUnsent(update).then(() => onKept(undefined), onKept);
  };
  const look = () => {
    if (isKept && provider.synced && !provider.hasUnsyncedChanges) keep(undefined);
  };
  for (const event of ['synced', 'unsyncedChanges']) provider.on(event, look);
  const tell = () => onChange(suggestionsIn(doc));
  doc.on('update', tell);
  tell();
  return {
    attach: () => provider.attach(),
    /** False where the change is too large to be one. */
    suggest(change: Change, who: ChangeAuthor): boolean {
      if (!suggest(doc, change, who)) return false;
      keep(Y.encodeStateAsUpdate(doc));
      return true;
    },
    settle: (id: string) => settle(doc, id),
    stop(): void {
      provider.destroy();
      doc.destroy();
    },
  };
}
