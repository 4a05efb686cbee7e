/** What a command of the grid works with, and what all of them do with it. */

import type { Edit } from '../../../domain/edits/edit';
import type { Matrix } from '../../../domain/matrix/matrix';
import type { Session } from '../../../session/session';
import { carriedOut } from '../../session/carriedOut';
import type { GridCommandId } from '../gridKeys';
import type { GridView } from '../gridView';
import { type Layout, type Position, positionOf, spotAt } from '../layout';
import { atSpot, type Selection, type Spot } from '../spots';

export interface GridContext {
  readonly session: Session;
  readonly view: GridView;
}

export type CommandRun = (context: GridContext) => void;
export type Commands = { readonly [id in GridCommandId]?: CommandRun };

export function matrixOf({ session }: GridContext): Matrix {
  return session.store.getState().matrix;
}

export function layoutOf({ view }: GridContext): Layout {
  return view.store.getState().layout;
}

export function selectionOf({ view }: GridContext): Selection {
  return view.store.getState().selection;
}

export function activePosition(context: GridContext): Position {
  return positionOf(layoutOf(context), selectionOf(context).active) ?? { row: 0, column: 0 };
}

/** Selects one cell, scrolls it into view and moves the focus there. What a filter hides is shown first. */
export function goTo({ view }: GridContext, spot: Spot): void {
  if (!positionOf(view.store.getState().layout, spot)) view.clearFilters();
  view.go(atSpot(spot), spot);
}

export function goToPosition(context: GridContext, position: Position): void {
  goTo(context, spotAt(layoutOf(context), position));
}

/** Carries an edit out; a refusal is shown as it is. */
export function perform({ session }: GridContext, edit: Edit): boolean {
  const outcome = session.run(edit);
  return carriedOut(outcome) && outcome.change !== null;
}
