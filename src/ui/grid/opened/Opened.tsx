/** Whatever the grid has open over itself: a picker, a menu, a field, a dialog. */

import { useLayoutEffect } from 'react';
import { stepOn } from '../../commands/acts/moving';
import type { CommandContext } from '../../commands/command/command';
import type { GridContext } from '../../commands/command/context';
import { useGridViewState } from '../../gridView/GridViewContext';
import type { CellRef } from '../../gridView/layout/cellRefs';
import { elementOf } from '../../gridView/layout/pointerCells';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { FindBar } from '../find/FindBar';
import { GoTo } from '../find/GoTo';
import { CellText } from './CellText';
import { CodePicker } from './CodePicker';
import { GridMenu } from './GridMenu';
import { NameEditor, NewNameEditor } from './NameEditor';
import styles from './Opened.module.css';
import { PasteProblems } from './PasteProblems';
import { PlainTable } from './PlainTable';

export function Opened({ context, root }: { context: CommandContext; root: HTMLElement | null }) {
  const opened = useGridViewState((state) => state.opened);
  const layout = useGridViewState((state) => state.layout);
  if (!opened || !root) return null;
  const { view } = context;
  const onClose = () => {
    view.open(null);
    view.scrollTo(view.store.getState().selection.active);
  };
  const cellAt = (cellRef: CellRef) => elementOf(root, layout, cellRef) ?? root;
  switch (opened.kind) {
    case 'resize':
      return <GripFocus context={context} header={cellAt(opened.cellRef)} />;
    case 'rename':
      return <NameEditor context={context} root={root} cellRef={opened.cellRef} />;
    case 'naming':
      return (
        <NewNameEditor
          key={JSON.stringify(opened.place)}
          context={context}
          root={root}
          place={opened.place}
        />
      );
    case 'picker':
      return <CodePicker context={context} at={cellAt(opened.cellRef)} onClose={onClose} />;
    case 'condition':
    case 'note':
      return (
        <CellText
          context={context}
          kind={opened.kind}
          cellRef={opened.cellRef}
          at={cellAt(opened.cellRef)}
          onClose={(way) => {
            onClose();
            if (way) stepOn(context, way);
          }}
        />
      );
    case 'menu':
      return <GridMenu context={context} at={opened.at ?? cellAt(opened.cellRef)} onClose={onClose} />;
    case 'pasting':
      return <Pasting done={opened.done} onCancel={opened.cancel} />;
    case 'problems':
      return <PasteProblems context={context} pasted={opened} onClose={onClose} />;
    case 'find':
    case 'replace':
      return <FindBar context={context} replaces={opened.kind === 'replace'} onClose={onClose} />;
    case 'goto':
      return <GoTo context={context} onClose={onClose} />;
    case 'table':
      return <PlainTable context={context} onClose={onClose} />;
  }
}

/** Leads the keyboard to the border of a column, where arrow keys move it. There is nothing to see. */
function GripFocus({ context, header }: { context: GridContext; header: Element }) {
  // Focus belongs to the browser; the menu that led here has just given it up.
  useLayoutEffect(() => {
    header.querySelector<HTMLElement>('[role="separator"]')?.focus({ preventScroll: true });
    context.view.open(null);
  }, [context, header]);
  return null;
}

/** How far a paste is that takes a while. Nothing is changed until its end, so Cancel and Escape leave everything as it was. */
function Pasting({ done, onCancel }: { done: number; onCancel(): void }) {
  return (
    <Dialog
      open
      onClose={onCancel}
      title="Pasting a table"
      size="small"
      actions={<Button onClick={onCancel}>Cancel</Button>}
    >
      <progress className={styles.bar} aria-label="Progress" value={done} max={1} />
    </Dialog>
  );
}
