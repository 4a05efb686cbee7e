/** A matrix as a spreadsheet: the matrix itself, its legend, its gaps and its people, and the document out of sight. */
import type { CalendarDate } from '../../domain/matrix/date';
import type { PersonId } from '../../domain/matrix/ids';
import type { Matrix } from '../../domain/matrix/matrix';
import { inOrder } from '../../domain/matrix/order';
import type { WriteRequest } from '../contract/codec';
import { UNHEARD } from '../contract/progress';
import { ABSENT_TITLE, absentLines } from '../outline/absentLines';
import { AGREEMENT_HEADS, agreementCells, hasAgreement } from '../outline/agreementLines';
import { peopleBehind } from '../outline/holders';
import { codesUsed, SEVERITY_WORDS } from '../outline/legend';
import { cellText, type Outline, outlineOf } from '../outline/outline';
import { embeddedComment } from '../ownFiles/embeddedDocument';
import { CARRIED_SHEET } from '../tables/spreadsheet';
import { STYLE, styleOfCodes } from './sheetStyles';
import type { SheetCell, SheetContent } from './sheetXml';
import { textSheet, workbookFile } from './workbookFile';

const LONGEST_CELL = 30_000;
export function xlsxFile(request: WriteRequest, onShare = UNHEARD): Uint8Array<ArrayBuffer> {
  const { matrix, choice, gaps } = request;
  const outline = outlineOf(matrix, choice);
  const sheets = [matrixSheet(matrix, outline), legendSheet(matrix, outline)];
  if (choice.gaps)
    sheets.push(
      textSheet(
        'Gaps',
        [
          ['Severity', 'Gap', 'Details'],
          ...gaps.map(({ severity, title, message }) => [SEVERITY_WORDS[severity], title, message]),
          ...absentLines(request).map((line) => [ABSENT_TITLE, '', line]),
        ],
        [16, 60],
      ),
    );
  // It names people, as the next one does.
  if (hasAgreement(matrix) && choice.carry)
    sheets.push(textSheet('Agreement', agreementRows(request, outline), [30, 48]));
  if (Object.keys(matrix.people).length > 0 && choice.carry)
    sheets.push(textSheet('People', peopleRows(matrix, choice.on), [28, 28]));
  if (choice.carry) sheets.push(carriedSheet(matrix, visibleRows(sheets[0])));
  return workbookFile(sheets, onShare);
}

function agreementRows({ matrix, today }: WriteRequest, { sections }: Outline): string[][] {
  const rows = sections.flatMap(({ name, rows: own }) =>
    own.map(({ activity }) => [name, activity.name, ...agreementCells(matrix, activity, today)]),
  );
  return [['Section', 'Activity', ...AGREEMENT_HEADS], ...rows];
}

function matrixSheet({ scheme }: Matrix, { heads, sections }: Outline): SheetContent {
  const rows: SheetCell[][] = [['Activity', ...heads].map((text) => ({ text, style: STYLE.head }))];
  const bands: number[] = [];
  for (const { name, rows: own } of sections) {
    bands.push(rows.length);
    rows.push([{ text: name, style: STYLE.band }, ...heads.map(() => ({ text: '', style: STYLE.band }))]);
    for (const { activity, cells } of own) {
      rows.push([
        { text: activity.name, style: STYLE.wrapped },
        ...cells.map((cell) => ({ text: cellText(cell), style: styleOfCodes(scheme, cell.codes) })),
      ]);
    }
  }
  return { name: 'Matrix', rows, widths: [48, 14], frozen: true, bands };
}

/** As it will be read: the name of a section stands in all the cells that it stretches across. */
function visibleRows(sheet: SheetContent | undefined): string[][] {
  const bands = new Set(sheet?.bands);
  return (sheet?.rows ?? []).map((row, place) =>
    row.map(({ text }) => (bands.has(place) ? (row[0]?.text ?? '') : text)),
  );
}

function legendSheet({ scheme }: Matrix, outline: Outline): SheetContent {
  const rows: SheetCell[][] = [['Letter', 'Name', 'Meaning'].map((text) => ({ text, style: STYLE.head }))];
  for (const { letter, name, definition } of codesUsed(scheme, outline)) {
    rows.push([
      { text: letter, style: styleOfCodes(scheme, letter) },
      { text: name, style: STYLE.wrapped },
      { text: definition, style: STYLE.wrapped },
    ]);
  }
  return { name: 'Legend', rows, widths: [10, 40], frozen: false };
}

/** What each person holds on a day; behind a role that is held for someone else stands how. */
export function peopleRows(matrix: Matrix, on: CalendarDate | undefined): string[][] {
  const held = new Map<PersonId, string[]>();
  for (const role of inOrder(matrix.roles)) {
    for (const { person, words } of peopleBehind(matrix, role, on)) {
      const how = words.slice(person.name.length);
      held.set(person.id, [...(held.get(person.id) ?? []), `${role.name}${how}`]);
    }
  }
  return [
    ['Person', 'Team', on === undefined ? 'Roles' : `Roles on ${on}`],
    ...inOrder(matrix.people).map(({ id, name, team = '' }) => [name, team, (held.get(id) ?? []).join(', ')]),
  ];
}

function carriedSheet(matrix: Matrix, visible: readonly (readonly string[])[]): SheetContent {
  const data = embeddedComment(matrix, visible);
  const rows: SheetCell[][] = [];
  for (let from = 0; from < data.length; from += LONGEST_CELL)
    rows.push([{ text: data.slice(from, from + LONGEST_CELL), style: STYLE.plain }]);
  return { name: CARRIED_SHEET, rows, widths: [20, 20], frozen: false, state: 'veryHidden' };
}
