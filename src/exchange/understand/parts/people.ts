/** Names in cells that are people: offered as people who hold roles, never made so without being asked. */
import type { Corrections, Question, UnderstoodRole } from '../reading/understood';
import { soundsLikePerson } from '../words/axisNames';

export function peopleOffer(roles: readonly UnderstoodRole[], asked: Corrections['people']): Question[] {
  const people = roles.filter(({ name }) => soundsLikePerson(name));
  if (asked !== undefined || people.length < 2 || people.length < roles.length * 0.5) return [];
  const shown = people.slice(0, 3).map(({ name }) => `“${name}”`);
  const more = people.length > shown.length ? ` and ${people.length - shown.length} more` : '';
  return [
    {
      id: 'people',
      text: `${shown.join(', ')}${more}: are these people?`,
      because: 'Each became a role. A person can hold a role, be replaced and be counted.',
      answers: [
        { label: 'People, each holding a role of that name', correction: { people: 'holders' } },
        { label: 'Only roles', correction: { people: 'roles' } },
      ],
    },
  ];
}

export function withHolders(
  roles: readonly UnderstoodRole[],
  asked: Corrections['people'],
): readonly UnderstoodRole[] {
  if (asked !== 'holders') return roles;
  return roles.map((role) => (soundsLikePerson(role.name) ? { ...role, people: [role.name] } : role));
}
