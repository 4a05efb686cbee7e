/** What was found, in groups, with the one that Enter takes. */
import { classNames } from '../parts/classNames';
import { Keys } from '../parts/Keys';
import type { Found, FoundGroup } from './found';
import styles from './Palette.module.css';

interface FoundListProps {
  id: string;
  groups: readonly FoundGroup[];
  active: string | undefined;
  onTake(found: Found): void;
  onPoint(id: string): void;
}

export function FoundList({ id, groups, active, onTake, onPoint }: FoundListProps) {
  return (
    <div id={id} role="listbox" aria-label="Results" className={styles.list} tabIndex={-1}>
      {groups.map(({ title, items }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand inside a listbox.
        <div key={title} role="group" aria-label={title}>
          <div className={styles.group} aria-hidden>
            {title}
          </div>
          {items.map((found) => (
            <FoundItem
              key={found.id}
              id={`${id} ${found.id}`.replaceAll(' ', '_')}
              found={found}
              active={found.id === active}
              onTake={() => onTake(found)}
              onPoint={() => onPoint(found.id)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface FoundItemProps {
  id: string;
  found: Found;
  active: boolean;
  onTake(): void;
  onPoint(): void;
}

function FoundItem({ id, found, active, onTake, onPoint }: FoundItemProps) {
  const { label, hint } = found.kind === 'command' ? found.command : found.entry;
  const keys = found.kind === 'command' ? found.command.keys : undefined;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and its keys.
    <div
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className={classNames(styles.item, active && styles.chosen)}
      ref={active ? intoView : undefined}
      onClick={onTake}
      onPointerMove={onPoint}
    >
      <span className={styles.label}>{label}</span>
      {hint ? <span className={styles.hint}>{hint}</span> : null}
      {keys ? <Keys keys={keys} /> : null}
    </div>
  );
}

function intoView(item: HTMLElement | null): void {
  item?.scrollIntoView({ block: 'nearest' });
}
