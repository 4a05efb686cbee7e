import { addPeople } from '../edits/addPeople';
import { addRoles } from '../edits/addRoles';
import { type Edit, EditRefused } from '../edits/edit';
import { putFields } from '../edits/fields';
import { holdersIn, orderOfNextHolder } from '../edits/holderDraft';
import type { HolderId, NewId, PersonId, RoleId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { roleKey } from './nameKeys';
import type { ListedPerson, PeopleList } from './peopleList';

/** Takes over a pasted list: new people, more about known ones, their roles, and on request roles that are missing. */
export function addListedPeople(list: PeopleList, withNewRoles: boolean, newId: NewId): Edit {
  const ids = new Map<ListedPerson, PersonId>(
    list.people.map((person) => [person, person.personId ?? newId<'person'>()]),
  );
  const names = withNewRoles ? list.newRoles : [];
  const made = new Map(names.map((name) => [roleKey(name), newId<'role'>()]));
  const holderIds = list.people.flatMap((person) => person.roles.map(() => newId<'holder'>()));
  return {
    label:
      list.people.length === 1 ? 'add 1 person from a list' : `add ${list.people.length} people from a list`,
    apply(draft) {
      if (list.people.length === 0) throw new EditRefused('The list has no names, so nothing was added.');
      addRoles(names.map((name) => ({ id: made.get(roleKey(name)) as RoleId, name }))).apply(draft);
      // Who was known and has been deleted since is new again, as `listInWords` says.
      const newPeople = list.people.filter((person) => !draft.people[ids.get(person) as PersonId]);
      addPeople(
        newPeople.map((person) => ({ ...person.fields, id: ids.get(person) as PersonId, name: person.name })),
      ).apply(draft);
      let next = 0;
      for (const person of list.people) {
        const personId = ids.get(person) as PersonId;
        const known = person.personId === undefined ? undefined : draft.people[person.personId];
        if (known) putFields(known, person.fields);
        for (const { name, roleId, fraction } of person.roles) {
          const holderId = holderIds[next] as HolderId;
          next += 1;
          const role = draft.roles[roleId ?? (made.get(roleKey(name)) as RoleId)];
          if (
            !role ||
            holdersIn(role).some(([, held]) => held.personId === personId && held.part === 'holder')
          )
            continue;
          const share = fraction === undefined ? {} : { fraction };
          role.holders[holderId] = { personId, part: 'holder', order: orderOfNextHolder(role), ...share };
        }
      }
    },
  };
}

/** What taking over the list would do, in words: "Adds 38 people and 2 roles, and new details of 2 people already in the matrix". */
export function listInWords(matrix: Matrix, list: PeopleList, withNewRoles: boolean): string {
  const known = list.people.filter(
    ({ personId }) => personId !== undefined && matrix.people[personId],
  ).length;
  const fresh = list.people.length - known;
  const counted = (count: number, one: string, many: string) =>
    count === 1 ? `1 ${one}` : `${count} ${many}`;
  const parts = [
    ...(fresh > 0 ? [counted(fresh, 'person', 'people')] : []),
    ...(withNewRoles && list.newRoles.length > 0 ? [counted(list.newRoles.length, 'role', 'roles')] : []),
    ...(known > 0 ? [`new details of ${counted(known, 'person', 'people')} already in the matrix`] : []),
  ];
  return parts.length === 0 ? 'Nobody to add yet.' : `Adds ${parts.join(' and ')}.`;
}
