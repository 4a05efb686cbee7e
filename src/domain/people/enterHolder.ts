/** A name typed into an empty role: a known person of that name, or else a new person, becomes a holder. */
import { addHolder } from '../edits/addHolder';
import { addPeople } from '../edits/addPeople';
import { type Edit, EditRefused, edits } from '../edits/edit';
import type { NewId, RoleId } from '../matrix/ids';
import type { Holder, Matrix, Person } from '../matrix/matrix';
import { personKey } from './nameKeys';

export function enterHolder(
  matrix: Matrix,
  roleId: RoleId,
  name: string,
  part: Holder['part'],
  newId: NewId,
): Edit {
  const people: readonly Person[] = Object.values(matrix.people);
  const known = people.filter((person) => person.active && personKey(person.name) === personKey(name));
  if (known.length > 1)
    return refused(`${known.length} people are named ${name.trim()}. Choose one on the People screen.`);
  const [person] = known;
  if (person) return addHolder(matrix, roleId, newId<'holder'>(), { personId: person.id, part });
  const id = newId<'person'>();
  return edits(`add the new person “${name.trim()}” to “${matrix.roles[roleId]?.name ?? ''}”`, [
    addPeople([{ id, name }]),
    addHolder(matrix, roleId, newId<'holder'>(), { personId: id, part }),
  ]);
}

function refused(sentence: string): Edit {
  return {
    label: 'add a person to a role',
    apply() {
      throw new EditRefused(sentence);
    },
  };
}
