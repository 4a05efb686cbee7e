/** A drag of mouse or pen, from the press to the release. */
import type { CellRef } from '../../gridView/layout/cellRefs';

export interface Pointed {
  readonly x: number;
  readonly y: number;
  /** The place of the grid under the pointer; none over its edge or outside. */
  readonly cellRef: CellRef | undefined;
  readonly element: Element | null;
}

export interface Gesture {
  move(pointed: Pointed): void;
  end(pointed: Pointed): void;
  /** Escape, or the browser took the pointer: everything is as before. */
  cancel(): void;
  /** Whether the grid scrolls when the pointer comes to its edge. */
  readonly scrolls: boolean;
}
