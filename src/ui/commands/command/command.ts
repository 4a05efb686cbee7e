/**
 * What a person can ask for, as one object: the grid obeys its keys, and the menus, the palette and the sheet of keys
 * are drawn from it. A file in list/<group>/ is a command, or a family of commands that differ only in data.
 *
 * ```ts
 * export default {
 *   id: 'clear',
 *   label: 'Clear the selected cells',
 *   keys: ['Delete', 'Backspace'],
 *   menu: { cell: { at: 140, label: 'Clear' } },
 *   words: 'empty erase blank',
 *   run: onCells((context, cells) => void runEdit(context, clearCells(matrixOf(context), cells))),
 * } satisfies Command;
 * ```
 */
import type { Library } from '../../../session/library';
import { whyReadOnly } from '../../../session/readOnly';
import type { Panels } from '../../workspace/panels';
import type { GridContext } from './context';
import type { Zone } from './zone';

export interface CommandContext extends GridContext {
  readonly panels: Panels;
  /** For what is done to the matrix as a whole, beside the others of this device. */
  readonly library: Library;
}

export interface Command {
  /** In kebab case: the name of the file, or begins with it in a family. */
  readonly id: string;
  /** Names it in the sheet of keys, and in menus and the palette where they have no words of their own. */
  readonly label: string;
  /** Written `Ctrl Shift ArrowDown`; Ctrl is Cmd on a Mac. Menus show the first. */
  readonly keys?: readonly string[];
  /**
   * Where the keys work: on every screen of the matrix, or in these zones of the grid. Without it they work in the
   * whole grid, except single signs such as `/`, which work only on cells.
   */
  readonly zones?: readonly Zone[] | 'everywhere';
  /** The browser turns these keys into an event of its own (copy, cut, paste), so no key press runs the command. */
  readonly byEvent?: true;
  /** Which menus of the grid offer it, and where in them. */
  readonly menu?: { readonly [zone in Zone]?: MenuPlace };
  /** Its name in the palette. False: not offered there, because it makes no sense from a dialog. */
  readonly palette?: string | false;
  /** Other words by which people look for it in the palette. */
  readonly words?: string;
  /** It changes the matrix, so it is not offered where the matrix can only be read. */
  readonly edits?: true;
  /** False: it makes no sense now. Its keys do nothing, menus show it greyed, and the palette leaves it out. */
  when?(context: CommandContext): boolean;
  /** What it would be done to, shown beside it in the palette: "12 cells". */
  hint?(context: CommandContext): string;
  run(context: CommandContext): void;
}

export interface MenuPlace {
  /** Lower comes first. A line is drawn where the hundreds change. */
  readonly at: number;
  readonly label?: string;
  /** The submenu it is in. Members of one submenu have neighbouring places. */
  readonly under?: string;
}

/** Whether it makes sense now. */
export function applies(command: Command, context: CommandContext): boolean {
  if (command.edits && whyReadOnly(context.session.store.getState()) !== null) return false;
  return command.when?.(context) ?? true;
}
