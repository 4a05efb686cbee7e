/** People among the names of roles: offered as people who hold roles, never made so without being asked. */

import type { Corrections } from '../reading/corrections';
import type { Question, UnderstoodRole } from '../reading/understood';
import { soundsLikePerson, soundsLikeWork } from '../words/axisNames';
import { soundsLikeRole } from '../words/headWords';
import { listed } from '../words/listed';

export function peopleOffer(roles: readonly UnderstoodRole[], asked: Corrections['people']): Question[] {
  const people = roles.filter(({ name }) => soundsLikePerson(name));
  if (asked !== undefined || people.length < 2 || people.length < roles.length * 0.5) return [];
  return [
    {
      id: 'people',
      text: `${listed(people.map(({ name }) => name))}: are these people?`,
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
  { people, namedHolders }: Pick<Corrections, 'people' | 'namedHolders'>,
): readonly UnderstoodRole[] {
  const taken = new Set(roles.map(({ name }) => name.toLowerCase()));
  return roles.map((role) => {
    if (people === 'holders' && soundsLikePerson(role.name))
      return { ...role, people: [role.name, ...(role.people ?? [])] };
    const held = namedHolders === 'person' ? roleAndPerson(role.name) : undefined;
    if (!held) return role;
    // Where the role has a column of its own too, only the person comes to this one.
    const isFree = !taken.has(held.role.toLowerCase());
    if (isFree) taken.add(held.role.toLowerCase());
    return { ...role, name: isFree ? held.role : role.name, people: [held.person, ...(role.people ?? [])] };
  });
}

/** German departments, which are written with a capital as first names are: “Ops / Betrieb” is one role by two names. */
const DEPARTMENT =
  /^(Betrieb|Technik|Vertrieb|Einkauf|Entwicklung|Leitung|Fachbereich|Produkt|Personal|Recht|Finanzen|Buchhaltung|Infrastruktur|Plattform|Netzwerk|Datenschutz|Sicherheit|Qualität|Kunde|Kundendienst|Lieferant|Dienstleister|Hersteller)$/;

/** "SM/Jerry", "Product owner / Ana Ruiz": a role before the stroke and a name behind it. */
export function roleAndPerson(name: string): { readonly role: string; readonly person: string } | undefined {
  const [before = '', behind = '', ...more] = name.length > 120 ? [] : name.split('/');
  const [role, person] = [before.trim(), behind.trim()];
  const isRole = /^\p{Lu}{2,5}$/u.test(role) || soundsLikeRole(role);
  const isFirstName =
    /^\p{Lu}[\p{Ll}'’-]{2,}$/u.test(person) &&
    !DEPARTMENT.test(person) &&
    !soundsLikeRole(person) &&
    soundsLikeWork(person) === 0;
  return more.length === 0 && isRole && (isFirstName || soundsLikePerson(person))
    ? { role, person }
    : undefined;
}

export function holdersOffer(
  roles: readonly UnderstoodRole[],
  asked: Corrections['namedHolders'],
): Question[] {
  const held = roles.filter(({ name }) => roleAndPerson(name) !== undefined);
  if (asked !== undefined || held.length === 0) return [];
  return [
    {
      id: 'named-holders',
      text: `${listed(held.map(({ name }) => name))}: a role and the person who holds it?`,
      because: 'What comes after the slash may be the name of a person.',
      answers: [
        { label: HOLDERS_ANSWER, correction: { namedHolders: 'person' } },
        { label: 'Only the name of a role', correction: { namedHolders: 'role' } },
      ],
    },
  ];
}

export const HOLDERS_ANSWER = 'A role and a person each';

/** Those whom a row of holders names hold the role, unless a person said that names beside letters are none. */
export function withHeld(
  roles: readonly UnderstoodRole[],
  asked: Corrections['besideLetters'],
): readonly UnderstoodRole[] {
  if (!roles.some(({ held }) => held)) return roles;
  return roles.map(({ held = [], ...role }) => {
    if (held.length === 0) return role;
    return asked === 'condition'
      ? { ...role, notes: [role.notes, ...held].filter((text) => text).join('\n') }
      : { ...role, people: [...new Set([...(role.people ?? []), ...held])] };
  });
}

export function heldOffer(roles: readonly UnderstoodRole[], asked: Corrections['besideLetters']): Question[] {
  const held = [...new Set(roles.flatMap(({ held: names = [] }) => names))];
  if (asked !== undefined || held.length === 0) return [];
  return [
    {
      id: 'beside-letters',
      text: `${listed(held)}: are these people?`,
      because: 'A row or a column of names says who holds each role. They were read so.',
      answers: [
        { label: 'People who hold these roles', correction: { besideLetters: 'person' } },
        { label: 'Notes', correction: { besideLetters: 'condition' } },
      ],
    },
  ];
}
