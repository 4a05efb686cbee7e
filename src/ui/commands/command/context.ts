/** What commands, gestures and editors of the grid work with, and what all of them do with it. */

import type { Edit } from '../../../domain/edits/edit';
import type { Matrix } from '../../../domain/matrix/matrix';
import type { Session } from '../../../session/session';
import type { GridView } from '../../gridView/gridView';
import { atCell, type CellRef, type Selection } from '../../gridView/layout/cellRefs';
import { cellRefAt, type Layout, type Position, positionOf } from '../../gridView/layout/layout';
import { reportOutcome } from '../../session/runEdit';

export interface GridContext {
  readonly session: Session;
  readonly view: GridView;
}

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

/** Selects one cell, scrolls it into view and moves the focus there. Filters that hide it are cleared first. */
export function goToCell({ view }: GridContext, cellRef: CellRef): void {
  if (!positionOf(view.store.getState().layout, cellRef)) view.clearFilters();
  view.go(atCell(cellRef), cellRef);
}

export function goToPosition(context: GridContext, position: Position): void {
  goToCell(context, cellRefAt(layoutOf(context), position));
}

/** Runs an edit and shows why it was refused, if it was. Returns whether it changed anything. */
export function runEdit({ session }: GridContext, edit: Edit): boolean {
  const outcome = session.run(edit);
  return reportOutcome(outcome) && outcome.change !== null;
}
