/** What a session is opened with, and what it does where a part is missing. */
import type { Analyser } from '../domain/gaps/engine/analyse';
import type { Change, Patch } from '../domain/matrix/change';
import type { CalendarDate } from '../domain/matrix/date';
import type { NewId } from '../domain/matrix/ids';
import type { Matrix } from '../domain/matrix/matrix';
import type { SavedProblem } from '../domain/matrix/problem';
import type { Later } from '../scheduling/tasks';
import type { Keeper } from '../storage/keeper';
import type { SaveState, SessionOwnName, SessionViewSettings } from './session';

export interface SessionParts {
  readonly matrix: Matrix;
  /** Where changes are kept. Without one they live as long as the page. */
  readonly keeper?: Keeper | undefined;
  /** What was changed before, oldest first: undo reaches back into it. */
  readonly history?: readonly Change[] | undefined;
  /** Why nothing can be changed here, as a whole sentence. */
  readonly readOnly?: string | undefined;
  /** Without it the view settings live as long as the session. */
  readonly viewSettings?: SessionViewSettings | undefined;
  /** Without it the name lives as long as the session. */
  readonly ownName?: SessionOwnName | undefined;
  readonly newId: NewId;
  now(): number;
  today(): CalendarDate;
  /** The tab that makes the changes. */
  readonly client: string;
  /** Why changes live as long as the page, as a whole sentence, where people should know. */
  readonly unsaved?: string | undefined;
  readonly problems?: readonly SavedProblem[] | undefined;
  /** Puts work off until the page is drawn. */
  readonly later?: Later | undefined;
  /** One that has analysed the matrix ahead. */
  readonly analyser?: Analyser | undefined;
  /** What was mended when the matrix was read: the matrix has it, the keeper does not yet. */
  readonly repairs?: readonly Patch[] | undefined;
  /** It was closed, and goes on until everything is saved. */
  onLeft?(): void;
  onClose?(): void;
}

export function unsavedViewSettings(): SessionViewSettings {
  let current: unknown;
  return {
    read: () => current,
    save(settings) {
      current = settings;
    },
  };
}

export function unsavedOwnName(): SessionOwnName {
  let current = '';
  return {
    read: () => current,
    save(name) {
      current = name.trim();
    },
  };
}

export function saveAtFirst({ readOnly, unsaved }: SessionParts): SaveState {
  if (readOnly !== undefined) return { kind: 'read-only', reason: readOnly };
  return unsaved === undefined ? { kind: 'saved' } : { kind: 'not-saved', reason: unsaved, forGood: true };
}
