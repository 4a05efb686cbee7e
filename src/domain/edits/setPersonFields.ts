import type { PersonId } from '../matrix/ids';
import type { Matrix, Person } from '../matrix/matrix';
import { isTimeZone } from '../matrix/timeZone';
import { type Edit, EditRefused, present } from './edit';
import { putFields } from './fields';
import { nameFromText, namesInWords } from './name';

export type PersonFields = Partial<Omit<Person, 'id' | 'order'>>;

const WORDS: { readonly [field: string]: string } = {
  timeZone: 'time zone',
  fraction: 'working time',
  trainedOn: 'training date',
  absences: 'leave',
};

/** Sets fields of one or many people. A field given as undefined is taken away. */
export function setPersonFields(matrix: Matrix, ids: readonly PersonId[], fields: PersonFields): Edit {
  const names = ids.map((id) => matrix.people[id]?.name);
  const what = Object.keys(fields).map((field) => WORDS[field] ?? field);
  return {
    label: `set ${what.join(' and ')} of ${namesInWords(names, 'person', 'people')}`,
    apply(draft) {
      refuseNonsense(fields);
      const clean =
        fields.name === undefined ? fields : { ...fields, name: nameFromText(fields.name, 'A person') };
      for (const id of ids) putFields(present(draft.people[id], 'person'), clean);
    },
  };
}

function refuseNonsense({ fraction, timeZone, absences }: PersonFields): void {
  refuseShare(fraction);
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw new EditRefused(`“${timeZone}” is not a time zone. Use a name such as Europe/Berlin.`);
  }
  if (absences?.some(({ from, until }) => until < from)) {
    throw new EditRefused('The last day must not be before the first.');
  }
}

/** Refuses a share of the week that nobody can work. */
export function refuseShare(fraction: number | undefined): void {
  if (fraction !== undefined && !(fraction >= 0 && fraction <= 1)) {
    throw new EditRefused('Enter a working time between 0% and 100%.');
  }
}
