/** Who may do an activity that names nobody for it. */
import type { Fix, FixContext } from '../../findings/rule';
import type { Row } from '../../reading/row';
import { rankOwners } from '../ownership/rankOwners';
import { giveMeaning } from './cells';
import { nameOf } from './ownerFixes';

/** The owner first, then the roles closest to it, which would be asked to own it. */
export function doerFixes({ activity: { id, name } }: Row, { reading }: FixContext): readonly Fix[] {
  return rankOwners({ activityId: id }, reading)
    .slice(0, 3)
    .map(({ roleId }, place) => ({
      label: `Make ${nameOf(roleId, reading)} responsible${place === 0 ? ' too' : ''}`,
      safe: place === 0,
      edit: {
        label: `make ${nameOf(roleId, reading)} responsible for “${name}”`,
        apply: (draft) => giveMeaning(draft, id, roleId, 'does'),
      },
    }));
}
