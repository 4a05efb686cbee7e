/** One cell: what stands in it, written only where it differs from what stood there. */

import type { RoleId } from '../../../domain/matrix/ids';
import type { Activity, Role } from '../../../domain/matrix/matrix';
import { type Codes, meaningsInWords, NO_CODES } from '../../../domain/matrix/scheme/codes';
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import { coversColumn } from '../../gridView/selection/spans';
import { classNames } from '../../parts/classNames';
import { counted } from '../../parts/counted';
import { isCrowded } from '../drawn/rowReading';
import type { Placed } from './arrangement';
import { element, makeTabStop, write } from './elements';
import styles from './GridCell.module.css';
import { drawLetters, type Letters } from './letters';

export interface CellNode {
  readonly element: HTMLElement;
  readonly letters: Letters;
  placed: Placed | undefined;
  name: string;
  /** The names of its role and activity. */
  role: string;
  activity: string;
  look: string;
  hint: string | undefined;
  remarks: number;
  selected: boolean;
  active: boolean;
  readOnly: boolean;
}

/** What all cells of a row have in common. */
export interface RowSight {
  readonly activity: Activity;
  readonly scheme: Scheme;
  /** The active column where this is the active row: -1 is the name. */
  readonly active: number | undefined;
  /** Which columns of this row are selected: see spans.ts. */
  readonly selected: string;
  /** Letters that more roles hold here than the scheme allows. */
  readonly crowded: string;
  /** Open remarks, by role. */
  readonly remarks: ReadonlyMap<RoleId, number> | undefined;
  readonly pattern: boolean;
  readonly readOnly: boolean;
}

let bare: HTMLElement | undefined;

export function newCell(): CellNode {
  // Hundreds are made before the first paint, and a copy is made in half the time.
  bare ??= element('div', undefined, { role: 'gridcell', tabindex: '-1', 'aria-selected': 'false' });
  return {
    element: bare.cloneNode() as HTMLElement,
    letters: { tiles: [], drawn: undefined },
    placed: undefined,
    name: '',
    role: '',
    activity: '',
    look: '',
    hint: undefined,
    remarks: 0,
    selected: false,
    active: false,
    readOnly: false,
  };
}

export function drawCell(cell: CellNode, placed: Placed, role: Role, sight: RowSight): void {
  const { activity, scheme, pattern } = sight;
  const codes = activity.assignments[role.id] ?? NO_CODES;
  const suggested = activity.suggested?.[role.id] === true;
  const condition = activity.conditions?.[role.id];
  const note = activity.cellNotes?.[role.id];
  const remarks = sight.remarks?.get(role.id) ?? 0;
  const active = sight.active === placed.column;
  if (cell.placed !== placed) place(cell, placed);
  drawLetters(cell.letters, cell.element, { codes, scheme, suggested, pattern });
  speak(cell, wordsOf(scheme, codes), role, activity, hintOf(condition, note, suggested, remarks));
  countRemarks(cell, remarks);
  const selected = coversColumn(sight.selected, placed.column);
  stand(cell, active, selected, sight.readOnly);
  const isPlain =
    codes.length < 2 && !active && !condition && !note && remarks === 0 && sight.crowded === '' && !pattern;
  // Nearly all are, and a paste draws hundreds in a frame.
  const look =
    isPlain && placed.stays === undefined
      ? `${styles.cell}`
      : classNames(
          styles.cell,
          (pattern || codes.length > 1) && styles.several,
          placed.stays !== undefined && styles.frozen,
          placed.stays !== undefined && selected && styles.selected,
          active && styles.active,
          isCrowded(codes, sight.crowded) && styles.crowded,
          note && styles.noted,
          remarks > 0 && styles.talked,
          condition && !pattern && styles.limited,
        );
  if (cell.look === look) return;
  cell.look = look;
  cell.element.className = look;
}

function place(cell: CellNode, placed: Placed): void {
  const { element: cellElement, placed: before } = cell;
  const { column, width, gap, stays } = placed;
  cell.placed = placed;
  // A focused element must not silently become another cell. Only a deleted role can still have the focus here.
  if (before?.id !== placed.id && document.activeElement === cellElement) cellElement.blur();
  if (before?.column !== column) {
    cellElement.setAttribute('aria-colindex', String(column + 2));
    cellElement.dataset.column = String(column);
  }
  if (before?.width !== width) cellElement.style.width = `${width}px`;
  if ((before?.gap ?? 0) !== gap) cellElement.style.marginInlineStart = gap === 0 ? '' : `${gap}px`;
  if (before?.stays !== stays) {
    cellElement.style.insetInlineStart = stays === undefined ? '' : `${stays}px`;
  }
}

/**
 * What assistive technology and a resting pointer are told. The name is what the cell holds: readers add the heads of
 * row and column by themselves. Not all do, nor always (docs/screen-readers.md), so the description tells them last.
 */
function speak(cell: CellNode, name: string, role: Role, activity: Activity, hint: string | undefined): void {
  if (cell.name !== name) {
    cell.name = name;
    cell.element.setAttribute('aria-label', name);
  }
  if (cell.role !== role.name || cell.activity !== activity.name || cell.hint !== hint) {
    cell.role = role.name;
    cell.activity = activity.name;
    const where = `${role.name}, ${activity.name}`;
    cell.element.setAttribute('aria-description', hint ? `${where}. ${hint}` : where);
  }
  if (cell.hint === hint) return;
  cell.hint = hint;
  write(cell.element, 'title', hint);
}

/** The number is drawn by the style sheet, and told by the description. */
function countRemarks(cell: CellNode, remarks: number): void {
  if (cell.remarks === remarks) return;
  cell.remarks = remarks;
  write(cell.element, 'data-remarks', remarks === 0 ? undefined : String(remarks));
}

function stand(cell: CellNode, active: boolean, selected: boolean, readOnly: boolean): void {
  if (cell.active !== active) {
    cell.active = active;
    makeTabStop(cell.element, active);
  }
  if (cell.selected !== selected) {
    cell.selected = selected;
    cell.element.setAttribute('aria-selected', String(selected));
  }
  if (cell.readOnly === readOnly) return;
  cell.readOnly = readOnly;
  write(cell.element, 'aria-readonly', readOnly ? 'true' : undefined);
}

let spokenScheme: Scheme | undefined;
let spoken = new Map<Codes, string>();

/** A matrix has few different cells, and a fast scroll names hundreds of them in a frame. */
function wordsOf(scheme: Scheme, codes: Codes): string {
  if (scheme !== spokenScheme) {
    spokenScheme = scheme;
    spoken = new Map();
  }
  let words = spoken.get(codes);
  if (words === undefined) {
    words = meaningsInWords(scheme, codes);
    spoken.set(codes, words);
  }
  return words;
}

function hintOf(
  condition: string | undefined,
  note: string | undefined,
  suggested: boolean,
  remarks: number,
): string | undefined {
  if (!condition && !note && !suggested && remarks === 0) return undefined;
  const parts = [
    condition && `Only: ${condition}.`,
    note && `Note: ${note}`,
    suggested && 'Suggested by the template. Not confirmed yet.',
    remarks > 0 && `${counted(remarks, 'open remark')}.`,
  ];
  return parts.filter(Boolean).join(' ');
}
