/** Counts what of ours the server has not confirmed, changes and suggestions, and keeps how much it has. */
import type * as Y from 'yjs';
import type { RoomStore } from '../../storage/roomStore';
import type { Binding } from '../document/binding';
import { allOf, type Confirmed, waitingIn } from '../document/waiting';
import type { Suggestion } from './suggestions';

export interface SendingParts {
  readonly doc: Y.Doc;
  readonly store: RoomStore;
  readonly binding: Binding;
  /** What the server was known to have when an earlier page heard of it last. */
  readonly confirmed: Confirmed | undefined;
  /** The author of ours. */
  me(): string;
  onCount(waiting: number): void;
}

export function openSending({ doc, store, binding, me, onCount, ...parts }: SendingParts) {
  let confirmed = parts.confirmed ?? allOf(doc);
  let isSent = false;
  let suggestions: readonly Suggestion[] = [];
  const count = () => onCount(waitingIn(doc, confirmed, me()) + suggestions.length);

  function confirm(): void {
    confirmed = allOf(doc);
    binding.allSent();
    count();
    // Unwritten, the next page counts too many until it hears from the server.
    void store.confirm(confirmed).catch(() => undefined);
  }

  // The first page in a room begins with what came from the server, or with what nobody has changed yet.
  if (parts.confirmed) count();
  else confirm();

  return {
    /** Something of ours came into the document. */
    changed(): void {
      isSent = false;
      count();
    },
    suggestionsWait(waiting: readonly Suggestion[]): void {
      suggestions = waiting;
      count();
    },
    /** The server has all of the document. */
    allSent(): void {
      if (isSent) return;
      isSent = true;
      confirm();
    },
    suggestions: () => suggestions,
  };
}
