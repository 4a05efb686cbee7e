/** What an activity protects: its concerns as chips that can be taken away, and a menu to add others. */

import { Plus, X } from 'lucide-react';
import { useContext, useState } from 'react';
import { CONCERNS, type Concern } from '../../../domain/matrix/vocabulary';
import { Chip } from '../../parts/Chip';
import field from '../../parts/Field.module.css';
import { OnlyShown } from '../../parts/onlyShown';
import { Popover } from '../../parts/Popover';
import { TextField } from '../../parts/TextField';
import { concernWord } from '../../vocabulary/matrixWords';
import { CheckList } from '../filters/CheckList';
import { ticked } from '../filters/ticked';
import styles from './ConcernPicker.module.css';

interface ConcernPickerProps {
  label?: string;
  concerns: readonly Concern[];
  onChange(concerns: readonly Concern[]): void;
}

export function ConcernPicker({ label = 'Concerns', concerns, onChange }: ConcernPickerProps) {
  const [own, setOwn] = useState('');
  const onlyShown = useContext(OnlyShown);
  const known = [...CONCERNS, ...concerns.filter((concern) => !CONCERNS.includes(concern as never))];
  const add = (text: string) => {
    const concern = text.trim().toLowerCase();
    setOwn('');
    if (concern !== '') onChange(ticked(concerns, concern, true));
  };
  return (
    <div className={field.field}>
      <span className={field.label}>{label}</span>
      <div className={styles.chips}>
        {concerns.map((concern) => (
          <Chip
            key={concern}
            disabled={onlyShown}
            aria-label={onlyShown ? undefined : `Remove ${concernWord(concern)}`}
            onClick={() => onChange(ticked(concerns, concern, false))}
          >
            {concernWord(concern)}
            {onlyShown ? null : <X size={12} aria-hidden />}
          </Chip>
        ))}
        {onlyShown ? null : (
          <Popover
            name={label}
            trigger={
              <Chip aria-label={`Add to ${label}`}>
                <Plus size={13} aria-hidden />
              </Chip>
            }
          >
            <CheckList<Concern>
              name={label}
              items={known.map((value) => ({ value, label: concernWord(value) }))}
              chosen={new Set(concerns)}
              onChange={(concern, on) => onChange(ticked(concerns, concern, on))}
            />
            <TextField label="Other" value={own} onCommit={add} />
          </Popover>
        )}
      </div>
    </div>
  );
}
