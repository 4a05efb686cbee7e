/** What kind of place a cell reference is: one key means different things on a cell, a name, a section and a header. */

import type { Layout, Position } from '../../gridView/layout/layout';

export const ZONES = ['cell', 'name', 'section', 'header', 'corner'] as const;
export type Zone = (typeof ZONES)[number];

export function zoneAt(layout: Layout, { row, column }: Position): Zone {
  if (row < 0) return column < 0 ? 'corner' : 'header';
  if (layout.rows[row]?.kind === 'section') return 'section';
  return column < 0 ? 'name' : 'cell';
}
