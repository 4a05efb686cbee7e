/** The name of the matrix, which is also the door to everything about the matrix as a whole. */
import { ChevronDown } from 'lucide-react';
import { isVisit } from '../../session/visits';
import { Menu, MenuItem, MenuSeparator } from '../parts/Menu';
import { goTo, guideAddress, HOME_ADDRESS } from '../routing/route';
import { IfEditable } from '../session/Editable';
import { useLibrary } from '../session/LibraryContext';
import { deleteMatrix, duplicateMatrix } from '../session/matrixActs';
import { useSessionState } from '../session/SessionContext';
import { ThemeChoice } from '../theme/ThemeChoice';
import { openDialog, showPanel, usePanels } from '../workspace/panels';
import styles from './MatrixName.module.css';

export function MatrixName() {
  const panels = usePanels();
  const library = useLibrary();
  const id = useSessionState((state) => state.matrix.id);
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
        <MenuItem onSelect={() => showPanel(panels, { kind: 'matrix' })}>Matrix settings</MenuItem>
        <IfEditable>
          <MenuItem onSelect={() => openDialog(panels, 'scheme')}>Change letters…</MenuItem>
          <MenuItem onSelect={() => openDialog(panels, 'packs')}>Add activity pack…</MenuItem>
          <MenuItem onSelect={() => openDialog(panels, 'owners')}>
            Suggest owners from CODEOWNERS or Backstage…
          </MenuItem>
        </IfEditable>
        <MenuSeparator />
        <MenuItem onSelect={() => openDialog(panels, 'file')}>Keep in a file…</MenuItem>
        <MenuItem onSelect={() => openDialog(panels, 'ci')}>Check in CI…</MenuItem>
        <MenuSeparator />
        {isVisit(id) ? null : (
          <>
            <MenuItem onSelect={() => duplicateMatrix(library, { id, name })}>Duplicate this matrix</MenuItem>
            <MenuItem onSelect={() => deleteMatrix(library, { id, name })}>Delete this matrix</MenuItem>
          </>
        )}
        <MenuItem onSelect={() => goTo(HOME_ADDRESS)}>New, import or open another…</MenuItem>
        <MenuSeparator />
        <MenuItem onSelect={() => goTo(guideAddress())}>Guide</MenuItem>
        <MenuItem onSelect={() => openDialog(panels, 'keys')} keys="?">
          Keyboard shortcuts
        </MenuItem>
        <MenuSeparator />
        <ThemeChoice />
      </Menu>
    </h1>
  );
}
