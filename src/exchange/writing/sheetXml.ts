/** One sheet as XML, from rows of texts with styles. Every text is a shared string: nothing in it can become a formula. */

import { columnLetters } from '../contract/place';
import { UNHEARD } from '../contract/progress';
import { escaped } from './markup';

export interface SheetCell {
  readonly text: string;
  readonly style: number;
}

export interface SheetContent {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Width of the first column and of the others, in characters. */
  readonly widths: readonly [first: number, others: number];
  /** Keeps the head and the first column in view and repeats them on paper. */
  readonly frozen: boolean;
  /** Rows whose first cell stretches across, by place. */
  readonly bands?: readonly number[];
  readonly state?: 'veryHidden';
}

export interface SharedTexts {
  place(text: string): number;
  xml(): string;
}

export function sharedTexts(): SharedTexts {
  const places = new Map<string, number>();
  return {
    place(text) {
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, places.size);
      return places.size - 1;
    },
    xml() {
      const items = [...places.keys()].map(
        (text) => `<si><t xml:space="preserve">${escaped(spreadsheetEscapes(text))}</t></si>`,
      );
      return `${XML_HEAD}<sst xmlns="${MAIN}" uniqueCount="${places.size}">${items.join('')}</sst>`;
    },
  };
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

// A carriage return could be in it, but is read back as a line feed.
const NOT_IN_XML = /[^\P{Cc}\t\n\u007F-\u009F]|[\uFFFE\uFFFF]/gu;

// What XML cannot hold is written as _x000B_, so a text that looks like that must be escaped as well.
function spreadsheetEscapes(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      NOT_IN_XML,
      (control) => `_x${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}

export function sheetXml(sheet: SheetContent, texts: SharedTexts, onShare = UNHEARD): string {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 1);
  const parts = [XML_HEAD, `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`];
  parts.push(
    `<dimension ref="A1:${columnLetters(width - 1)}${Math.max(1, sheet.rows.length)}"/>`,
    viewXml(sheet),
  );
  const [first, others] = sheet.widths;
  parts.push(
    `<cols><col min="1" max="1" width="${first}" customWidth="1"/>${width > 1 ? `<col min="2" max="${width}" width="${others}" customWidth="1"/>` : ''}</cols><sheetData>`,
  );
  const letters = Array.from({ length: width }, (_, column) => columnLetters(column));
  sheet.rows.forEach((row, place) => {
    const number = place + 1;
    onShare(place / sheet.rows.length);
    let cells = '';
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column];
      if (!cell || (cell.text === '' && cell.style === 0)) continue;
      cells +=
        cell.text === ''
          ? `<c r="${letters[column]}${number}" s="${cell.style}"/>`
          : `<c r="${letters[column]}${number}" s="${cell.style}" t="s"><v>${texts.place(cell.text)}</v></c>`;
    }
    parts.push(`<row r="${number}"${heightOf(row, sheet)}>${cells}</row>`);
  });
  parts.push('</sheetData>');
  if (sheet.bands && sheet.bands.length > 0 && width > 1) {
    parts.push(
      `<mergeCells count="${sheet.bands.length}">${sheet.bands.map((row) => `<mergeCell ref="A${row + 1}:${letters[width - 1]}${row + 1}"/>`).join('')}</mergeCells>`,
    );
  }
  parts.push(
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
  );
  return parts.join('');
}

function viewXml({ frozen }: SheetContent): string {
  if (!frozen) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  return '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="B2" sqref="B2"/></sheetView></sheetViews>';
}

/** Points of one line. */
const LINE = 15;
const MOST_LINES = 12;

/** LibreOffice keeps the usual height where none is said, and the second line of a text is then hidden. */
function heightOf(row: readonly SheetCell[], { widths: [first, others], bands }: SheetContent): string {
  let lines = 1;
  // The name of a section stretches across the whole table.
  const across = bands !== undefined && row.slice(1).every(({ text }) => text === '');
  if (across) return '';
  for (const [column, { text }] of row.entries()) {
    const width = (column === 0 ? first : others) - 1;
    if (text.length <= width && !text.includes('\n')) continue;
    const needed = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
    lines = Math.max(lines, needed);
  }
  return lines === 1 ? '' : ` ht="${LINE * Math.min(lines, MOST_LINES)}" customHeight="1"`;
}
