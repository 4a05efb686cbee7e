/** Widths of columns, set by keys, by dragging a border or to fit a name. */
import type { RoleId } from '../../../domain/matrix/ids';
import { type GridContext, matrixOf } from '../command/context';

/** In CSS pixels. */
export const ROLE_WIDTHS = { least: 32, most: 600 };
export const NAME_WIDTHS = { least: 120, most: 900 };

export function setWidths({ view }: GridContext, ids: readonly RoleId[], width: number): void {
  const wanted = within(ROLE_WIDTHS, width);
  const changes = Object.fromEntries(ids.map((id) => [id, wanted]));
  view.resizeColumns(changes);
}

export function setNameWidth({ view }: GridContext, width: number): void {
  view.choose({ nameWidth: within(NAME_WIDTHS, width) });
}

function within({ least, most }: typeof ROLE_WIDTHS, width: number): number {
  return Math.round(Math.max(least, Math.min(width, most)));
}

/** Makes columns as wide as the names of their roles need, on the three lines that the header has. */
export function fitWidths(context: GridContext, ids: readonly RoleId[]): void {
  const { roles } = matrixOf(context);
  const { scale } = context.view.store.getState().room;
  const changes = Object.fromEntries(ids.map((id) => [id, fittingWidth(roles[id]?.name ?? '', scale)]));
  context.view.resizeColumns(changes);
}

// Medium weight at 12 px. Estimated from the number of letters, because measuring would force a layout.
const LETTER = 6.9;
const SIDES = 22;

function fittingWidth(name: string, scale: number): number {
  const words = name.split(/\s+/).map((word) => word.length);
  const longest = Math.max(...words, 4);
  const third = Math.ceil(name.length / 3);
  return Math.round((Math.max(longest, third) * LETTER + SIDES) * scale);
}
