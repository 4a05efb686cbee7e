/** Who has a part in an activity, by role, with the people who fill it, and what each letter of a template rests on. */
import {
  type LetterBasis,
  letterBasis,
  letterSource,
  type RowBasis,
  rowBasis,
} from '../../../domain/gaps/tables/rowBasis';
import type { Activity, Holder, Role } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import { codeOf, type Scheme } from '../../../domain/matrix/scheme/scheme';
import { LetterTile } from '../../codes/LetterTile';
import { useSessionState } from '../../session/SessionContext';
import { Group } from './Group';
import styles from './PartsOfRow.module.css';

export function PartsOfRow({ activity }: { activity: Activity }) {
  const scheme = useSessionState((state) => state.matrix.scheme);
  const roles = inOrder(useSessionState((state) => state.matrix.roles));
  const people = useSessionState((state) => state.matrix.people);
  const held = roles.filter((role) => activity.assignments[role.id] !== undefined);
  const basis = rowBasis(activity);
  const names = (role: Role) =>
    Object.values<Holder>(role.holders)
      .filter((holder) => holder.part === 'holder')
      .map((holder) => people[holder.personId]?.name)
      .join(', ');
  return (
    <Group title="Assignments">
      {held.length === 0 ? <p className={styles.none}>No assignments yet.</p> : null}
      <ul className={styles.list}>
        {held.map((role) => (
          <li key={role.id} className={styles.role}>
            <span className={styles.name}>
              {role.name}
              <span className={styles.people}>{names(role)}</span>
              {basis ? <span className={styles.basis}>{basesInWords(activity, role, scheme)}</span> : null}
            </span>
            <span className={styles.codes}>
              {lettersToSee(scheme, activity.assignments[role.id] ?? '').map((letter) => {
                const code = codeOf(scheme, letter);
                return code ? (
                  <span key={letter} title={code.name}>
                    <LetterTile code={code} size="small" suggested={activity.suggested?.[role.id] ?? false} />
                  </span>
                ) : null;
              })}
            </span>
          </li>
        ))}
      </ul>
      {basis ? (
        <p className={styles.source}>
          {ROW_WORDS[basis.basis]} Source: {basis.source}.
        </p>
      ) : null}
    </Group>
  );
}

const ROW_WORDS: { readonly [basis in RowBasis['basis']]: string } = {
  stated: 'The article states who owns and does this.',
  implied: 'The article implies who owns and does this.',
  default:
    'The source names this activity, but not who is accountable and responsible. Those letters are our suggestion.',
};

const LETTER_WORDS: { readonly [basis in LetterBasis]: string } = {
  stated: 'the article states',
  implied: 'implied',
  default: 'our suggestion',
  own: 'not from the template',
};

/** “the article states”, or “R our suggestion, C not from the template” where the letters of the cell differ. */
function basesInWords(activity: Activity, role: Role, scheme: Scheme): string {
  const letters = lettersToSee(scheme, activity.assignments[role.id] ?? '');
  const source = letterSource(activity, role);
  const told = letters.map((letter) => {
    const basis = letterBasis(activity, role, letter, scheme);
    const words = LETTER_WORDS[basis];
    // Who is asked or told is our advice, whatever the source; what a person wrote has none.
    return source && (basis === 'stated' || basis === 'implied') ? `${words}, ${source}` : words;
  });
  if (new Set(told).size <= 1) return told[0] ?? '';
  return letters.map((letter, at) => `${letter} ${told[at]}`).join(', ');
}

/** Who answers for it first, as in the grid. */
function lettersToSee(scheme: Scheme, codes: string): readonly string[] {
  const owns = (letter: string) => codeOf(scheme, letter)?.meaning === 'owns';
  return [...codes].sort((one, other) => Number(owns(other)) - Number(owns(one)));
}
