/** How each letter and word of the file was read, and what else it may mean. */
import { codeOf } from '../../../domain/matrix/scheme/scheme';
import type { Corrections, LetterUse } from '../../../exchange/understand/reading/corrections';
import type { Preview } from '../../../exchange/work/preview';
import { counted } from '../../parts/counted';
import styles from './ImportDialog.module.css';

const MEANINGS = [
  ['owns', 'Accountable: owns the result'],
  ['does', 'Responsible: does the work'],
  ['helps', 'Supports'],
  ['advises', 'Consulted'],
  ['hears', 'Informed'],
  ['checks', 'Verifies'],
  ['signs', 'Signs off'],
] as const;

export function LetterChoices({
  preview,
  onCorrect,
}: {
  preview: Preview;
  onCorrect(correction: Corrections): void;
}) {
  const { letters, scheme } = preview;
  if (letters.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>What its letters and words mean ({letters.length})</summary>
      <ul className={styles.letters}>
        {letters.map(({ token, letter, count, table }) => (
          <li key={`${table?.index ?? ''} ${token}`}>
            <label>
              <span>
                “{token}” in {counted(count, 'cell', 'cells')}
                {table ? ` of “${table.name}”` : ''}
              </span>
              <select
                className={styles.select}
                value="now"
                onChange={({ target }) => onCorrect(correctionOf(token, target.value, table?.index))}
              >
                <option value="now">
                  {letter === null
                    ? 'not understood'
                    : letter
                        .split('')
                        .map((one) => `${one} (${codeOf(scheme, one)?.name ?? 'no meaning'})`)
                        .join(', ')}
                </option>
                {scheme.codes.map((code) => (
                  <option key={code.letter} value={`letter:${code.letter}`}>
                    {code.letter} ({code.name})
                  </option>
                ))}
                {/* A meaning would change the letter in all tables. */}
                {(table ? [] : MEANINGS).map(([meaning, label]) => (
                  <option key={meaning} value={`meaning:${meaning}`}>
                    {label}
                  </option>
                ))}
                <option value="ignore">Ignore it</option>
              </select>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

function correctionOf(token: string, value: string, table: number | undefined): Corrections {
  const use = letterUse(value);
  if (table === undefined) return { letters: { [token]: use } };
  const own = use === 'ignore' || 'letter' in use ? use : 'ignore';
  return { tableLetters: { [table]: { [token]: own } } };
}

function letterUse(value: string): LetterUse {
  const [kind, rest = ''] = value.split(/:(.*)/s);
  if (kind === 'letter') return { letter: rest };
  const meaning = MEANINGS.find(([known]) => known === rest)?.[0];
  return kind === 'meaning' && meaning ? { meaning } : 'ignore';
}
