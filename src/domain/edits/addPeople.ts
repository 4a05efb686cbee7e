import type { PersonId } from '../matrix/ids';
import type { Person } from '../matrix/matrix';
import type { Edit } from './edit';
import { nameFromText, namesInWords } from './name';
import { ordersAt } from './places';

export type NewPerson = Partial<Omit<Person, 'id' | 'order'>> & {
  readonly id: PersonId;
  readonly name: string;
};

/** Adds people at the end. Two people may have one name: that is offered for merging, not refused. */
export function addPeople(people: readonly NewPerson[]): Edit {
  return {
    label: `add ${namesInWords(
      people.map(({ name }) => name.trim()),
      'person',
      'people',
    )}`,
    apply(draft) {
      const orders = ordersAt(Object.values(draft.people), 'end', people.length);
      people.forEach((given, place) => {
        const name = nameFromText(given.name, 'A person');
        const person: Person = { active: true, kind: 'internal', ...given, name, order: orders[place] ?? '' };
        draft.people[given.id] = person as (typeof draft.people)[PersonId];
      });
    },
  };
}
