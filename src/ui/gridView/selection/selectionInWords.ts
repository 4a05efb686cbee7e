/** How much is selected, in words; nothing for a single cell, which the focus already says. */
import { counted } from '../../parts/counted';
import type { Selection } from '../layout/cellRefs';
import type { Layout } from '../layout/layout';
import { areasOf, isOneCell } from './selection';

export function selectionInWords(layout: Layout, selection: Selection): string {
  if (isOneCell(selection)) return '';
  const areas = areasOf(layout, selection.ranges);
  const [only] = areas;
  if (areas.length !== 1 || !only) return `${areas.length} selections`;
  let activities = 0;
  for (let row = Math.max(only.top, 0); row <= only.bottom; row += 1) {
    if (layout.rows[row]?.kind === 'activity') activities += 1;
  }
  const roles = only.right - Math.max(only.left, 0) + 1;
  return `${counted(activities, 'activity', 'activities')} by ${counted(roles, 'role', 'roles')} selected.`;
}
