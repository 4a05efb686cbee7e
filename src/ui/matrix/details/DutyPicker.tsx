/** The pieces of incident work an activity is, as chips that can be removed, and a menu to add others. */
import { Plus, X } from 'lucide-react';
import { useContext } from 'react';
import { DUTIES, dutyName } from '../../../domain/incidents/vocabulary/duties';
import { Chip } from '../../parts/Chip';
import field from '../../parts/Field.module.css';
import { OnlyShown } from '../../parts/onlyShown';
import { Popover } from '../../parts/Popover';
import { CheckList } from '../filters/CheckList';
import { ticked } from '../filters/ticked';
import styles from './ConcernPicker.module.css';

const LABEL = 'Incident duties';

interface DutyPickerProps {
  duties: readonly string[];
  /** Undefined where the last one was removed. */
  onChange(duties: readonly string[] | undefined): void;
}

export function DutyPicker({ duties, onChange }: DutyPickerProps) {
  const onlyShown = useContext(OnlyShown);
  const set = (duty: string, on: boolean) => {
    const next = ticked(duties, duty, on);
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <div className={field.field}>
      <span className={field.label}>{LABEL}</span>
      <div className={styles.chips}>
        {duties.map((duty) => (
          <Chip
            key={duty}
            disabled={onlyShown}
            aria-label={onlyShown ? undefined : `Remove ${dutyName(duty)}`}
            onClick={() => set(duty, false)}
          >
            {dutyName(duty)}
            {onlyShown ? null : <X size={12} aria-hidden />}
          </Chip>
        ))}
        {onlyShown ? null : (
          <Popover
            name={LABEL}
            trigger={
              <Chip aria-label={`Add to ${LABEL}`}>
                <Plus size={13} aria-hidden />
              </Chip>
            }
          >
            <CheckList
              name={LABEL}
              items={DUTIES.map(({ id, name }) => ({ value: id, label: name }))}
              chosen={new Set(duties)}
              onChange={set}
            />
          </Popover>
        )}
      </div>
    </div>
  );
}
