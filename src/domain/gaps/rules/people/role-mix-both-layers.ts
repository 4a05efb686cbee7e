import { setRoleFields } from '../../../edits/setRoleFields';
import { defineRule } from '../../../findings/rule';
import type { Layer } from '../../../matrix/vocabulary';
import type { Reading } from '../../../reading/reading';
import { ended, rolesListed } from '../../names/words';
import { APPLICATION, PLATFORM } from '../../ownership/sides';
import { onlyPerson, type Staff, staffOf } from '../../ownership/staffing';

export default defineRule({
  id: 'role-mix-both-layers',
  group: 'people',
  scope: 'matrix',
  severity: 'should',
  title: 'One person covers both layers',
  why: 'In a small team one person can cover both, as long as the two jobs stay separate. As the system grows, one of them gets neglected.',
  source:
    '“Cloud architect and software engineer”: in smaller teams the same person, with distinct ownership areas',
  remedy: 'Add a second person to one of the layers, or record that this is planned.',
  needs: ['people'],
  byLayers: true,
  flagged: [
    `
                 | Architect @platform = Ann | Engineer @application = Ann
    Pay the bill | A                         | R`,
  ],
  accepted: [
    `
                 | Architect @platform = Ann | Engineer @application = Bob
    Pay the bill | A                         | R`,
  ],
  inputs: () => [],
  *check(reading) {
    const platform = staffed(PLATFORM, reading);
    const application = staffed(APPLICATION, reading);
    const person = onlyPerson(platform.map(({ carriers }) => carriers));
    if (!person || person !== onlyPerson(application.map(({ carriers }) => carriers))) return;
    const own = [...platform, ...application].map(({ role }) => role);
    if (own.some(({ plannedOverlap }) => (plannedOverlap ?? '') !== '')) return;
    const roleIds = own.map(({ id }) => id);
    yield {
      about: person.id,
      message: `${person.name} is the only person in both layers, as ${ended(rolesListed(roleIds, reading))}`,
      ...(reading.settings.organisationSize === 'small' ? { severity: 'look' as const } : {}),
      places: roleIds.map((roleId) => ({ roleId, personId: person.id })),
      fixes: ({ reading: { matrix } }) => [
        {
          label: 'Record that it is planned',
          edit: setRoleFields(matrix, roleIds, {
            plannedOverlap: `${person.name} holds both layers for now.`,
          }),
        },
      ],
    };
  },
});

function staffed(layers: readonly Layer[], reading: Reading): readonly Staff[] {
  return [...staffOf(reading).values()].filter(
    ({ role, carriers }) => carriers.length > 0 && role.layer !== undefined && layers.includes(role.layer),
  );
}
