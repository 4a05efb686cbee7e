/** What one open matrix offers to the screens. `openSession.ts` makes it. */
import type { StoreApi } from 'zustand/vanilla';
import type { Edit } from '../domain/edits/edit';
import type { Analysis } from '../domain/findings/analysis';
import type { Change } from '../domain/matrix/change';
import type { CalendarDate } from '../domain/matrix/date';
import type { NewId } from '../domain/matrix/ids';
import type { Matrix } from '../domain/matrix/matrix';
import type { SavedProblem } from '../domain/matrix/problem';
import type { Reading } from '../domain/reading/reading';
import type { NamedVersion } from '../storage/keeper';

/** How saving goes. `saved` only once the last change is durable on this device. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** The changes are kept in memory; `reason` is a whole sentence. */
  | {
      readonly kind: 'not-saved';
      readonly reason: string;
      /** Trying again cannot help: this browser has no storage. */
      readonly forGood?: boolean | undefined;
    }
  /** Nothing can be changed here, and why: a shared link's preview, a newer version in another tab. */
  | { readonly kind: 'read-only'; readonly reason: string };

export type Outcome =
  | { readonly done: true; readonly change: Change | null }
  | { readonly done: false; readonly refusal: string };

/** How this matrix was last viewed on this device. Not part of the matrix; what reads it checks it. */
export interface SessionViewSettings {
  read(): unknown;
  save(settings: unknown): void;
}

/** The name of the user of this device, given once. Changes made here carry it. */
export interface SessionOwnName {
  /** Empty while none was given. */
  read(): string;
  save(name: string): void;
}

export interface SessionState {
  readonly matrix: Matrix;
  readonly analysis: Analysis;
  /**
   * What the analysis speaks of. In a large matrix an edit is drawn first and analysed a moment later; until then
   * this is the matrix before. Who needs both takes this one; who needs the findings now calls `settleFindings`.
   */
  readonly analysed: Matrix;
  readonly save: SaveState;
  /**
   * The one truth about what would be lost: a change is made and not durable on this device yet, whatever the reason,
   * or the storage is gone. The words, the question before leaving and the failure screen all ask this.
   */
  readonly unsaved: boolean;
  /** The storage was emptied while the matrix was open, and everything was written again from memory. */
  readonly rewritten?: boolean;
  /** What another tab's last changes left out of shape or pointing at nothing, and what was done about it. */
  readonly mended?: readonly SavedProblem[];
  /** The browser has not promised to keep what is saved, so it may clear it by itself. */
  readonly mayBeCleared?: boolean;
  /** It was deleted elsewhere while it is open here; what is changed is still kept with it. */
  readonly deleted?: boolean;
  /** Why nothing may be changed here although it is saved well: a room that is only viewed. */
  readonly notAllowed?: string | undefined;
  /** The label of what undo would take back, and redo do again. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  /** The last change that arrived here, from this tab or another: where undo puts the selection. */
  readonly lastChange: Change | null;
}

/**
 * One open matrix: its state to watch and the only way to change it.
 *
 * @example
 * const outcome = session.run(renameActivity(session.store.getState().matrix, id, 'Pay invoices'));
 * if (!outcome.done) show(outcome.refusal);
 * else if (outcome.change) offerUndo(() => session.undo());
 */
export interface Session {
  readonly store: StoreApi<SessionState>;
  readonly newId: NewId;
  /** The tab: changes that carry this name were made here. */
  readonly client: string;
  today(): CalendarDate;
  now(): number;
  /** Carries an edit out as one change. A refused edit changes nothing and says why. */
  run(edit: Edit): Outcome;
  undo(): Outcome;
  redo(): Outcome;
  /** Tries again to save what is not saved. */
  retrySave(): Promise<void>;
  /** The screen has drawn the matrix. The first analysis begins only now, because it would hold up the first cell. */
  drawn(): void;
  /**
   * Brings the findings up to the matrix as it is, where an edit left that for after the frame. What a moment is
   * enough for is done at once; the rest goes on in slices, and the promise is kept when it is done.
   */
  settleFindings(): Promise<void>;
  /**
   * How the analysis read `analysed`; fixes and the incident audit are made from it, so that the matrix is read once.
   * Undefined until the first analysis is done, and while a large matrix is being analysed again in slices.
   */
  reading(): Reading | undefined;
  /** The matrix as it would be after an edit, without doing it; for previews and what-if. */
  preview(edit: Edit): Matrix;
  readonly viewSettings: SessionViewSettings;
  readonly ownName: SessionOwnName;
  /** Parts that were damaged when the matrix was read, and were left out or mended. */
  readonly problems: readonly SavedProblem[];
  /** Every change that led here, oldest first. */
  history(): Promise<readonly Change[]>;
  /** Moments that people gave a name. */
  versions(): Promise<readonly NamedVersion[]>;
  /** An empty name takes the name away. Rejects with a whole sentence when it could not be kept. */
  nameVersion(version: NamedVersion): Promise<void>;
  /** What is not saved yet goes on being saved. */
  close(): void;
}
