/**
 * A field that keeps what is typed until it is left or Enter is pressed, and then says it once. Escape takes the
 * typing back. With a new `value` from outside (an undo, another tab) it shows that, unless someone is typing.
 */

import { type FocusEvent, type KeyboardEvent, useContext, useId, useState } from 'react';
import { classNames } from './classNames';
import labelled from './Field.module.css';
import { OnlyShown } from './onlyShown';
import styles from './TextField.module.css';

interface TextFieldProps {
  label: string;
  labelHidden?: boolean;
  value: string;
  onCommit(value: string): void;
  placeholder?: string;
  type?: 'text' | 'date' | 'datetime-local' | 'url' | 'number' | 'email';
  /** Several lines; Enter is then a line break and Ctrl+Enter commits. */
  lines?: number;
  disabled?: boolean;
  error?: string | undefined;
  hint?: string | undefined;
  autoFocus?: boolean;
  /** What is in it is marked when it is entered, so that typing replaces a proposal. */
  selected?: boolean;
  /** Say every change as it is typed: for forms with a button of their own. */
  live?: boolean;
  className?: string | undefined;
}

export function TextField(props: TextFieldProps) {
  const { label, labelHidden = false, value, onCommit, lines, error, hint, live = false, className } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const onlyShown = useContext(OnlyShown);
  const commit = () => {
    if (typed !== null && typed !== value) onCommit(typed);
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (live || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (!lines || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      commit();
    } else if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation();
      setTyped(null);
    }
  };
  const field = {
    id,
    value: live ? value : (typed ?? value),
    onChange: (event: { target: { value: string } }) =>
      live ? onCommit(event.target.value) : setTyped(event.target.value),
    onBlur: live ? undefined : commit,
    onFocus: props.selected ? markAll : undefined,
    onKeyDown,
    placeholder: onlyShown ? undefined : props.placeholder,
    disabled: props.disabled,
    readOnly: onlyShown,
    // A dialog with a name to type begins in that field.
    autoFocus: props.autoFocus,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error || hint ? `${id}-note` : undefined,
    // Names are written in the direction of their own letters, whatever the page's is.
    dir: 'auto',
    className: styles.input,
  };
  return (
    <div className={classNames(labelled.field, className)}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : labelled.label}>
        {label}
      </label>
      {lines ? <textarea rows={lines} {...field} /> : <input type={props.type ?? 'text'} {...field} />}
      {error || hint ? (
        <p id={`${id}-note`} className={error ? styles.error : styles.hint}>
          {error ?? hint}
        </p>
      ) : null}
    </div>
  );
}

function markAll({ target }: FocusEvent<HTMLInputElement | HTMLTextAreaElement>): void {
  target.select();
}
