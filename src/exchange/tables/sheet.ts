/** One sheet to a table: texts, numbers and dates as they are shown, merged cells filled in, formulas by their last result. */
import { BOUNDS, FileRefused, mostRows, refuseAbove } from '../contract/bounds';
import { columnLetters } from '../contract/place';
import { UNHEARD } from '../contract/progress';
import { type CellMark, markKey, type ReadingNote, type Table } from '../contract/source';
import { linkOfFormula } from './formulaLinks';
import { hiddenNotes, unsolvedNotes } from './hidden';
import { markLinks } from './linkMarks';
import type { Tag } from './markupTokens';
import { makeRichText } from './richText';
import { shownIn } from './symbolFonts';
import type { Workbook } from './workbook';
import { spreadsheetText, xmlAttribute, xmlTokens } from './xmlPart';

interface Corner {
  readonly row: number;
  readonly column: number;
}

export interface ReadSheet {
  readonly table: Table;
  readonly notes: readonly ReadingNote[];
}

export function readSheet(
  part: Uint8Array,
  path: string,
  name: string,
  book: Workbook,
  targets: ReadonlyMap<string, string>,
  onShare = UNHEARD,
): ReadSheet {
  const called = name || 'This sheet';
  const rows: string[][] = [];
  const marks = new Map<number, CellMark>();
  const merges: string[] = [];
  let cells = 0;
  let reference = '';
  let type = '';
  let style = 0;
  let text = '';
  let taking = false;
  let formula = '';
  let inFormula = false;
  let hasResult = false;
  let unsolved = 0;
  const links: { reference: string; address: string }[] = [];
  const rich = makeRichText();
  let inString = false;
  let row = 0;
  let column = 0;
  const hidden = { rows: new Set<number>(), columns: new Set<number>() };

  function endCell(): void {
    const signs = book.styles[style]?.signs;
    const value = signs ? shownIn(signs, shown(text, type, style, book)) : shown(text, type, style, book);
    if (formula !== '' && !hasResult) unsolved += 1;
    if (value === '') return;
    const place = reference === '' ? { row, column } : placeOf(reference);
    const width = Math.max(place.column + 1, rows[0]?.length ?? 0);
    refuseAbove(`${called} has a cell in row`, '', place.row + 1, mostRows(width));
    refuseAbove(`${called} has a cell in column`, '', place.column + 1, BOUNDS.tableColumns);
    refuseAbove('A cell of this file has', 'characters', value.length, BOUNDS.fieldCharacters);
    cells += 1;
    if (cells > BOUNDS.tableCells) return;
    while (rows.length <= place.row) rows.push([]);
    const line = rows[place.row] ?? [];
    while (line.length < place.column) line.push('');
    line[place.column] = book.styles[style]?.struck ? `~~${value.replaceAll('~~', '')}~~` : value;
    if (book.styles[style]?.bold) marks.set(markKey(place.row, place.column), { bold: true });
    const address = formula.startsWith('HYPERLINK(') ? linkOfFormula(formula)?.address : undefined;
    if (address !== undefined)
      links.push({ reference: `${columnLetters(place.column)}${place.row + 1}`, address });
  }

  for (const token of xmlTokens(part, path, onShare)) {
    if (token.kind === 'text') {
      if (inString) rich.text(token.text);
      else if (taking) text += token.text;
      else if (inFormula) formula += token.text;
      continue;
    }
    if (token.kind === 'open') {
      if (inString) rich.open(token);
      else if (token.name === 'c') {
        reference = xmlAttribute(token, 'r') ?? '';
        type = xmlAttribute(token, 't') ?? 'n';
        style = Number(xmlAttribute(token, 's') ?? 0);
        text = '';
        formula = '';
        hasResult = false;
        taking = false;
        if (token.selfClosing) column += 1;
      } else if (token.name === 'v') {
        hasResult = true;
        taking = !token.selfClosing;
      } else if (token.name === 'is') inString = !token.selfClosing;
      else if (token.name === 'f') inFormula = !token.selfClosing;
      else if (token.name === 'row') {
        const number = Number(xmlAttribute(token, 'r') ?? Number.NaN);
        row = Number.isInteger(number) && number > 0 ? number - 1 : row + (rows.length > 0 ? 1 : 0);
        column = 0;
        if (isTrue(xmlAttribute(token, 'hidden'))) hidden.rows.add(row);
      } else if (token.name === 'col' && isTrue(xmlAttribute(token, 'hidden')))
        hideColumns(token, hidden.columns);
      else if (token.name === 'mergecell') merges.push(xmlAttribute(token, 'ref') ?? '');
      else if (token.name === 'hyperlink')
        links.push({
          reference: xmlAttribute(token, 'ref') ?? '',
          address: targets.get(xmlAttribute(token, 'id') ?? '') ?? '',
        });
    } else if (token.kind === 'close') {
      if (inString) rich.close(token);
      if (token.name === 'is') {
        text = rich.take();
        inString = false;
      } else if (token.name === 'v') taking = false;
      else if (token.name === 'f') inFormula = false;
      else if (token.name === 'c') {
        endCell();
        column += 1;
      }
    }
  }
  refuseAbove(`${called} has`, 'cells with a value', cells, BOUNDS.tableCells);
  markSheetLinks(rows, marks, links);
  fillMerged(rows, marks, merges);
  const filled = (line: readonly string[] = []) => line.some((cell) => cell !== '');
  const seen = {
    rows: new Set([...hidden.rows].filter((at) => filled(rows[at]))),
    columns: new Set([...hidden.columns].filter((at) => rows.some((line) => (line[at] ?? '') !== ''))),
  };
  return {
    table: { kind: 'table', name, rows, marks },
    notes: [...hiddenNotes(name, seen.rows, seen.columns), ...unsolvedNotes(name, unsolved)],
  };
}

function markSheetLinks(
  rows: readonly (readonly string[])[],
  marks: Map<number, CellMark>,
  links: readonly { readonly reference: string; readonly address: string }[],
): void {
  for (const { reference, address } of links) {
    // A link over several cells stands where it begins; one that names no cell is none.
    const [from = ''] = reference.split(':');
    if (!REFERENCE.test(from)) continue;
    const { row, column } = placeOf(from);
    markLinks(marks, markKey(row, column), rows[row]?.[column] ?? '', [address]);
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function hideColumns(tag: Tag, columns: Set<number>): void {
  const from = Number(xmlAttribute(tag, 'min') ?? 0) - 1;
  const until = Math.min(Number(xmlAttribute(tag, 'max') ?? 0), BOUNDS.tableColumns);
  for (let column = Math.max(0, from); column < until; column += 1) columns.add(column);
}

function shown(text: string, type: string, style: number, book: Workbook): string {
  if (type === 's') return book.texts[Number(text)] ?? '';
  if (type === 'inlineStr' || type === 'str') return spreadsheetText(text);
  if (type === 'b') return text === '' ? '' : text === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return text.replace(/T00:00:00(\.0+)?Z?$/, '');
  if (type === 'n' && text !== '' && book.styles[style]?.date) return dateText(Number(text), book.from1904);
  return text;
}

/** Days since the end of 1899 (or the start of 1904) to a calendar date; a time of day is kept out. */
function dateText(days: number, from1904: boolean): string {
  if (!Number.isFinite(days) || days < 0 || days > 2_958_465) return String(days);
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Date(start + Math.floor(days) * 86_400_000).toISOString().slice(0, 10);
}

const REFERENCE = /^([A-Z]{1,3})([1-9]\d{0,6})$/;

/** Refuses what is not a place in a sheet before anything is made as large as it says. */
export function placeOf(reference: string): Corner {
  const found = REFERENCE.exec(reference);
  if (!found?.[1] || !found[2])
    throw new FileRefused(
      `“${reference.slice(0, 40)}” is not a cell reference, so this sheet cannot be read.`,
    );
  let column = 0;
  for (const letter of found[1]) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(found[2]) - 1, column: column - 1 };
}

function fillMerged(rows: string[][], marks: Map<number, CellMark>, merges: readonly string[]): void {
  refuseAbove('This sheet has', 'merged areas', merges.length, BOUNDS.tableRows * 4);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  let filled = 0;
  for (const merge of merges) {
    const [from, until] = merge.split(':').map(placeOf);
    const text = from && rows[from.row]?.[from.column];
    if (!from || !until || !text) continue;
    // What is merged beyond the last filled row or column says nothing.
    for (let row = from.row; row <= Math.min(until.row, rows.length - 1); row += 1) {
      for (let column = from.column; column <= Math.min(until.column, width - 1); column += 1) {
        if (row === from.row && column === from.column) continue;
        filled += 1;
        if (filled > BOUNDS.cells) return;
        const line = rows[row] ?? [];
        while (line.length < column) line.push('');
        line[column] = text;
        marks.set(markKey(row, column), { mergedFrom: from });
      }
    }
  }
}
