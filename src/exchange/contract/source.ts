/** What a reader makes of bytes: headings, lines of text and tables of text cells, in the order of the file. */

/** Facts about a cell that its text does not tell. */
export interface CellMark {
  readonly bold?: boolean;
  /** The cell is a copy of the merged cell it belongs to. */
  readonly mergedFrom?: { readonly row: number; readonly column: number };
  /** Where the links of the cell lead; its text is only what they are called. */
  readonly links?: readonly string[];
}

export interface Table {
  readonly kind: 'table';
  /** "Sheet RACI" or "Table 2"; empty when it is the only one. */
  readonly name: string;
  /** Rows may have different lengths: what the file has, not what it should have. */
  readonly rows: readonly (readonly string[])[];
  /** By `row * MARK_STRIDE + column`; most cells have none. */
  readonly marks: ReadonlyMap<number, CellMark>;
  /** The line of the file at which each row begins, where the format has lines. */
  readonly lines?: readonly number[] | undefined;
  /** The same where people know a row by its number, and only a tool opens the file at a line. */
  readonly fileLines?: readonly number[] | undefined;
  /** How many rows of the file stand before the first of this table. */
  readonly firstRow?: number | undefined;
  /** How many columns stand before the first of this table, where several stand side by side. */
  readonly firstColumn?: number | undefined;
  /** Cells, by `markKey`, that explain letters and are no part of the rows. */
  readonly legend?: ReadonlySet<number> | undefined;
  /** Hidden in the file: not seen by the people who use it. */
  readonly hidden?: boolean | undefined;
  /** The file says which rows are the head (Markdown, `<thead>`). */
  readonly headRows?: number | undefined;
  readonly caption?: string | undefined;
  /** What was made of it before it is read, in a sentence. */
  readonly changed?: string | undefined;
}

export interface Heading {
  readonly kind: 'heading';
  readonly level: number;
  readonly text: string;
  readonly line?: number | undefined;
}

export interface TextLine {
  readonly kind: 'text';
  readonly text: string;
  readonly line?: number | undefined;
  /** An item of a list, and how deep. */
  readonly item?: number | undefined;
}

export type Block = Table | Heading | TextLine;

/** Something a reader had to change to read on: a broken quote, an undecodable byte. */
export interface ReadingNote {
  readonly line?: number | undefined;
  readonly table?: string | undefined;
  readonly message: string;
}

export type SourceFormat = 'separated' | 'markdown' | 'html' | 'xlsx' | 'text' | 'codeowners' | 'yaml';

export interface Source {
  readonly format: SourceFormat;
  /** "Separated by semicolons, Windows-1252": what the reader found out about the file. */
  readonly description: string;
  /** The name for the matrix when the file does not say one. */
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly ReadingNote[];
  /** Of a text that is not in UTF-8 or was read as a person asked: another can be chosen. */
  readonly encoding?: string | undefined;
  /** Our own export: text is exact, nothing is trimmed, apostrophes that make cells safe are taken off. */
  readonly own?: 'wide' | 'long' | undefined;
}

export const MARK_STRIDE = 16_384;

export function markKey(row: number, column: number): number {
  return row * MARK_STRIDE + column;
}

/** The marks of a table whose columns have moved; `to` answers where, or with undefined for a column that is gone. */
export function movedMarks(
  marks: Table['marks'],
  to: (column: number) => number | undefined,
): Map<number, CellMark> {
  const moved = new Map<number, CellMark>();
  for (const [key, mark] of marks) {
    const column = to(key % MARK_STRIDE);
    if (column !== undefined) moved.set(markKey(Math.floor(key / MARK_STRIDE), column), mark);
  }
  return moved;
}

export function tableFromRows(
  rows: readonly (readonly string[])[],
  more: Partial<Omit<Table, 'kind' | 'rows'>> = {},
): Table {
  return { kind: 'table', name: '', marks: new Map(), ...more, rows };
}

export function tablesOf(source: Source): readonly Table[] {
  return source.blocks.filter((block) => block.kind === 'table');
}
