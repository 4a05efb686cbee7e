/** The fix where nobody owns or does a row: the likeliest roles, or one that is added. */
import type { Row } from '../gaps/row';
import type { Fix } from '../gaps/rule';
import type { Role } from '../matrix/matrix';
import { addPartyFix } from './addParty';
import type { Mend } from './mend';
import { giveFixes } from './mending';
import { rolesOfParty } from './parties';
import type { Scene } from './scene';

/** Gives a part that nobody has; where there is no role at all, to one that is added. */
export function givePartFixes(scene: Scene, row: Row, meaning: 'owns' | 'does', mend: Mend): readonly Fix[] {
  const candidates = ownerCandidates(scene, row, mend);
  if (candidates.length > 0) return giveFixes(scene, row, candidates, meaning);
  return addPartyFix(scene, row, 'IC', meaning, mend.newId);
}

/** Who may answer for a row that nobody answers for: those who do it, advise on it, then whoever leads. */
function ownerCandidates(scene: Scene, row: Row, mend: Mend): readonly Role[] {
  const near = [...row.doers, ...row.advisers, ...row.helpers].flatMap((id) => scene.reading.role(id) ?? []);
  const far = [
    ...rolesOfParty(scene.reading.roles, 'IC'),
    ...rolesOfParty(scene.reading.roles, 'leadership'),
  ];
  const others = mend.likelyOwners(row).flatMap((id) => scene.reading.role(id) ?? []);
  return distinct([...near, ...far, ...others]);
}

function distinct(roles: readonly Role[]): readonly Role[] {
  return [...new Set(roles)];
}
