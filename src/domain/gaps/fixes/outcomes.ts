/** What the fixes that add activities decide, in words: where each goes, and who becomes accountable. */
import type { Fix } from '../../findings/rule';
import type { RoleId } from '../../matrix/ids';
import type { Meaning } from '../../matrix/scheme/scheme';
import type { Reading } from '../../reading/reading';
import type { Row } from '../../reading/row';
import { ended, listed, roleName, startUpper } from '../names/words';
import { asOwner } from './cells';

interface Placed {
  readonly owner: RoleId | undefined;
  readonly section: string;
}

/** "In Formal ownership. Suggested as accountable: Engineering Manager." `isChosen`: by a person. */
export function outcomeOf(adding: readonly Placed[], reading: Reading, isChosen = false): string {
  const owners = new Set(adding.flatMap(({ owner }) => (owner ? roleName(owner, reading) : [])));
  const where = `In ${listed([...new Set(adding.map(({ section }) => section))])}.`;
  if (owners.size === 0) return `${where} Nobody is accountable yet.`;
  const part = asOwner(reading.scheme);
  return `${where} ${isChosen ? startUpper(part) : `Suggested as ${part}`}: ${ended(listed([...owners]))}`;
}

/**
 * Who gets which letter, of a fix whose label does not say it: also who is left with less than before. Nothing of a
 * meaning for which the scheme has no letter.
 *
 * @example whoGets({ owns: [ann], advises: [chief] }, reading) // { outcome: 'Accountable: Ann. Consulted: Chief.' }
 */
export function whoGets(
  given: { readonly [meaning in Meaning]?: readonly RoleId[] },
  reading: Reading,
): Pick<Fix, 'outcome'> {
  const parts = Object.entries(given).flatMap(([meaning, ids]) => {
    const code = reading.scheme.codes.find((each) => each.meaning === meaning);
    const names = [...new Set(ids)].map((id) => roleName(id, reading));
    return code && names.length > 0 ? [`${code.name}: ${ended(listed(names, names.length))}`] : [];
  });
  return parts.length > 0 ? { outcome: parts.join(' ') } : {};
}

/**
 * What roles are left with that no longer answer for rows: what else they have there, else they are asked. To be told by
 * `whoGets`, so that it says what `keepOneOwner` does.
 */
export function leftWith(givers: readonly { readonly row: Row; readonly from: RoleId }[]) {
  const parts = { does: [] as RoleId[], advises: [] as RoleId[], hears: [] as RoleId[] };
  for (const { row, from } of givers) {
    if (row.doers.includes(from)) parts.does.push(from);
    else parts[row.hearers.includes(from) && !row.advisers.includes(from) ? 'hears' : 'advises'].push(from);
  }
  return parts;
}

/** What `outcomeOf` says, of several fixes that are done at once; undefined where none of them adds anything. */
export function outcomeOfAll(fixes: readonly Fix[], reading: Reading): string | undefined {
  const adding = fixes.flatMap((fix) => fix.ownersChoice?.rows ?? fix.ownerChoice?.row ?? []);
  return adding.length > 0 ? outcomeOf(adding, reading) : undefined;
}
