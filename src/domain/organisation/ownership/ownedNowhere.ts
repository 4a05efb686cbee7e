/** Duties that at least two matrices have or are asked for, and for which none of all matrices has an owner. */
import { dutyWords, kindOfDuty } from '../facts/dutyKey';
import type { MemberFacts } from '../facts/memberFacts';
import type { Duty } from './duties';

export interface OwnedNowhere {
  readonly key: string;
  readonly name: string;
  /** Matrices with a row for it that has no owner, and matrices whose rules miss such a row. */
  readonly unowned: readonly MemberFacts[];
  readonly missing: readonly MemberFacts[];
  /** Those of the latter that may have it under a name that is not recognised. */
  readonly guessed: readonly MemberFacts[];
}

/** What one matrix lacks is told there; what two need and neither has falls between them. */
const LEAST = 2;

export function ownedNowhere(
  members: readonly MemberFacts[],
  duties: ReadonlyMap<string, Duty>,
): readonly OwnedNowhere[] {
  const missing = new Map<string, MemberFacts[]>();
  for (const member of members) {
    for (const key of member.gaps?.absent ?? []) {
      if (dutyWords(key) === undefined) continue;
      const known = missing.get(key);
      if (known) known.push(member);
      else missing.set(key, [member]);
    }
  }
  const found: OwnedNowhere[] = [];
  for (const key of new Set([...missing.keys(), ...duties.keys()])) {
    const duty = duties.get(key);
    if (duty?.rows.some(({ row }) => row.owners.length > 0)) continue;
    const unowned = [...new Set(duty?.rows.map(({ member }) => member))];
    const lacking = (missing.get(key) ?? []).filter((member) => !unowned.includes(member));
    // Rows that share only a name and nobody owns are each a gap of its own matrix.
    if (unowned.length + lacking.length < LEAST || kindOfDuty(key) === 'name') continue;
    found.push({
      key,
      name: dutyWords(key) ?? duty?.name ?? '',
      unowned,
      missing: lacking,
      guessed: lacking.filter(({ gaps }) => gaps?.guessed.has(key)),
    });
  }
  const needed = ({ unowned, missing: lacking }: OwnedNowhere) => unowned.length + lacking.length;
  return found.toSorted((one, other) => needed(other) - needed(one) || (one.name < other.name ? -1 : 1));
}
