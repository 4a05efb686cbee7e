/** One assignment per row, for pivot tables and databases. Roles and activities without letters have no row. */
import { codeOf } from '../../domain/matrix/scheme/scheme';
import type { WriteRequest } from '../contract/codec';
import { outlineOf } from './outline';

export const LONG_HEADS = ['Phase', 'Activity', 'Role', 'Code', 'Meaning', 'Condition'] as const;

export function longRows({ matrix, choice }: WriteRequest): string[][] {
  const { heads, sections } = outlineOf(matrix, choice);
  const rows: string[][] = [[...LONG_HEADS]];
  for (const { name, rows: own } of sections) {
    for (const { activity, cells } of own) {
      cells.forEach(({ codes, condition = '' }, place) => {
        for (const letter of codes)
          rows.push([
            name,
            activity.name,
            heads[place] ?? '',
            letter,
            codeOf(matrix.scheme, letter)?.name ?? '',
            condition,
          ]);
      });
    }
  }
  return rows;
}
