/** One of two to four, all in sight. */

import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { type ReactNode, useContext, useId } from 'react';
import { classNames } from './classNames';
import field from './Field.module.css';
import { OnlyShown } from './onlyShown';
import styles from './SegmentedControl.module.css';

interface SegmentedControlProps<Value extends string> {
  label: string;
  labelHidden?: boolean;
  value: Value;
  choices: readonly { readonly value: Value; readonly label: ReactNode }[];
  onChange(value: Value): void;
  /** Below the choices: what the choice changes. */
  hint?: string;
  className?: string | undefined;
}

export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, labelHidden = false, value, choices, onChange, hint, className } = props;
  const id = useId();
  const onlyShown = useContext(OnlyShown);
  return (
    <div className={classNames(field.field, className)}>
      <span id={id} className={labelHidden ? 'visually-hidden' : field.label}>
        {label}
      </span>
      <RadioGroup
        value={value}
        onValueChange={onChange}
        readOnly={onlyShown}
        aria-labelledby={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className={styles.group}
      >
        {choices.map((choice) => (
          <Radio.Root
            key={choice.value}
            value={choice.value}
            className={styles.choice}
            nativeButton
            render={<button type="button" />}
          >
            {choice.label}
          </Radio.Root>
        ))}
      </RadioGroup>
      {hint ? (
        <p id={`${id}-hint`} className={field.hint}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
