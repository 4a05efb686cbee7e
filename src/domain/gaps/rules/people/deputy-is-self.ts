import { edits } from '../../../edits/edit';
import { removeHolder } from '../../../edits/removeHolder';
import { defineRule } from '../../../findings/rule';
import type { HolderId } from '../../../matrix/ids';
import type { Holder, Role } from '../../../matrix/matrix';

export default defineRule({
  id: 'deputy-is-self',
  group: 'people',
  scope: 'matrix',
  severity: 'must',
  title: 'Someone is their own deputy',
  why: 'This looks like cover but is not.',
  source: 'Common sense; PagerDuty: a backup is a second person',
  remedy: 'Choose someone else as deputy.',
  needs: ['people'],
  flagged: [
    `
                 | Architect = Ann, Ann (deputy) | Engineer = Bob
    Pay the bill | A                             | R`,
  ],
  accepted: [
    `
                 | Architect = Ann, Bob (deputy) | Engineer = Bob
    Pay the bill | A                             | R`,
  ],
  inputs: () => [],
  *check(reading) {
    for (const role of reading.roles) {
      for (const [personId, holderIds] of ownDeputies(role)) {
        const person = reading.matrix.people[personId];
        if (!person) continue;
        yield {
          about: `${role.id}/${personId}`,
          message: `${person.name} is their own deputy in ${role.name}.`,
          places: [{ roleId: role.id, personId }],
          fixes: ({ reading: { matrix } }) => [
            {
              label: `Remove ${person.name} as deputy`,
              safe: true,
              edit: edits(
                `remove “${person.name}” as deputy in “${role.name}”`,
                holderIds.map((holderId) => removeHolder(matrix, role.id, holderId)),
              ),
            },
          ],
        };
      }
    }
  },
});

/** A deputy for one other holder is one, also when holding the role as well. */
function ownDeputies(role: Role): ReadonlyMap<Holder['personId'], readonly HolderId[]> {
  const entries = Object.entries<Holder>(role.holders);
  const holders = new Set(
    entries.filter(([, { part }]) => part === 'holder').map(([, { personId }]) => personId),
  );
  const found = new Map<Holder['personId'], HolderId[]>();
  for (const [id, { part, personId, standsInFor }] of entries) {
    if (part === 'holder') continue;
    const forAll = standsInFor === undefined && holders.has(personId) && holders.size === 1;
    if (standsInFor !== personId && !forAll) continue;
    found.set(personId, [...(found.get(personId) ?? []), id as HolderId]);
  }
  return found;
}
