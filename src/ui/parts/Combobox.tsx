/** One of a long list, found by typing. */

import { Combobox as Base } from '@base-ui/react/combobox';
import { Check, ChevronDown } from 'lucide-react';
import { useContext, useId } from 'react';
import list from './Choices.module.css';
import styles from './Combobox.module.css';
import { classNames } from './classNames';
import field from './Field.module.css';
import { OnlyShown } from './onlyShown';
import popup from './Popup.module.css';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ComboboxProps<Value extends string> {
  label: string;
  labelHidden?: boolean;
  value: Value | null;
  choices: readonly Choice<Value>[];
  onChange(value: Value): void;
  placeholder?: string;
  disabled?: boolean;
}

// More than these cannot be read at once; typing narrows them.
const MOST_SHOWN = 100;

export function Combobox<Value extends string>(props: ComboboxProps<Value>) {
  const { label, labelHidden = false, value, choices, onChange, placeholder, disabled = false } = props;
  const id = useId();
  const onlyShown = useContext(OnlyShown);
  const chosen = choices.find((choice) => choice.value === value) ?? null;
  return (
    <div className={field.field}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : field.label}>
        {label}
      </label>
      <Base.Root
        items={choices}
        value={chosen}
        onValueChange={(next) => next && onChange(next.value)}
        // With the list closed, Escape would empty the field beside a choice that stays, and go no further: a dialog round
        // it could not be closed by that key.
        onInputValueChange={(_, details) => {
          if (details.reason !== 'escape-key') return;
          details.cancel();
          details.allowPropagation();
        }}
        isItemEqualToValue={(item, held) => item.value === held.value}
        limit={MOST_SHOWN}
        autoHighlight
        // Of one that is only to be read, the library would open the list all the same.
        disabled={disabled || onlyShown}
      >
        <div className={styles.box}>
          <Base.Input id={id} className={styles.input} dir="auto" placeholder={placeholder} />
          <Base.Trigger className={styles.trigger} aria-label={`Show options for ${label}`} tabIndex={-1}>
            <ChevronDown size={14} aria-hidden />
          </Base.Trigger>
        </div>
        <Base.Portal>
          <Base.Positioner sideOffset={4} className={list.positioner}>
            <Base.Popup className={classNames(popup.popup, styles.popup)}>
              <Base.Empty className={styles.empty}>No results</Base.Empty>
              <Base.List>
                {(choice: Choice<Value>) => (
                  <Base.Item key={choice.value} value={choice} className={list.item}>
                    <span className={list.tick}>
                      <Base.ItemIndicator>
                        <Check size={14} aria-hidden />
                      </Base.ItemIndicator>
                    </span>
                    {choice.label}
                  </Base.Item>
                )}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </div>
  );
}
