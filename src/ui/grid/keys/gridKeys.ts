/**
 * Every command of the grid with its keys. The grid obeys this table, and the palette, the menus and the sheet of keys
 * show it, so they cannot disagree. What a command does stands in commands/. Letters of the scheme are not here.
 * Keys are written `Ctrl Shift ArrowDown`; Ctrl is Cmd on a Mac.
 */
import { STEP_KEYS } from './stepKeys';

/** Id, what it does, keys; the first keys are the ones that menus show. */
export const ACT_KEYS = {
  Move: [['show-active', 'Scroll to the active cell', 'Ctrl Backspace']],
  Select: [
    ['select-rows', 'Select the whole row', 'Shift Space'],
    ['select-columns', 'Select the whole column', 'Ctrl Space'],
    ['select-all', 'Select the section, then everything', 'Ctrl A'],
    ['extend-mode', 'Extend with arrows alone, until Escape', 'F8'],
    ['add-mode', 'Add another range to the selection', 'Shift F8'],
  ],
  Assign: [
    ['pick', 'Choose codes from a list', 'Space'],
    ['clear', 'Clear the selected cells', 'Delete', 'Backspace'],
    ['cycle', 'Next code in turn', '.'],
    ['cycle-back', 'Previous code in turn', ','],
    ['confirm', 'Confirm suggested codes', 'Alt Enter'],
    ['fill-down', 'Fill down', 'Ctrl D'],
    ['fill-right', 'Fill right', 'Ctrl R'],
    ['condition', 'Say when the codes hold', 'Alt C'],
    ['note', 'Note on the cell', 'Shift F2'],
    ['undo', 'Undo', 'Ctrl Z'],
    ['redo', 'Redo', 'Ctrl Y', 'Ctrl Shift Z'],
  ],
  Clipboard: [
    ['copy', 'Copy', 'Ctrl C'],
    ['copy-with-headers', 'Copy with names of roles and activities', 'Ctrl Alt C'],
    ['cut', 'Cut', 'Ctrl X'],
    ['paste', 'Paste', 'Ctrl V', 'Ctrl Shift V'],
  ],
  'Rows and columns': [
    ['rename', 'Rename', 'F2'],
    ['insert-after', 'Add an activity below (on a role: a role to the right)', 'Ctrl Enter'],
    ['insert-before', 'Add an activity above (on a role: a role to the left)', 'Ctrl Shift Enter'],
    ['add-activity', 'Add an activity'],
    ['add-role', 'Add a role'],
    ['add-section', 'Add a section'],
    ['remove', 'Remove the selected activities, roles or section', 'Alt Delete', 'Alt Backspace'],
    ['duplicate', 'Duplicate the selected activities, roles or section', 'Ctrl Shift D'],
    ['shift-up', 'Move activities or section up', 'Alt Shift ArrowUp'],
    ['shift-down', 'Move activities or section down', 'Alt Shift ArrowDown'],
    ['shift-left', 'Move roles left', 'Alt Shift ArrowLeft'],
    ['shift-right', 'Move roles right', 'Alt Shift ArrowRight'],
  ],
  Sections: [
    ['fold-all', 'Fold all sections', 'Ctrl Alt K'],
    ['unfold-all', 'Unfold all sections', 'Ctrl Alt J'],
  ],
  Find: [
    ['find', 'Find in names, conditions and notes', 'Ctrl F'],
    ['replace', 'Replace codes or words', 'Ctrl H'],
    ['go-to', 'Go to an activity or role by name', 'Ctrl G', '/'],
  ],
  View: [
    ['resize', 'Change the width of the column by arrows'],
    ['fit', 'Fit the columns to their names'],
    ['hide', 'Hide the selected roles'],
    ['show-all', 'Show all roles'],
    ['freeze', 'Freeze the columns up to the active one'],
    ['unfreeze', 'Unfreeze all columns'],
    ['sort-name', 'Sort activities by name'],
    ['sort-gaps', 'Sort activities by gaps, worst first'],
    ['sort-role', 'Sort activities by what the active role holds'],
    ['sort-none', 'Back to the order of the matrix'],
    ['focus-role', 'Show only what is in the hands of the active role'],
    ['focus-none', 'Show everything'],
    ['compact', 'Compact rows'],
    ['normal', 'Normal rows'],
    ['roomy', 'Roomy rows'],
    ['pattern', 'See the pattern of the whole', 'Alt 0'],
    ['tab-leaves', 'Tab leaves the grid at once, or walks its cells'],
    ['table', 'Show as a plain table for reading aloud'],
  ],
} as const;

type Rows<Table> = Table[keyof Table] extends infer Row extends readonly (readonly string[])[]
  ? Row[number][0]
  : never;

export type GridCommandId = Rows<typeof STEP_KEYS> | Rows<typeof ACT_KEYS>;

export const KEY_GROUPS = [
  'Move',
  'Select',
  'Assign',
  'Clipboard',
  'Rows and columns',
  'Sections',
  'Find',
  'View',
] as const;
export type KeyGroup = (typeof KEY_GROUPS)[number];

export interface KeyRow {
  readonly id: GridCommandId;
  readonly group: KeyGroup;
  readonly label: string;
  readonly keys: readonly string[];
  /** Whether a palette offers it. */
  readonly palette: boolean;
}

type KeyTable = { readonly [group in KeyGroup]?: readonly (readonly [GridCommandId, string, ...string[]])[] };

function rowsOf(table: KeyTable, group: KeyGroup, palette: boolean): KeyRow[] {
  return (table[group] ?? []).map(([id, label, ...keys]) => ({ id, group, label, keys, palette }));
}

export const gridKeys: readonly KeyRow[] = KEY_GROUPS.flatMap((group) => [
  ...rowsOf(STEP_KEYS, group, false),
  ...rowsOf(ACT_KEYS, group, true),
]);
