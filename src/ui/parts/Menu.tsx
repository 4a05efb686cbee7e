/** A menu of acts behind a button. */

import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './classNames';
import { Keys } from './Keys';
import styles from './Menu.module.css';
import popup from './Popup.module.css';

interface MenuProps {
  /** The button that opens it. */
  trigger: ReactElement;
  children: ReactNode;
  align?: 'start' | 'end';
  /** Asked when it closes: false where the act that was chosen has put the focus elsewhere. */
  returnsFocus?: () => boolean;
  /** It was asked for before it was there. */
  startsOpen?: boolean;
}

export function Menu({ trigger, children, align = 'start', returnsFocus, startsOpen = false }: MenuProps) {
  return (
    <Base.Root modal={false} defaultOpen={startsOpen}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} align={align} className={styles.positioner}>
          <Base.Popup
            className={classNames(popup.popup, styles.popup)}
            {...(returnsFocus ? { finalFocus: returnsFocus } : {})}
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

interface MenuItemProps {
  onSelect(): void;
  children: ReactNode;
  icon?: ReactNode;
  keys?: string | undefined;
  disabled?: boolean;
  /** What typing finds it by, where that is not how its words begin. */
  typed?: string;
}

export function MenuItem({ onSelect, children, icon, keys, disabled = false, typed }: MenuItemProps) {
  return (
    <Base.Item
      className={styles.item}
      onClick={onSelect}
      disabled={disabled}
      {...(typed === undefined ? {} : { label: typed })}
    >
      {icon ? <span className={styles.icon}>{icon}</span> : null}
      <span className={styles.words}>{children}</span>
      {keys ? <Keys keys={keys} /> : null}
    </Base.Item>
  );
}

interface MenuCheckItemProps {
  checked: boolean;
  onChange(checked: boolean): void;
  children: ReactNode;
}

export function MenuCheckItem({ checked, onChange, children }: MenuCheckItemProps) {
  return (
    <Base.CheckboxItem
      className={styles.item}
      checked={checked}
      onCheckedChange={onChange}
      closeOnClick={false}
    >
      <span className={styles.icon}>
        <Base.CheckboxItemIndicator>
          <Check size={14} aria-hidden />
        </Base.CheckboxItemIndicator>
      </span>
      <span className={styles.words}>{children}</span>
    </Base.CheckboxItem>
  );
}

interface MenuChoiceProps<Value extends string> {
  label: string;
  value: Value;
  choices: readonly { readonly value: Value; readonly label: ReactNode }[];
  onChange(value: Value): void;
}

/** One of several; the menu closes on the choice. */
export function MenuChoice<Value extends string>({
  label,
  value,
  choices,
  onChange,
}: MenuChoiceProps<Value>) {
  return (
    <Base.RadioGroup value={value} onValueChange={onChange} aria-label={label}>
      <div className={styles.label} aria-hidden>
        {label}
      </div>
      {choices.map((choice) => (
        <Base.RadioItem key={choice.value} value={choice.value} className={styles.item} closeOnClick>
          <span className={styles.icon}>
            <Base.RadioItemIndicator>
              <Check size={14} aria-hidden />
            </Base.RadioItemIndicator>
          </span>
          <span className={styles.words}>{choice.label}</span>
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  );
}

export function MenuSeparator() {
  return <Base.Separator className={styles.separator} />;
}
