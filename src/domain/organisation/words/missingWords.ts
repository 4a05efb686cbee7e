/** Of how many matrices not all is told that may be missing. */
import { counted } from '../../gaps/names/words';
import type { MemberFacts } from '../facts/memberFacts';
import type { Organisation } from '../organisation';
import type { OwnedNowhere } from '../ownership/ownedNowhere';

/** Nothing where it is told of all of them. */
export function missingUnknownInWords({ totals: { checked, whole } }: Organisation): string | undefined {
  const partly = checked - whole;
  if (partly === 0) return undefined;
  // Each for a reason of its own: tags are not confirmed, too little is recognised, too few activities, less is asked.
  const why = partly === 1 ? 'Its gaps say why.' : 'The gaps of each say why.';
  return `Not everything that may be missing is said for ${counted(partly, 'matrix', 'matrices')}. ${why}`;
}

/** "Payments, Search (not recognised)": the matrices that miss a duty, and of which it is only a guess. */
export function missingInWords({ missing, guessed }: OwnedNowhere): string {
  const nameOf = (member: MemberFacts) =>
    guessed.includes(member) ? `${member.name} (not recognised)` : member.name;
  return missing.map(nameOf).join(', ');
}
