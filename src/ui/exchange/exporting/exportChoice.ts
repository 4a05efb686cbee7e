/** What the Export menu's choices come to: rows and roles of the view, gaps in plain words. */
import type { Analysis } from '../../../domain/findings/analysis';
import type { Matrix } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import type { ExportChoice, ExportedGap } from '../../../exchange/contract/codec';
import { rowTest } from '../../gridView/choices/filters';
import type { GridViewState } from '../../gridView/gridView';

export interface MenuChoice {
  readonly view: 'all' | 'filtered';
  readonly heads: ExportChoice['heads'];
  readonly gaps: boolean;
  readonly conditions: boolean;
}

export const FIRST_CHOICE: MenuChoice = { view: 'all', heads: 'roles', gaps: true, conditions: true };

export function exportChoice(
  matrix: Matrix,
  analysis: Analysis,
  view: Pick<GridViewState, 'filters' | 'focusRole' | 'hiddenRoles'>,
  choice: MenuChoice,
): ExportChoice {
  const { heads, gaps, conditions } = choice;
  if (choice.view === 'all') return { heads, gaps, conditions, carry: true };
  const passes = rowTest(matrix, analysis, view.filters, view.focusRole);
  return {
    heads,
    gaps,
    conditions,
    // What was left out on purpose must not travel along out of sight.
    carry: false,
    activityIds: Object.values(matrix.activities)
      .filter(passes)
      .map(({ id }) => id),
    roleIds: inOrder(matrix.roles)
      .map(({ id }) => id)
      .filter((id) => !view.hiddenRoles.has(id)),
  };
}

export function exportedGaps({ findings }: Analysis): ExportedGap[] {
  return findings.map(({ severity, title, message }) => ({ severity, title, message }));
}
