/** One matrix on this device: its name leads into it, and its menu copies, renames and deletes it. */
import { Copy, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { LibraryEntry } from '../../session/library';
import { matrixAddress } from '../app/route';
import { Button } from '../parts/Button';
import { classNames } from '../parts/classNames';
import { Menu, MenuItem, MenuSeparator } from '../parts/Menu';
import { agoInWords } from './agoInWords';
import styles from './DeviceRow.module.css';
import { RenameField } from './RenameField';

interface DeviceRowProps {
  entry: LibraryEntry;
  now: number;
  renaming: boolean;
  onRename(): void;
  onRenamed(name: string): void;
  onDuplicate(): void;
  onRemove(): void;
}

export function DeviceRow({
  entry,
  now,
  renaming,
  onRename,
  onRenamed,
  onDuplicate,
  onRemove,
}: DeviceRowProps) {
  const { id, name, subtitle, schemeName, activities, roles, changedAt } = entry;
  // The field for the name takes the focus, which the menu would otherwise give back to its button.
  const toField = useRef(false);
  const returnsFocus = () => {
    const elsewhere = toField.current;
    toField.current = false;
    return !elsewhere;
  };
  const rename = () => {
    toField.current = true;
    onRename();
  };
  // The list may be told of a change a moment before this clock ticks.
  const ago = agoInWords(changedAt, Math.max(now, changedAt));
  return (
    <li className={styles.row}>
      {renaming ? (
        <RenameField name={name} onDone={onRenamed} />
      ) : (
        <a href={matrixAddress(id)} className={styles.name}>
          {subtitle ? `${name} · ${subtitle}` : name}
        </a>
      )}
      <span className={styles.size}>
        {schemeName} · {activities} × {roles}
      </span>
      <Gaps {...entry.gaps} />
      <time className={styles.ago} dateTime={new Date(changedAt).toISOString()}>
        {ago}
      </time>
      <Menu
        align="end"
        returnsFocus={returnsFocus}
        trigger={
          <Button look="quiet" size="small" className={styles.more} aria-label={`More for ${name}`}>
            <Ellipsis size={16} aria-hidden />
          </Button>
        }
      >
        <MenuItem icon={<Copy size={14} aria-hidden />} onSelect={onDuplicate}>
          Duplicate
        </MenuItem>
        <MenuItem icon={<Pencil size={14} aria-hidden />} onSelect={rename}>
          Rename
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<Trash2 size={14} aria-hidden />} onSelect={onRemove}>
          Delete
        </MenuItem>
      </Menu>
    </li>
  );
}

function Gaps({ must, should, look }: LibraryEntry['gaps']) {
  if (must > 0) return <span className={classNames(styles.gaps, styles.must)}>{must} must fix</span>;
  if (should > 0) return <span className={classNames(styles.gaps, styles.should)}>{should} should fix</span>;
  return <span className={styles.gaps}>{look > 0 ? `${look} worth a look` : 'no gaps'}</span>;
}
