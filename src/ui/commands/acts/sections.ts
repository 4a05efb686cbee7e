/** Collapsing and expanding sections, for commands, clicks and the narrow view. */
import type { SectionId } from '../../../domain/matrix/ids';
import { activePosition, type GridContext, layoutOf, matrixOf } from '../command/context';

/** The section that the active cell is on; without `folded`, the other way than it is now. */
export function foldActiveSection(context: GridContext, folded?: boolean): void {
  const row = layoutOf(context).rows[activePosition(context).row];
  if (row?.kind !== 'section' || row.folded === folded) return;
  foldSection(context, row.key, folded ?? !row.folded);
}

export function foldSection(context: GridContext, id: SectionId, folded: boolean): void {
  context.view.fold(id, folded);
  const name = matrixOf(context).sections[id]?.name ?? 'Section';
  context.view.say(`${name} ${folded ? 'collapsed' : 'expanded'}.`);
}
