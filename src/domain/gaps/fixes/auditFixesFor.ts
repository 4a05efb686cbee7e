/** What the incident audit needs to make its fixes: rows of the catalogue and the ranking of people come from here. */

import type { FixContext } from '../../findings/rule';
import type { AuditFixes } from '../../incidents/judging/auditFixes';
import { rowName } from '../names/words';
import { rankOwners } from '../ownership/rankOwners';
import { hasReferenceRow } from '../tables/referenceRow';
import { addReferenceRow } from './addRow';
import { moveOwner, nameOf } from './ownerFixes';
import { nameDeputy, putSomebodyIn } from './peopleFixes';

export function auditFixesFor(context: FixContext): AuditFixes {
  const { reading, newId } = context;
  return {
    newId,
    addRow: (origin) => (hasReferenceRow(origin) ? addReferenceRow(origin, context) : undefined),
    putInto: (roleId, { row, fits }) => putSomebodyIn(roleId, context, { rows: [row], fits }),
    makeDeputy: (roleId, { row, fits }) => nameDeputy([roleId], context, { rows: [row], fits }),
    likelyOwners: (row) => rankOwners({ activityId: row.activity.id }, reading).map(({ roleId }) => roleId),
    handOver(row, from, to) {
      const [old, next] = [nameOf(from, reading), nameOf(to, reading)];
      return {
        label: `Move ${rowName(row)} from ${old} to ${next}`,
        edit: {
          label: `move “${row.activity.name}” from ${old} to ${next}`,
          apply: moveOwner(row, from, to),
        },
      };
    },
  };
}
