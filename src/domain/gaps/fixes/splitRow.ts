/** Fixes that make several rows of one: each with one owner, or each with one thing to do. */
import { splitActivity } from '../../edits/splitActivity';
import type { RoleId } from '../../matrix/ids';
import { partsOfName } from '../nameParts';
import type { Row } from '../row';
import type { Fix, FixContext } from '../rule';
import { listed, quoted } from '../words';
import { nameOf } from './ownerFixes';

/**
 * Each of those who answer for the row gets a row. Not where the row is a duty of incidents, for a duty has one owner
 * wherever it stands.
 */
export function splitByOwner(row: Row, context: FixContext): readonly Fix[] {
  const { owners, activity } = row;
  if (owners.length < 2 || owners.length > 4 || activity.duty !== undefined) return [];
  const named = namesTheParts(row);
  const names = named
    ? partsOfName(activity.name)
    : owners.map((id) => `${activity.name} (${nameOf(id, context.reading)})`);
  const each = owners.map((id, at) => `${nameOf(id, context.reading)} for ${quoted(names[at] ?? '')}`);
  return [
    splitInto(row, names, owners, context, {
      label: named ? `Split into ${listed(names.map(quoted))}` : `Split into ${owners.length} rows, one each`,
      because: `Each answers for one: ${listed(each)}. Everybody else keeps the same part in both.`,
    }),
  ];
}

/** Whether the name says as many things as there are owners: then it was several rows from the start. */
export function namesTheParts({ activity, owners }: Row): boolean {
  return partsOfName(activity.name).length === owners.length;
}

/** Each thing that the name joins becomes a row; who answers for the row answers for each. */
export function splitByName(row: Row, context: FixContext): readonly Fix[] {
  const names = partsOfName(row.activity.name);
  if (names.length < 2 || row.owners.length !== 1 || row.activity.duty !== undefined) return [];
  return [
    splitInto(row, names, [], context, {
      label: `Split into ${listed(names.map(quoted))}`,
      because: 'Everybody keeps the same part in each of them.',
    }),
  ];
}

function splitInto(
  row: Row,
  names: readonly string[],
  owners: readonly RoleId[],
  { reading, newId }: FixContext,
  words: Pick<Fix, 'label' | 'because'>,
): Fix {
  const parts = names.map((name, at) => ({
    id: at === 0 ? row.activity.id : newId<'activity'>(),
    name,
    ownerId: owners[at],
  }));
  return { ...words, edit: splitActivity(reading.matrix, parts) };
}
