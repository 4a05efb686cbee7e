/** Separated text to a table: commas, semicolons, tabs or bars, quotes, line breaks inside quotes. */
import Papa from 'papaparse';
import { BOUNDS, FileRefused, refuseAbove } from '../contract/bounds';
import { UNHEARD } from '../contract/progress';
import { type ReadingNote, type Source, tableFromRows } from '../contract/source';
import { LONG_HEADS } from '../outline/longRows';
import { quotedMail } from '../texts/quotedMail';
import type { DecodedText } from '../texts/text';
import { withFormulaLinks } from './formulaLinks';
import { countedRows, isBlankFrom, keptOnce, mostRowsAfter } from './manyRows';
import { withSettledQuotes } from './strayQuotes';
import { textBelow } from './textBelow';

const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

const SEPARATOR_NAMES: { readonly [separator in Separator]: string } = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

export interface DelimitedRows {
  readonly rows: readonly (readonly string[])[];
  /** The line at which each row begins, counted from 1. */
  readonly lines: readonly number[];
  readonly notes: readonly ReadingNote[];
}

export function sourceFromDelimited(decoded: DecodedText, name: string, onShare = UNHEARD): Source {
  // Excel writes and reads a first line that names the separator.
  const told = /^sep=([,;|\t])\r?\n/i.exec(decoded.text);
  // PowerShell says in the first line what the rows are to it.
  const typed = /^#TYPE [^\r\n]{1,300}\r?\n/.exec(decoded.text);
  // One kind of line break, for the parser takes the first kind it sees as the only one.
  const first = told?.[0] ?? typed?.[0] ?? '';
  const text = decoded.text.slice(first.length).replace(/\r\n?/g, '\n');
  const isOurs =
    decoded.hadMark && (text.startsWith('Section,Activity') || text.startsWith(`${LONG_HEAD}\n`));
  const separator = (told?.[1] as Separator | undefined) ?? (isOurs ? ',' : guessSeparator(text));
  const mail = isOurs ? undefined : quotedMail(text, separator);
  const parted = mail ?? (isOurs ? undefined : textBelow(text, separator));
  const above = first === '' ? 0 : 1;
  const { rows, lines, notes } = rowsFromDelimited(parted?.text ?? text, separator, above + 1, onShare);
  const own = ownLayout(decoded, separator, rows);
  const table = tableFromRows(rows, {
    firstRow: above,
    // Of a quoted mail other lines were taken away.
    ...(mail ? {} : { fileLines: lines }),
  });
  return {
    format: 'separated',
    description: `Separated by ${SEPARATOR_NAMES[separator]}, ${decoded.encoding}`,
    name,
    blocks: [
      own ? table : withFormulaLinks(table),
      ...(parted?.others ?? []).map(
        ({ text, line }) => ({ kind: 'text', text, line: line + above }) as const,
      ),
    ],
    notes: typed ? [{ line: 1, message: TYPED }, ...notes] : notes,
    own,
  };
}

const TYPED = 'The first line was written by PowerShell and names no column. It was skipped.';

const LONG_HEAD = LONG_HEADS.join(',');

// Only our own export has all of these at once; then text is taken exactly and safe cells are turned back.
function ownLayout(
  { hadMark, text }: DecodedText,
  separator: Separator,
  [head = []]: DelimitedRows['rows'],
): Source['own'] {
  if (!hadMark || separator !== ',' || !text.endsWith('\r\n')) return undefined;
  if (head.join(',') === LONG_HEAD) return 'long';
  return head[0] === 'Section' && head[1] === 'Activity' ? 'wide' : undefined;
}

export function rowsFromDelimited(
  given: string,
  separator: Separator,
  firstLine = 1,
  onShare = UNHEARD,
  mostCells: number = BOUNDS.tableCells,
): DelimitedRows {
  const rows: string[][] = [];
  const lines: number[] = [];
  const { text, notes: settled } = withSettledQuotes(given, separator, firstLine);
  const notes: ReadingNote[] = [...settled];
  const keepOnce = keptOnce();
  let line = firstLine;
  let most: number = BOUNDS.tableRows;
  let cells = 0;
  Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: '\n',
    // Arrays only: with `header: true` a repeated `__proto__` once made the parser loop for ever.
    header: false,
    // The fast mode cuts the whole text into lines first, which takes the memory of all of them.
    fastMode: false,
    step: ({ data, errors, meta }, parser) => {
      onShare(meta.cursor / text.length);
      try {
        if (rows.length === most) {
          // Blank rows at the end are none.
          if (data.every((cell) => cell === '') && isBlankFrom(text, meta.cursor, separator))
            return parser.abort();
          if (most === BOUNDS.tableRows) most = mostRowsAfter(rows);
          if (rows.length === most)
            refuseAbove('This file has', 'rows', Math.max(countedRows(text, separator), most + 1), most);
        }
        checkRow(data, line);
        // Of narrow tables the rows are bounded, and they may be one assignment each.
        if (data.length > BOUNDS.longColumns) cells += data.length;
        refuseAbove('This file has', 'cells or more', cells, mostCells);
      } catch (refusal) {
        parser.abort();
        throw refusal;
      }
      for (const error of errors) notes.push({ line, message: quoteMessage(error.code) });
      keepOnce(data);
      rows.push(data);
      lines.push(line);
      line += 1;
      for (const cell of data) line += lineBreaksIn(cell);
    },
  });
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === '')) {
    rows.pop();
    lines.pop();
  }
  return { rows, lines, notes };
}

function checkRow(row: readonly string[], line: number): void {
  refuseAbove(`Line ${line} has`, 'columns', row.length, BOUNDS.tableColumns);
  for (const cell of row)
    refuseAbove(`A field that begins in line ${line} has`, 'characters', cell.length, BOUNDS.fieldCharacters);
}

function quoteMessage(code: string): string {
  if (code === 'MissingQuotes')
    return 'A quotation mark is not closed, so everything after it was read as one field.';
  return 'Unexpected quotation mark. The text was kept as it is.';
}

function lineBreaksIn(cell: string): number {
  let breaks = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

/** The separator that cuts the first rows most evenly into the most fields. */
export function guessSeparator(text: string): Separator {
  const sample = text.slice(0, 64 * 1024);
  let best: { separator: Separator; score: number } = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const { text: settled } = withSettledQuotes(sample, separator);
    const { data } = Papa.parse<string[]>(settled, { delimiter: separator, newline: '\n', preview: 60 });
    const score = evenness(data.map((row) => row.length));
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

// How many rows have the most common width above one, weighed by the width: 20 rows of 5 beat 21 rows of 2.
function evenness(widths: readonly number[]): number {
  const rowsOfWidth = new Map<number, number>();
  for (const width of widths) rowsOfWidth.set(width, (rowsOfWidth.get(width) ?? 0) + 1);
  let best = 0;
  for (const [width, rows] of rowsOfWidth) if (width > 1) best = Math.max(best, rows * Math.sqrt(width - 1));
  return best;
}

export function textFromRows(rows: readonly (readonly string[])[], onShare = UNHEARD): string {
  if (rows.some((row) => row.length === 0))
    throw new FileRefused('A row without any column cannot be written.');
  return rows
    .map((row, place) => {
      onShare(place / rows.length);
      return row.map(quoted).join(',');
    })
    .join('\r\n');
}

// A lone empty field would be read back as no row at all, spaces at the ends would be trimmed by other programs.
function quoted(cell: string): string {
  return /[",;\r\n\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
