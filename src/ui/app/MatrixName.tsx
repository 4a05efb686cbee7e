/** The name of the matrix, which is also the door to everything about the matrix as a whole. */
import { ChevronDown } from 'lucide-react';
import { openDialog, showPanel, useDesk } from '../matrix/desk';
import { Menu, MenuItem, MenuSeparator } from '../parts/Menu';
import { useSessionState } from '../session/SessionContext';
import styles from './MatrixName.module.css';
import { ThemeChoice } from './ThemeChoice';

export function MatrixName() {
  const desk = useDesk();
  const name = useSessionState((state) => state.matrix.name);
  const subtitle = useSessionState((state) => state.matrix.subtitle);
  const scheme = useSessionState((state) => state.matrix.scheme.name);
  return (
    <h1 className={styles.heading}>
      <Menu
        trigger={
          <button type="button" className={styles.name} title={name}>
            <span className={styles.words}>{name}</span>
            <span className={styles.faint}>{subtitle ? `${subtitle} · ${scheme}` : scheme}</span>
            <ChevronDown size={14} aria-hidden className={styles.chevron} />
          </button>
        }
      >
        <MenuItem onSelect={() => showPanel(desk, { kind: 'matrix' })}>Name and settings</MenuItem>
        <MenuItem onSelect={() => openDialog(desk, 'scheme')}>Change the scheme…</MenuItem>
        <MenuItem onSelect={() => openDialog(desk, 'packs')}>Add a pack…</MenuItem>
        <MenuItem onSelect={() => openDialog(desk, 'owners')}>Suggest from CODEOWNERS or Backstage…</MenuItem>
        <MenuSeparator />
        <MenuItem onSelect={() => openDialog(desk, 'keys')} keys="?">
          Keys
        </MenuItem>
        <MenuSeparator />
        <ThemeChoice />
      </Menu>
    </h1>
  );
}
