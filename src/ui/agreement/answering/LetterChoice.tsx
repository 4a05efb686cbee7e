/** The letters that one role has, to be pressed and taken back; what the scheme excludes goes. */
import { codesFromLetters, NO_CODES, withCode, withoutCode } from '../../../domain/matrix/scheme/codes';
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import { LetterTile } from '../../codes/LetterTile';
import styles from './LetterChoice.module.css';

interface LetterChoiceProps {
  /** What it is about: a role, or a role in an activity. */
  label: string;
  scheme: Scheme;
  /** Undefined: nothing was said yet. */
  value: string | undefined;
  onChange(letters: string): void;
  /** A word for no letters; without one, no letters is what nothing pressed means. */
  nothing?: string;
  /** Letters alone, where there are many of them side by side. */
  short?: boolean;
}

export function LetterChoice({ label, scheme, value, onChange, nothing, short = false }: LetterChoiceProps) {
  const codes = codesFromLetters(scheme, value ?? '');
  return (
    <fieldset className={styles.group}>
      <legend className="visually-hidden">{label}</legend>
      {scheme.codes.map((code) => {
        const isOn = codes.includes(code.letter);
        return (
          <button
            key={code.letter}
            type="button"
            className={styles.choice}
            aria-pressed={isOn}
            aria-label={short ? code.name : undefined}
            title={code.definition}
            onClick={() =>
              onChange(isOn ? withoutCode(scheme, codes, code.letter) : withCode(scheme, codes, code.letter))
            }
          >
            <LetterTile code={code} size="small" />
            {short ? null : code.name}
          </button>
        );
      })}
      {nothing ? (
        <button
          type="button"
          className={styles.choice}
          aria-pressed={value !== undefined && codes === NO_CODES}
          onClick={() => onChange(NO_CODES)}
        >
          {nothing}
        </button>
      ) : null}
    </fieldset>
  );
}
