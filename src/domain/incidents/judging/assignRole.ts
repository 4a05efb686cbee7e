/** The fix where nobody owns or does a row: the likeliest roles, or one that is added. */

import type { Fix } from '../../findings/rule';
import type { Role } from '../../matrix/matrix';
import type { Row } from '../../reading/row';
import { rolesOfParty } from '../vocabulary/parties';
import { addPartyFix } from './addParty';
import { giveFixes } from './assignmentFixes';
import type { AuditContext } from './auditContext';
import type { AuditFixes } from './auditFixes';

/** Gives a part that nobody has; where there is no role at all, to one that is added. */
export function assignRoleFixes(
  context: AuditContext,
  row: Row,
  meaning: 'owns' | 'does',
  mend: AuditFixes,
): readonly Fix[] {
  const candidates = ownerCandidates(context, row, mend);
  if (candidates.length > 0) return giveFixes(context, row, candidates, meaning);
  return addPartyFix(context, row, 'IC', meaning, mend.newId);
}

/** Roles that may become accountable for a row that nobody owns: those who do it, advise on it, then the leaders. */
function ownerCandidates(context: AuditContext, row: Row, mend: AuditFixes): readonly Role[] {
  const near = [...row.doers, ...row.advisers, ...row.helpers].flatMap(
    (id) => context.reading.role(id) ?? [],
  );
  const far = [
    ...rolesOfParty(context.reading.roles, 'IC'),
    ...rolesOfParty(context.reading.roles, 'leadership'),
  ];
  const others = mend.likelyOwners(row).flatMap((id) => context.reading.role(id) ?? []);
  return distinct([...near, ...far, ...others]);
}

function distinct(roles: readonly Role[]): readonly Role[] {
  return [...new Set(roles)];
}
