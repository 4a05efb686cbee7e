/** A yes or no with its words; the whole line can be pressed. */
import { Checkbox as Base } from '@base-ui/react/checkbox';
import { Check, Minus } from 'lucide-react';
import { type ReactNode, useContext, useId } from 'react';
import styles from './Checkbox.module.css';
import { classNames } from './classNames';
import { OnlyShown } from './onlyShown';

interface CheckboxProps {
  checked: boolean;
  /** Neither all nor none of the things below it. */
  mixed?: boolean;
  onChange(checked: boolean): void;
  children: ReactNode;
  hint?: ReactNode;
  /** At the end of the line, where it is a word or two. */
  hintBeside?: boolean;
  disabled?: boolean;
}

export function Checkbox({
  checked,
  mixed = false,
  onChange,
  children,
  hint,
  hintBeside = false,
  disabled = false,
}: CheckboxProps) {
  const id = useId();
  const onlyShown = useContext(OnlyShown);
  return (
    <div className={styles.line}>
      <Base.Root
        className={styles.box}
        checked={checked}
        indeterminate={mixed}
        disabled={disabled}
        readOnly={onlyShown}
        onCheckedChange={onChange}
        aria-labelledby={id}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
      >
        <Base.Indicator className={styles.tick}>
          {mixed ? (
            <Minus size={13} strokeWidth={3} aria-hidden />
          ) : (
            <Check size={13} strokeWidth={3} aria-hidden />
          )}
        </Base.Indicator>
      </Base.Root>
      <div className={classNames(styles.words, hintBeside && styles.beside)}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the box beside it is the control; this only enlarges it. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: Space on the box does the same. */}
        <span id={id} className={styles.label} onClick={() => !disabled && !onlyShown && onChange(!checked)}>
          {children}
        </span>
        {hint ? (
          <span id={`${id}-hint`} className={styles.hint}>
            {hint}
          </span>
        ) : null}
      </div>
    </div>
  );
}
