/** What the bench asks of a grid, so that all are driven and read alike. */
import type { Matrix } from '../../../src/domain/matrix/matrix';

/** The same matrix twice: as the document, and as the plain rows that other grids take. */
export interface BenchMatrix {
  readonly document: Matrix;
  readonly columns: readonly string[];
  /** First the name, then the text of each cell. */
  readonly rows: string[][];
}

export interface Scroller {
  readonly scrollTop: number;
  readonly scrollLeft: number;
  scrollTo(left: number, top: number): void;
  scrollBy(left: number, top: number): void;
}

export interface GridBench {
  mount(root: HTMLElement, matrix: BenchMatrix): void;
  /** Where something else uses the page afterwards. */
  unmount?(): void;
  /** Makes what the product holds beside its grid, so that the heap of the grid alone can be told. */
  prepare?(matrix: BenchMatrix): Promise<void>;
  /** What moves the grid: an element, or what stands for two of them. */
  scroller(): Scroller | null;
  /** The text of a cell as it is shown, or null while it is not drawn; canvas grids answer from their pixels. */
  shown(row: number, column: number): string | null;
  /** Puts the keyboard on a cell, as a click would. */
  point(row: number, column: number): { x: number; y: number } | null;
  /** Whether the editor that the first key opens is there; left out where a letter needs none or opens it at once. */
  editing?(): boolean;
  /** The keys that put an R into the active cell. */
  readonly letterKeys: readonly string[];
  /** False where the free edition has no paste. */
  readonly pastes: boolean;
}

/** The middle of an element, for a real click on it. */
export function middleOf(element: Element | null | undefined): { x: number; y: number } | null {
  if (!element) return null;
  const box = element.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

declare global {
  interface Window {
    bench: GridBench & { start(): void; ready(): Promise<void> };
  }
}
