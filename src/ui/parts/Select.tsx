/** One of a short list. For long lists take the Combobox, which can be searched. */

import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import { type ReactNode, useContext } from 'react';
import list from './Choices.module.css';
import { classNames } from './classNames';
import field from './Field.module.css';
import { OnlyShown } from './onlyShown';
import popup from './Popup.module.css';
import styles from './Select.module.css';

interface SelectProps<Value extends string> {
  label: string;
  /** Keep the label for readers of the screen only, where the place already says it. */
  labelHidden?: boolean;
  value: Value;
  choices: readonly { readonly value: Value; readonly label: string; readonly hint?: ReactNode }[];
  onChange(value: Value): void;
  disabled?: boolean;
  size?: 'small' | 'medium';
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, labelHidden = false, value, choices, onChange, disabled = false, size = 'medium' } = props;
  const onlyShown = useContext(OnlyShown);
  return (
    <div className={field.field}>
      <Base.Root
        items={choices}
        value={value}
        onValueChange={(next) => next !== null && onChange(next)}
        // Of one that is only to be read, the library would open the list all the same.
        disabled={disabled || onlyShown}
        modal={false}
      >
        <Base.Label className={labelHidden ? 'visually-hidden' : field.label}>{label}</Base.Label>
        <Base.Trigger className={classNames(styles.trigger, styles[size])}>
          <Base.Value className={styles.value} />
          <Base.Icon className={styles.chevron}>
            <ChevronDown size={14} aria-hidden />
          </Base.Icon>
        </Base.Trigger>
        <Base.Portal>
          <Base.Positioner sideOffset={4} alignItemWithTrigger={false} className={list.positioner}>
            <Base.Popup className={classNames(popup.popup, styles.popup)}>
              <Base.List>
                {choices.map((choice) => (
                  <Base.Item
                    key={choice.value}
                    value={choice.value}
                    className={classNames(list.item, list.hinted)}
                  >
                    <span className={list.tick}>
                      <Base.ItemIndicator>
                        <Check size={14} aria-hidden />
                      </Base.ItemIndicator>
                    </span>
                    <Base.ItemText>{choice.label}</Base.ItemText>
                    {choice.hint ? <span className={styles.hint}>{choice.hint}</span> : null}
                  </Base.Item>
                ))}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </div>
  );
}
