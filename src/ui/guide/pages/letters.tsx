/** What the four letters mean, from the scheme itself. */
import RACI from '../../../domain/matrix/schemes/raci';
import { LetterTile } from '../../codes/LetterTile';
import { guideAddress } from '../../routing/route';
import styles from '../page/Guide.module.css';
import type { GuidePage } from '../page/guidePage';

const HOW_MANY: { readonly [letter: string]: string } = {
  R: 'One role or more.',
  C: 'Only roles whose input can change the result.',
  I: 'As few roles as possible.',
};

function Letters() {
  return (
    <>
      <p>
        Each cell says what one role has to do with one activity. If you remember one thing: every activity
        has exactly one A.
      </p>
      <ul className={styles.letters}>
        {RACI.codes.map((code) => (
          <li key={code.letter} className={styles.letter}>
            <LetterTile code={code} />
            <span>
              <strong>{code.name}</strong> {code.definition}{' '}
              <span className={styles.note}>{HOW_MANY[code.letter]}</span>
            </span>
          </li>
        ))}
      </ul>
      <p>
        One role can have both A and R. A role that has A or R needs no C or I: those who decide or do the
        work are asked and informed anyway.
      </p>
      <p>
        A dashed frame marks a suggestion from a template. Confirm it if it is right, or type another letter.
        RASCI, DACI, RAPID and letters of your own work in the same way: choose “Change letters…” in the
        matrix menu.
      </p>
      <p>
        Next: <a href={guideAddress('first-meeting')}>Run the first meeting</a>
      </p>
    </>
  );
}

export default { id: 'letters', at: 10, title: 'What the letters mean', Body: Letters } satisfies GuidePage;
