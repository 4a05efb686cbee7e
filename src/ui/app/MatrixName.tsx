/** The name of the matrix, which is also the door to everything about the matrix as a whole. */
import { ChevronDown } from 'lucide-react';
import { isVisit } from '../../session/visits';
import { Menu, MenuItem, MenuSeparator } from '../parts/Menu';
import { notify } from '../parts/Toast';
import { goTo, HOME_ADDRESS, matrixAddress } from '../routing/route';
import { IfEditable } from '../session/Editable';
import { useLibrary } from '../session/LibraryContext';
import { useSession, useSessionState } from '../session/SessionContext';
import { ThemeChoice } from '../theme/ThemeChoice';
import { errorSentence } from '../vocabulary/errorSentence';
import { openDialog, showPanel, usePanels } from '../workspace/panels';
import styles from './MatrixName.module.css';

export function MatrixName() {
  const panels = usePanels();
  const acts = useMatrixActs();
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
            <MenuItem onSelect={acts.duplicate}>Duplicate this matrix</MenuItem>
            <MenuItem onSelect={acts.remove}>Delete this matrix</MenuItem>
          </>
        )}
        <MenuItem onSelect={() => goTo(HOME_ADDRESS)}>New, import or open another…</MenuItem>
        <MenuSeparator />
        <MenuItem onSelect={() => openDialog(panels, 'keys')} keys="?">
          Keyboard shortcuts
        </MenuItem>
        <MenuSeparator />
        <ThemeChoice />
      </Menu>
    </h1>
  );
}

/** What can be done with the matrix as a whole, as in the list at home. */
function useMatrixActs() {
  const library = useLibrary();
  const { store } = useSession();
  const attempt = (work: Promise<unknown>) =>
    void work.catch((error: unknown) => notify({ message: errorSentence(error), urgent: true }));
  return {
    duplicate() {
      const { id } = store.getState().matrix;
      attempt(library.duplicate(id).then((copy) => goTo(matrixAddress(copy))));
    },
    remove() {
      const { id, name } = store.getState().matrix;
      const restore = () => attempt(library.restore(id).then(() => goTo(matrixAddress(id))));
      const told = () => {
        goTo(HOME_ADDRESS);
        notify({ message: `“${name}” was deleted.`, action: { label: 'Undo', run: restore } });
      };
      attempt(library.remove(id).then(told));
    },
  };
}
