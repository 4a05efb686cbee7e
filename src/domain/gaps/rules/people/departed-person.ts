import { edits } from '../../../edits/edit';
import { removeHolder } from '../../../edits/removeHolder';
import { defineRule } from '../../../findings/rule';
import type { HolderId, RoleId } from '../../../matrix/ids';
import type { Holder } from '../../../matrix/matrix';
import type { Reading } from '../../../reading/reading';
import { rolesListed } from '../../names/words';

export default defineRule({
  id: 'departed-person',
  group: 'people',
  scope: 'matrix',
  severity: 'must',
  title: 'Somebody who left is still named',
  why: 'The matrix sends people to somebody who is not there, and hides that the chair is empty.',
  source: 'AWS OPS02: the author is no longer part of the organisation',
  remedy: 'Take the person out of the roles, or hand the roles over.',
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
        message: `${person.name} has left and still stands in ${rolesListed(roleIds, reading)}.`,
        places: roleIds.map((roleId) => ({ personId: person.id, roleId })),
        fixes: ({ reading: { matrix } }) => [
          {
            label: `Take ${person.name} out of ${roleIds.length === 1 ? rolesListed(roleIds, reading) : `${roleIds.length} roles`}`,
            safe: true,
            edit: edits(
              `take “${person.name}” out of every role`,
              places.map(({ roleId, holderId }) => removeHolder(matrix, roleId, holderId)),
            ),
          },
        ],
      };
    }
  },
});

/** What has ended is history, and names nobody any more. */
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
