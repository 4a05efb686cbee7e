/** The field over a name while it is edited. It commits once: by key, by leaving it, or by the window losing focus. */

import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Edit } from '../../../domain/edits/edit';
import { renameActivity } from '../../../domain/edits/renameActivity';
import { renameRole } from '../../../domain/edits/renameRole';
import { renameSection } from '../../../domain/edits/renameSection';
import type { ActivityId, SectionId } from '../../../domain/matrix/ids';
import type { Matrix } from '../../../domain/matrix/matrix';
import { subjectOf } from '../../commands/acts/arranging';
import { moveBy } from '../../commands/acts/moving';
import { type GridContext, matrixOf } from '../../commands/command/context';
import type { CellRef } from '../../gridView/layout/cellRefs';
import { elementOf } from '../../gridView/layout/pointerCells';
import { notify } from '../../parts/Toast';
import { reportOutcome } from '../../session/runEdit';
import { editorAct } from './editorKeys';
import styles from './NameEditor.module.css';

interface NameEditorProps {
  context: GridContext;
  root: HTMLElement;
  cellRef: CellRef;
  /** What was typed to begin with; it replaces the name. */
  typed: string | undefined;
}

export function NameEditor({ context, root, cellRef, typed }: NameEditorProps) {
  const named = namedAt(matrixOf(context), cellRef);
  if (!named) return null;
  const key = `${cellRef.row} ${cellRef.column}`;
  return <Field key={key} context={context} root={root} cellRef={cellRef} named={named} typed={typed} />;
}

interface Named {
  readonly name: string;
  readonly what: string;
  rename(text: string): Edit;
}

/** What has its name at a cellRef: on a header the role, on a section row the section, elsewhere the activity. */
function namedAt(matrix: Matrix, { row, column }: CellRef): Named | undefined {
  if (row === 'header') {
    const role = column === 'name' ? undefined : matrix.roles[column];
    return role && { name: role.name, what: 'role', rename: (text) => renameRole(matrix, role.id, text) };
  }
  const section = matrix.sections[row as SectionId];
  if (section) {
    return { name: section.name, what: 'section', rename: (text) => renameSection(matrix, section.id, text) };
  }
  const activity = matrix.activities[row as ActivityId];
  return (
    activity && {
      name: activity.name,
      what: 'activity',
      rename: (text) => renameActivity(matrix, activity.id, text),
    }
  );
}

function Field({ context, root, cellRef, named, typed }: NameEditorProps & { named: Named }) {
  const [text, setText] = useState(typed ?? named.name);
  const [box] = useState(() => boxOf(context, root, cellRef));
  const done = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  // Focus belongs to the browser. The name of something new waits to be replaced.
  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true });
    if (typed === undefined && /^New /.test(named.name)) input.current?.select();
  }, [typed, named.name]);

  /** False while it stays open: what was typed and refused can be mended. */
  const finish = (commit: boolean, leaves = false) => {
    if (done.current) return false;
    const changes = commit && text.trim() !== '' && text !== named.name;
    if (changes && !reportOutcome(context.session.run(named.rename(text))) && !leaves) return false;
    done.current = true;
    context.view.open(null);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    const act = editorAct(event, typed !== undefined);
    if (!act) return;
    event.preventDefault();
    if (act.kind === 'line') return;
    if (act.kind === 'commit' && act.everywhere && namesIn(context) > 1) {
      notify({ message: ONE_NAME });
      return;
    }
    if (!finish(act.kind === 'commit')) return;
    if (act.kind === 'commit' && act.way) moveBy(context, act.way);
    else context.view.scrollTo(cellRef);
  };

  return (
    <input
      ref={input}
      className={styles.field}
      style={box}
      dir="auto"
      aria-label={`Name of ${named.what} ${named.name}`}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => void finish(true, true)}
    />
  );
}

const ONE_NAME = 'Every name is one of a kind, so it is not written to all that is selected.';

/** How many names are selected with the one that is edited. */
function namesIn(context: GridContext): number {
  return subjectOf(context).ids.length;
}

function boxOf({ view }: GridContext, root: HTMLElement, cellRef: CellRef) {
  const element = elementOf(root, view.store.getState().layout, cellRef);
  const frame = root.getBoundingClientRect();
  const box = element?.getBoundingClientRect();
  if (!box) return { left: 0, top: 0, width: 240, height: 32 };
  const height = Math.min(box.height, 40);
  const width = Math.max(Math.min(box.width, 520), 160);
  return { left: Math.max(0, box.left - frame.left), top: box.bottom - frame.top - height, width, height };
}
