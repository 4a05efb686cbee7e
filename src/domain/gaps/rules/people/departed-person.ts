import { edits } from '../../../edits/edit';
import { removeHolder } from '../../../edits/removeHolder';
import { defineRule } from '../../../findings/rule';
import type { HolderId, RoleId } from '../../../matrix/ids';
import type { Holder } from '../../../matrix/matrix';
import type { Reading } from '../../../reading/reading';
import { ended, rolesListed } from '../../names/words';

export default defineRule({
  id: 'departed-person',
  group: 'people',
  scope: 'matrix',
  severity: 'must',
  title: 'Someone who left is still assigned',
  why: 'The matrix sends people to someone who has left and hides that the role is vacant.',
  source: 'AWS OPS02: the author is no longer part of the organisation',
  remedy: 'Remove the person from the roles, or hand the roles over.',
  needs: ['people'],
  flagged: [
    `
    people: Ann inactive; Bob
                 | Architect = Ann, Bob | Engineer = Bob
    Pay the bill | A                    | R`,
  ],
  accepted: [
    `
    people: Ann inactive; Bob
                 | Architect = Bob | Engineer = Bob
    Pay the bill | A               | R`,
  ],
  inputs: () => [],
  *check(reading) {
    for (const person of reading.people) {
      if (person.active) continue;
      const places = placesOf(person.id, reading);
      if (places.length === 0) continue;
      const roleIds = [...new Set(places.map(({ roleId }) => roleId))];
      yield {
        about: person.id,
        title: `${person.name} has left`,
        message: `${person.name} has left but still holds ${ended(rolesListed(roleIds, reading))}`,
        places: roleIds.map((roleId) => ({ personId: person.id, roleId })),
        fixes: ({ reading: { matrix } }) => [
          {
            label: `Remove ${person.name} from ${roleIds.length === 1 ? rolesListed(roleIds, reading) : `${roleIds.length} roles`}`,
            safe: true,
            edit: edits(
              `remove “${person.name}” from every role`,
              places.map(({ roleId, holderId }) => removeHolder(matrix, roleId, holderId)),
            ),
          },
        ],
      };
    }
  },
});

/** A stage that has ended is history and names nobody. */
function placesOf(
  personId: string,
  { roles, today }: Reading,
): readonly { roleId: RoleId; holderId: HolderId }[] {
  return roles.flatMap((role) =>
    Object.entries<Holder>(role.holders)
      .filter(
        ([, holder]) => holder.personId === personId && (holder.until === undefined || holder.until >= today),
      )
      .map(([holderId]) => ({ roleId: role.id, holderId: holderId as HolderId })),
  );
}
