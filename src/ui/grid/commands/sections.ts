/** Folding and unfolding sections. */
import type { SectionId } from '../../../domain/matrix/ids';
import { activePosition, type Commands, type GridContext, layoutOf, matrixOf } from './context';

function setFolded(context: GridContext, wanted?: boolean): void {
  const row = layoutOf(context).rows[activePosition(context).row];
  if (row?.kind !== 'section' || row.folded === wanted) return;
  foldSection(context, row.key, wanted ?? !row.folded);
}

export function foldSection(context: GridContext, id: SectionId, folded: boolean): void {
  context.view.fold(id, folded);
  context.view.say(`${matrixOf(context).sections[id]?.name ?? 'Section'} ${folded ? 'folded' : 'unfolded'}.`);
}

export function foldOrUnfold(context: GridContext): void {
  setFolded(context);
}

export const folding: Commands = {
  fold: (context) => setFolded(context, true),
  unfold: (context) => setFolded(context, false),
  'fold-all': ({ view }) => {
    view.foldAll(true);
    view.say('All sections folded.');
  },
  'unfold-all': ({ view }) => {
    view.foldAll(false);
    view.say('All sections unfolded.');
  },
};
