/** A list of things to tick inside a popover, with a search field once it is long. */
import { type ReactNode, useState } from 'react';
import { Checkbox } from '../../parts/Checkbox';
import { TextField } from '../../parts/TextField';
import styles from './CheckList.module.css';

export interface CheckItem<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: ReactNode;
}

interface CheckListProps<Value extends string> {
  name: string;
  items: readonly CheckItem<Value>[];
  chosen: ReadonlySet<Value>;
  onChange(value: Value, chosen: boolean): void;
  /** Two beside each other, where the words are short. */
  paired?: boolean;
}

const LONG = 12;
// Nobody reads further; the search field finds the rest.
const MOST_SHOWN = 200;

export function CheckList<Value extends string>({
  name,
  items,
  chosen,
  onChange,
  paired = false,
}: CheckListProps<Value>) {
  const [sought, setSought] = useState('');
  const found = items.filter((item) => item.label.toLowerCase().includes(sought.trim().toLowerCase()));
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{name}</legend>
      {items.length > LONG ? (
        <TextField
          live
          labelHidden
          label={`Find in ${name}`}
          placeholder="Find"
          value={sought}
          onCommit={setSought}
        />
      ) : null}
      <div className={paired ? styles.paired : undefined}>
        {found.slice(0, MOST_SHOWN).map(({ value, label, hint }) => (
          <Checkbox
            key={value}
            checked={chosen.has(value)}
            onChange={(on) => onChange(value, on)}
            hint={hint}
            hintBeside
          >
            {label}
          </Checkbox>
        ))}
      </div>
      {found.length > MOST_SHOWN ? (
        <p className={styles.rest}>{found.length - MOST_SHOWN} more: type to find them.</p>
      ) : null}
      {found.length === 0 ? (
        <p className={styles.rest}>{items.length === 0 ? 'None yet.' : 'No results'}</p>
      ) : null}
    </fieldset>
  );
}
