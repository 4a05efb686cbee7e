/** What rules about a row that is missing or has no owner share. */

import type { Fix, FixContext } from '../../findings/rule';
import type { Row } from '../../reading/row';
import { chooseOwner, keepOne } from '../fixes/ownerFixes';

export function mendRow(row: Row | undefined, context: FixContext): readonly Fix[] {
  if (!row) return [];
  const { id } = row.activity;
  return row.owners.length > 1 ? keepOne(id, context).slice(0, 2) : chooseOwner(id, context);
}

export function isLike(
  { origin, name }: { readonly origin?: string | undefined; readonly name: string },
  origins: readonly string[],
  words: RegExp,
): boolean {
  // A row of the catalogue is what it is, whatever its name happens to sound like.
  return origin ? origins.includes(origin) : words.test(name);
}
