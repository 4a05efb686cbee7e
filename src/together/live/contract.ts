/** What a room that is open in this page says of itself, and what can be done with it. */
import type { ChangeAuthor } from '../../domain/matrix/change';
import type { NewId } from '../../domain/matrix/ids';
import type { Matrix } from '../../domain/matrix/matrix';
import type { Room, RoomStore } from '../../storage/roomStore';
import type { Clash } from '../document/clashes';
import type { LogEntry } from '../document/log';
import type { Pace } from '../pace';
import type { OwnPresence, PersonHere } from './presence';
import type { Course } from './sentences';
import type { Suggestion } from './suggestions';

export interface RoomState {
  readonly line: 'connecting' | 'here' | 'offline' | 'ended';
  /** Why it ended, or what else is wrong, as a whole sentence. */
  readonly trouble?: string | undefined;
  readonly mayTryAgain: boolean;
  /** Changes and suggestions of ours that the server has not confirmed, those of earlier pages among them. */
  readonly waiting: number;
  readonly people: readonly PersonHere[];
  readonly suggestions: readonly Suggestion[];
  /** Parts of others that are not complete and therefore not shown. */
  readonly heldBack: number;
}

export interface LiveRoom {
  readonly room: Room;
  state(): RoomState;
  watch(onChange: () => void): () => void;
  /** Calls for each change of others, as it comes. */
  onForeign(heard: (entry: LogEntry) => void): () => void;
  say(presence: Omit<OwnPresence, 'access'>): void;
  tryNow(): void;
  settleSuggestion(id: string): void;
  /** Suggestions of ours that the server has not confirmed. */
  unsent(): readonly Suggestion[];
  close(): void;
}

export interface LiveRoomParts {
  readonly store: RoomStore;
  /** The address of the socket. */
  readonly address: string;
  readonly newId: NewId;
  now(): number;
  me(): ChangeAuthor;
  /** What the person sees. Undefined while some of it is not saved. */
  settled(): Matrix | undefined;
  onClash(clash: Clash): void;
  onSuggested?(label: string, course: Course): void;
  /** Our copy and another one had come apart, and are the same again. */
  onHealed?(words: string): void;
  /** Shorter in tests. */
  readonly pace?: Pace;
}
