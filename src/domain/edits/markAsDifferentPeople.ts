import type { PersonId, RoleId } from '../matrix/ids';
import { pairKey } from '../matrix/settings';
import type { Edit } from './edit';

interface Named {
  readonly id: PersonId | RoleId;
  readonly name: string;
}

/** Says that two people, or two roles, only look like one: they are not offered for merging again. */
export function markAsDifferentPeople(one: Named, other: Named, what: 'people' | 'roles' = 'people'): Edit {
  const pair = pairKey(one.id, other.id);
  return {
    label: `mark “${one.name}” and “${other.name}” as different ${what}`,
    apply(draft) {
      const apart = draft.settings.keptApart ?? [];
      if (!apart.includes(pair)) draft.settings.keptApart = [...apart, pair];
    },
  };
}
