/** What the fixes that add activities decide, in words: where each goes, and who becomes accountable. */
import type { Fix } from '../../findings/rule';
import type { RoleId } from '../../matrix/ids';
import type { Meaning } from '../../matrix/scheme/scheme';
import type { Reading } from '../../reading/reading';
import { listed, roleName, startUpper } from '../names/words';
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
  return `${where} ${isChosen ? startUpper(part) : `Suggested as ${part}`}: ${listed([...owners])}.`;
}

/** "Accountable: Ann and Bob.", for a fix whose label does not name them; nothing where the scheme has no such letter. */
export function whoGets(meaning: Meaning, ids: readonly RoleId[], reading: Reading): Pick<Fix, 'outcome'> {
  const code = reading.scheme.codes.find((each) => each.meaning === meaning);
  const names = [...new Set(ids)].map((id) => roleName(id, reading));
  return code && names.length > 0 ? { outcome: `${code.name}: ${listed(names, names.length)}.` } : {};
}

/** What `outcomeOf` says, of several fixes that are done at once; undefined where none of them adds anything. */
export function outcomeOfAll(fixes: readonly Fix[], reading: Reading): string | undefined {
  const adding = fixes.flatMap((fix) => fix.ownersChoice?.rows ?? fix.ownerChoice?.row ?? []);
  return adding.length > 0 ? outcomeOf(adding, reading) : undefined;
}
