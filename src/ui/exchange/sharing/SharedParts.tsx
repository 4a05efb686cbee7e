/** What of the matrix goes into the link and the file: each part that is there can be left out. */
import type { Matrix } from '../../../domain/matrix/matrix';
import { countOf, SHARED_PARTS, type SharedPart } from '../../../domain/sharing/sharedParts';
import { Checkbox } from '../../parts/Checkbox';
import styles from './ShareDialog.module.css';

interface SharedPartsProps {
  matrix: Matrix;
  left: readonly SharedPart[];
  onLeave(left: readonly SharedPart[]): void;
}

const WORDS: { readonly [part in SharedPart]: { readonly name: string; readonly hint: string } } = {
  people: {
    name: 'People',
    hint: 'Who has which role, rounds and confirmations. Names typed into notes and waivers stay.',
  },
  notes: { name: 'Notes', hint: 'On cells, activities, roles and people, with remarks and minutes.' },
  audits: { name: 'Incident answers', hint: 'Answers that people gave, and closed audits.' },
  contacts: {
    name: 'Contact details',
    hint: 'Phone numbers, pagers, chat names, email addresses, contacts, bridges and on-call calendars.',
  },
};

export function SharedParts({ matrix, left, onLeave }: SharedPartsProps) {
  const there = SHARED_PARTS.filter((part) => countOf(matrix, part) > 0);
  if (there.length === 0) return null;
  return (
    <fieldset className={styles.parts}>
      <legend>With activities, roles and letters, include</legend>
      {there.map((part) => (
        <Checkbox
          key={part}
          checked={!left.includes(part)}
          onChange={(on) => onLeave(on ? left.filter((one) => one !== part) : [...left, part])}
          hint={WORDS[part].hint}
        >
          {WORDS[part].name}
        </Checkbox>
      ))}
    </fieldset>
  );
}
