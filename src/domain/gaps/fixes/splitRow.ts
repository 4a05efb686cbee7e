/** Fixes that make several rows of one: each with one owner, or each with one thing to do. */

import { splitActivity } from '../../edits/splitActivity';
import type { Fix, FixContext } from '../../findings/rule';
import type { RoleId } from '../../matrix/ids';
import { hasAnyDuty } from '../../matrix/tags';
import type { Row } from '../../reading/row';
import { partsOfName } from '../names/nameParts';
import { listed, quoted } from '../names/words';
import { nameOf } from './ownerFixes';

/**
 * Each of those who answer for the row gets a row. Not where the row is a duty of incidents, for a duty has one owner
 * wherever it stands.
 */
export function splitByOwner(row: Row, context: FixContext): readonly Fix[] {
  const { owners, activity } = row;
  if (owners.length < 2 || owners.length > 4 || hasAnyDuty(activity)) return [];
  if (!namesTheParts(row)) {
    const names = owners.map((id) => `${activity.name} (${nameOf(id, context.reading)})`);
    return [splitInto(row, names, owners, context)];
  }
  const names = partsOfName(activity.name);
  // Which of the parts is whose, the name does not say: between two, both ways are offered.
  const ways = owners.length === 2 ? [owners, [...owners].reverse()] : [owners];
  return ways.map((way) => splitInto(row, names, way, context));
}

/** Whether the name says as many things as there are owners: then it was several rows from the start. */
export function namesTheParts({ activity, owners }: Row): boolean {
  return partsOfName(activity.name).length === owners.length;
}

/** Each thing that the name joins becomes a row; who answers for the row answers for each. */
export function splitByName(row: Row, context: FixContext): readonly Fix[] {
  const names = partsOfName(row.activity.name);
  if (names.length < 2 || row.owners.length !== 1 || hasAnyDuty(row.activity)) return [];
  return [splitInto(row, names, [], context)];
}

/** `owners` answer for one part each; without them everyone keeps the same part in each. */
function splitInto(
  row: Row,
  names: readonly string[],
  owners: readonly RoleId[],
  { reading, newId }: FixContext,
): Fix {
  const parts = names.map((name, at) => ({
    id: at === 0 ? row.activity.id : newId<'activity'>(),
    name,
    ownerId: owners[at],
  }));
  const named = partsOfName(row.activity.name).length === names.length;
  const each = parts.map(({ name, ownerId }) =>
    ownerId && named ? `${quoted(name)} for ${nameOf(ownerId, reading)}` : quoted(name),
  );
  return {
    label: `Split into ${listed(each)}`,
    because: `Everyone ${owners.length > 0 ? 'else ' : ''}keeps the same letter in each new activity.`,
    edit: splitActivity(reading.matrix, parts),
  };
}
