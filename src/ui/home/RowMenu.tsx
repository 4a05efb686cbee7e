/** What can be done with a matrix from the list, beside opening it. */
import { Copy, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../parts/Button';
import { Menu, MenuItem, MenuSeparator } from '../parts/Menu';
import styles from './DeviceRow.module.css';

interface RowMenuProps {
  name: string;
  onRename(): void;
  onDuplicate(): void;
  onRemove(): void;
}

export default function RowMenu({ name, onRename, onDuplicate, onRemove }: RowMenuProps) {
  // The name field takes the focus; otherwise the menu would return it to its button.
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
  return (
    <Menu
      startsOpen
      align="end"
      returnsFocus={returnsFocus}
      trigger={
        <Button look="quiet" size="small" className={styles.more} aria-label={`More actions for ${name}`}>
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
  );
}
