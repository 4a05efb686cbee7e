/** One code of a scheme: its letter, words, what it counts as, how many roles may hold it, and what it rules out. */
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { type Code, excludedBy, MEANINGS, type Scheme } from '../../domain/matrix/scheme/scheme';
import { Chip } from '../parts/Chip';
import { IconButton } from '../parts/IconButton';
import { Select } from '../parts/Select';
import { TextField } from '../parts/TextField';
import { MEANING_WORDS } from '../vocabulary/matrixWords';
import styles from './CodeFields.module.css';
import { withCode, withExclusion, withMoved, withoutCode } from './ownScheme';

interface CodeFieldsProps {
  scheme: Scheme;
  code: Code;
  place: number;
  onChange(scheme: Scheme): void;
}

export function CodeFields({ scheme, code, place, onChange }: CodeFieldsProps) {
  const set = (change: Partial<Code>) => onChange(withCode(scheme, place, change));
  const excluded = excludedBy(scheme, code.letter);
  const others = scheme.codes.filter((other) => other !== code);
  return (
    <fieldset className={styles.fields}>
      <legend className="visually-hidden">{code.name || code.letter}</legend>
      <TextField
        live
        className={styles.letter}
        label="Letter"
        value={code.letter}
        onCommit={(text) => set({ letter: [...text.trim().toUpperCase()].at(-1) ?? '' })}
      />
      <TextField
        live
        className={styles.name}
        label="Name"
        value={code.name}
        onCommit={(name) => set({ name })}
      />
      <div className={styles.meaning}>
        <Select
          label="Counts as"
          value={code.meaning}
          choices={MEANINGS.map((meaning) => ({ value: meaning, label: MEANING_WORDS[meaning] }))}
          onChange={(meaning) => set({ meaning })}
        />
      </div>
      <TextField
        live
        className={styles.number}
        type="number"
        label="Minimum"
        value={String(code.least)}
        onCommit={(text) => set({ least: Number(text) })}
      />
      <TextField
        live
        className={styles.number}
        type="number"
        label="Maximum"
        placeholder="any"
        value={code.most === undefined ? '' : String(code.most)}
        onCommit={(text) => set({ most: text.trim() === '' ? undefined : Number(text) })}
      />
      <div className={styles.acts}>
        <IconButton
          name={`Move ${code.name} up`}
          look="quiet"
          size="small"
          disabled={place === 0}
          onClick={() => onChange(withMoved(scheme, place, -1))}
        >
          <ArrowUp size={14} aria-hidden />
        </IconButton>
        <IconButton
          name={`Move ${code.name} down`}
          look="quiet"
          size="small"
          disabled={place === scheme.codes.length - 1}
          onClick={() => onChange(withMoved(scheme, place, 1))}
        >
          <ArrowDown size={14} aria-hidden />
        </IconButton>
        <IconButton
          name={`Remove ${code.name}`}
          look="quiet"
          size="small"
          disabled={scheme.codes.length === 1}
          onClick={() => onChange(withoutCode(scheme, place))}
        >
          <Trash2 size={14} aria-hidden />
        </IconButton>
      </div>
      <TextField
        live
        className={styles.definition}
        label="Definition"
        value={code.definition}
        onCommit={(definition) => set({ definition })}
      />
      <div className={styles.excludes}>
        <span className={styles.label}>Cannot share a cell with</span>
        {others.map((other) => (
          <Chip
            key={other.letter}
            active={excluded.includes(other.letter)}
            aria-pressed={excluded.includes(other.letter)}
            aria-label={`${code.name} cannot share a cell with ${other.name}`}
            onClick={() => onChange(withExclusion(scheme, code, other, !excluded.includes(other.letter)))}
          >
            {other.letter}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
}
