/** The field over a name while it is edited. It commits once: by key, by leaving it, or by the window losing focus. */

import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Edit } from '../../../domain/edits/edit';
import { renameActivity } from '../../../domain/edits/renameActivity';
import { renameRole } from '../../../domain/edits/renameRole';
import { renameSection } from '../../../domain/edits/renameSection';
import type { ActivityId, SectionId } from '../../../domain/matrix/ids';
import type { Matrix } from '../../../domain/matrix/matrix';
import { addAnother, subjectOf } from '../../commands/acts/arranging';
import { moveBy } from '../../commands/acts/moving';
import { type GridContext, layoutOf, matrixOf, selectionOf } from '../../commands/command/context';
import { zoneAt } from '../../commands/command/zone';
import type { CellRef } from '../../gridView/layout/cellRefs';
import { positionOf } from '../../gridView/layout/layout';
import { elementOf } from '../../gridView/layout/pointerCells';
import { stepped } from '../../gridView/selection/movement';
import { notify } from '../../parts/Toast';
import { reportOutcome } from '../../session/runEdit';
import { type Direction, editorAct } from './editorKeys';
import styles from './NameEditor.module.css';

interface NameEditorProps {
  context: GridContext;
  root: HTMLElement;
  cellRef: CellRef;
  /** The change that added what is named here, if it is new. */
  added: string | undefined;
}

export function NameEditor({ context, root, cellRef, added }: NameEditorProps) {
  const named = namedAt(matrixOf(context), cellRef);
  if (!named) return null;
  const key = `${cellRef.row} ${cellRef.column}`;
  return <Field key={key} context={context} root={root} cellRef={cellRef} named={named} added={added} />;
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

function Field({ context, root, cellRef, named, added }: NameEditorProps & { named: Named }) {
  const [text, setText] = useState(named.name);
  const [box] = useState(() => boxOf(context, root, cellRef));
  const done = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  // Focus belongs to the browser. The name of something new waits to be replaced.
  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true });
    if (added !== undefined) input.current?.select();
  }, [added]);

  /** False while it stays open, so that a refused name can be corrected. */
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
    const act = editorAct(event);
    if (!act) return;
    event.preventDefault();
    if (act.kind === 'line') return;
    if (act.kind === 'commit' && act.everywhere && namesIn(context) > 1) {
      notify({ message: ONE_NAME });
      return;
    }
    const unnamed = added !== undefined && (text.trim() === '' || text === named.name);
    if (!finish(act.kind === 'commit')) return;
    const way = act.kind === 'commit' ? act.way : undefined;
    if (unnamed && (act.kind === 'cancel' || way === 'down')) takeBack(context, added);
    else if (added !== undefined && way === 'down') addAnother(context, cellRef);
    else if (way) goOn(context, cellRef, way);
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

const ONE_NAME = 'Names must be unique, so only this one was renamed.';

/** Escape, or Enter on a name that was never given, ends a row of new ones: the last, unnamed one goes again. */
function takeBack(context: GridContext, added: string): void {
  const { session, view } = context;
  if (session.store.getState().lastChange?.id === added) session.undo();
  view.scrollTo(selectionOf(context).active);
}

/** Up and down only to a name of the same kind: from an activity, the next line may be a section. */
function goOn(context: GridContext, { row, column }: CellRef, way: Direction): void {
  const layout = layoutOf(context);
  const from = positionOf(layout, { row, column });
  const to = from && stepped(layout, from, way);
  const stays = (way === 'up' || way === 'down') && to && zoneAt(layout, to) !== zoneAt(layout, from);
  if (stays) context.view.scrollTo({ row, column });
  else moveBy(context, way);
}

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
