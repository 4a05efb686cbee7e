/** A group of suggestions: each can be taken or left, or all at once. Long groups begin short. */

import { type ReactNode, useId, useState } from 'react';
import { Button } from '../parts/Button';
import { Checkbox } from '../parts/Checkbox';
import { thousands } from '../parts/counted';
import styles from './OwnersDialog.module.css';

export interface TickItem {
  readonly key: string;
  readonly label: string;
  readonly reason: string;
  readonly line: number;
  readonly ticked: boolean;
  /** Why it cannot be ticked now. */
  readonly barred?: string | undefined;
  readonly more?: ReactNode;
}

interface TickListProps {
  title: string;
  items: readonly TickItem[];
  onTick(keys: readonly string[], ticked: boolean): void;
  children?: ReactNode;
}

const SHOWN = 100;

export function TickList({ title, items, onTick, children }: TickListProps) {
  const [all, setAll] = useState(false);
  const id = useId();
  if (items.length === 0) return null;
  const free = items.filter(({ barred }) => barred === undefined);
  const ticked = free.filter((item) => item.ticked).length;
  const shown = all ? items : items.slice(0, SHOWN);
  return (
    <section aria-labelledby={id} className={styles.group}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {title} ({thousands(items.length)})
        </h3>
        {free.length > 1 ? (
          <Checkbox
            checked={ticked === free.length}
            mixed={ticked > 0 && ticked < free.length}
            onChange={(on) =>
              onTick(
                free.map(({ key }) => key),
                on,
              )
            }
          >
            Select all
          </Checkbox>
        ) : null}
      </div>
      {children}
      <ul className={styles.list} aria-labelledby={id}>
        {shown.map(({ key, label, reason, line, ticked: on, barred, more }) => (
          <li key={key} className={styles.item}>
            <Checkbox
              checked={on && barred === undefined}
              disabled={barred !== undefined}
              onChange={(next) => onTick([key], next)}
              hint={`Line ${line}. ${reason}${barred === undefined ? '' : ` ${barred}`}`}
            >
              {label}
            </Checkbox>
            {more}
          </li>
        ))}
      </ul>
      {items.length > SHOWN && !all ? (
        <Button size="small" onClick={() => setAll(true)}>
          Show all {thousands(items.length)}
        </Button>
      ) : null}
    </section>
  );
}
