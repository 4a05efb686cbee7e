/** What can be done with a matrix from the list, beside opening it. */
import { CalendarPlus, Copy, Download, Ellipsis, GitCompare, Pencil, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { MatrixId } from '../../domain/matrix/ids';
import { Button } from '../parts/Button';
import { Menu, MenuItem, MenuSeparator } from '../parts/Menu';
import { goTo, matrixAddress } from '../routing/route';
import { downloadMatrix } from '../save/downloadMatrix';
import { attempt } from '../session/attempt';
import { useLibrary } from '../session/LibraryContext';
import { deleteListed, startNextQuarter } from '../session/matrixActs';
import styles from './DeviceRow.module.css';

interface RowMenuProps {
  id: MatrixId;
  name: string;
  onRename(): void;
}

export default function RowMenu({ id, name, onRename }: RowMenuProps) {
  // The name field takes the focus; otherwise the menu would return it to its button.
  const toField = useRef(false);
  const returnsFocus = () => {
    const elsewhere = toField.current;
    toField.current = false;
    return !elsewhere;
  };
  const library = useLibrary();
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
      <MenuItem icon={<Copy size={14} aria-hidden />} onSelect={() => attempt(library.duplicate(id))}>
        Duplicate
      </MenuItem>
      <MenuItem
        icon={<CalendarPlus size={14} aria-hidden />}
        onSelect={() => startNextQuarter(library, { id, name })}
      >
        New quarter from this one
      </MenuItem>
      <MenuItem
        icon={<GitCompare size={14} aria-hidden />}
        onSelect={() => goTo(matrixAddress(id, 'compare'))}
      >
        Compare with…
      </MenuItem>
      <MenuItem
        icon={<Download size={14} aria-hidden />}
        onSelect={() => attempt(library.read(id).then(downloadMatrix))}
      >
        Export as a file
      </MenuItem>
      <MenuItem icon={<Pencil size={14} aria-hidden />} onSelect={rename}>
        Rename
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        icon={<Trash2 size={14} aria-hidden />}
        onSelect={() => attempt(deleteListed(library, { id, name }))}
      >
        Delete
      </MenuItem>
    </Menu>
  );
}
