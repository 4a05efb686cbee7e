/** The remark that a row is missing or has no owner, and the fixes that all such rules share. */

import type { Fix, FixContext, Remark } from '../../findings/rule';
import type { Layer } from '../../matrix/vocabulary';
import type { Reading } from '../../reading/reading';
import type { Row } from '../../reading/row';
import { addReferenceRow } from '../fixes/addRow';
import { chooseOwner, keepOne } from '../fixes/ownerFixes';
import { rowsListed } from '../names/words';
import { hasOneOwner } from '../ownership/ownership';

interface Missing {
  readonly about?: string;
  readonly title?: string;
  /** "No activity keeps test environments close to production." */
  readonly noRow: string;
  /** The row that closes it. */
  readonly origin: string;
  readonly layers?: readonly Layer[];
  readonly concern?: string;
  readonly causes?: readonly string[];
}

/** Nothing where one of the rows has one owner. */
export function* unowned(rows: readonly Row[], missing: Missing, reading: Reading): Iterable<Remark> {
  if (rows.some((row) => hasOneOwner(row, reading))) return;
  const { about = '', title, noRow, origin, layers, concern, causes = [`row:${origin}`] } = missing;
  yield {
    about,
    ...(title ? { title } : {}),
    message:
      rows.length === 0
        ? noRow
        : `${rowsListed(rows)} ${rows.length === 1 ? 'has' : 'have'} no single accountable role.`,
    facts: rows.length === 0 ? 'no row' : 'no owner',
    ...(concern ? { concern } : {}),
    causes,
    places: rows.map((row) => ({ activityId: row.activity.id })),
    fixes: (context) => [
      ...mendRow(rows[0], context),
      addReferenceRow(origin, context, layers ? { layers } : {}),
    ],
  };
}

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
