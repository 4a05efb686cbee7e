/** The header of a matrix: home, name, tabs, search, undo, redo, share and export. */
import { Redo2, Search, Undo2 } from 'lucide-react';
import ExportMenu from '../exchange/exporting/ExportMenu';
import ShareButton from '../exchange/sharing/ShareButton';
import bars from '../parts/Bars.module.css';
import { classNames } from '../parts/classNames';
import { IconButton } from '../parts/IconButton';
import { Keys } from '../parts/Keys';
import { Brand } from '../routing/Brand';
import type { Tab } from '../routing/route';
import { undoOrRedo } from '../session/runEdit';
import { useSession, useSessionState } from '../session/SessionContext';
import { openDialog, usePanels } from '../workspace/panels';
import { PEOPLE_PLACE, roomsOffered } from '../workspace/roomsOffered';
import styles from './Header.module.css';
import { MatrixName } from './MatrixName';
import { ScreenTabs } from './ScreenTabs';

export function Header({ tab }: { tab: Tab }) {
  return (
    <header className={classNames(bars.header, styles.header)}>
      <Brand />
      <MatrixName />
      <ScreenTabs current={tab} />
      <div className={styles.acts}>
        <SearchButton />
        <TakeBackButtons />
      </div>
      <div className={styles.files}>
        {roomsOffered() ? <div id={PEOPLE_PLACE} /> : null}
        <ShareButton />
        <ExportMenu />
      </div>
    </header>
  );
}

function SearchButton() {
  const panels = usePanels();
  return (
    <button
      type="button"
      className={styles.search}
      aria-keyshortcuts="Control+K Meta+K"
      onClick={() => openDialog(panels, 'palette')}
    >
      <Search size={15} aria-hidden className={styles.glass} />
      <span className={styles.searchWords}>Search or run a command</span>
      <span className={styles.searchKeys}>
        <Keys keys="Ctrl K" />
      </span>
    </button>
  );
}

function TakeBackButtons() {
  const session = useSession();
  const undoLabel = useSessionState((state) => state.undoLabel);
  const redoLabel = useSessionState((state) => state.redoLabel);
  return (
    <>
      <IconButton
        name="Undo"
        hint={undoLabel ? `Undo: ${undoLabel}` : 'Nothing to undo'}
        keys="Ctrl Z"
        aria-disabled={undoLabel === null}
        onClick={() => undoLabel !== null && undoOrRedo(session, 'undo')}
      >
        <Undo2 size={16} aria-hidden />
      </IconButton>
      <IconButton
        name="Redo"
        hint={redoLabel ? `Redo: ${redoLabel}` : 'Nothing to redo'}
        keys="Ctrl Shift Z"
        aria-disabled={redoLabel === null}
        onClick={() => redoLabel !== null && undoOrRedo(session, 'redo')}
      >
        <Redo2 size={16} aria-hidden />
      </IconButton>
    </>
  );
}
