/** The account of a table's cells: where each one went, so that none is lost without a word. */
import type { Grid } from './grid';

/** What became of a cell. */
export const FATES = [
  'none',
  'head',
  'name',
  'letters',
  'condition',
  'note',
  'section',
  'title',
  'legend',
  'footnote',
  'told',
  'copy',
  /** "n/a", a dash: it says itself that it says nothing. */
  'nothing',
] as const;
export type Fate = (typeof FATES)[number];

export interface Ledger {
  /** The later entry counts. */
  enter(row: number, column: number, fate: Fate): void;
  enterRow(row: number, fate: Fate): void;
  fateOf(row: number, column: number): Fate;
  /** The addresses of the cell were kept. */
  keepLinks(row: number, column: number): void;
  keepsLinks(row: number, column: number): boolean;
  /** Calls `tell` for each cell with something in it that nothing was entered for. */
  eachUnaccounted(tell: (row: number, column: number) => void): void;
}

const NUMBERS = Object.fromEntries(FATES.map((fate, number) => [fate, number])) as {
  readonly [fate in Fate]: number;
};

export function makeLedger({ rows, width }: Pick<Grid, 'rows' | 'width'>): Ledger {
  // One byte for each cell: two million cells are 2 MB.
  const fates = new Uint8Array(rows.length * width);
  const linked = new Set<number>();
  return {
    enter(row, column, fate) {
      if (column < width) fates[row * width + column] = NUMBERS[fate];
    },
    enterRow(row, fate) {
      fates.fill(NUMBERS[fate], row * width, (row + 1) * width);
    },
    fateOf: (row, column) => FATES[fates[row * width + column] ?? 0] ?? 'none',
    keepLinks: (row, column) => void linked.add(row * width + column),
    keepsLinks: (row, column) => linked.has(row * width + column),
    eachUnaccounted(tell) {
      for (let row = 0; row < rows.length; row += 1) {
        const cells = rows[row] ?? [];
        const from = row * width;
        for (let column = 0; column < width; column += 1)
          if (fates[from + column] === 0 && (cells[column] ?? '') !== '') tell(row, column);
      }
    },
  };
}
