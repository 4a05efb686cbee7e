/** The field over a name while it is edited. It commits once: by key, by leaving it, or by the window losing focus. */
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Edit } from '../../../domain/edits/edit';
import { renameActivity } from '../../../domain/edits/renameActivity';
import { renameRole } from '../../../domain/edits/renameRole';
import { renameSection } from '../../../domain/edits/renameSection';
import type { ActivityId, SectionId } from '../../../domain/matrix/ids';
import type { Matrix } from '../../../domain/matrix/matrix';
import { runCommand } from '../commands';
import { type GridContext, matrixOf, perform } from '../commands/context';
import type { GridCommandId } from '../gridKeys';
import { elementOf } from '../pointerSpots';
import type { Spot } from '../spots';
import styles from './NameEditor.module.css';

interface NameEditorProps {
  context: GridContext;
  root: HTMLElement;
  spot: Spot;
  /** What was typed to begin with; it replaces the name. */
  typed: string | undefined;
}

export function NameEditor({ context, root, spot, typed }: NameEditorProps) {
  const named = namedAt(matrixOf(context), spot);
  if (!named) return null;
  const key = `${spot.row} ${spot.column}`;
  return <Field key={key} context={context} root={root} spot={spot} named={named} typed={typed} />;
}

interface Named {
  readonly name: string;
  readonly what: string;
  rename(text: string): Edit;
}

/** What has its name at a spot: on a header the role, on a section row the section, elsewhere the activity. */
function namedAt(matrix: Matrix, { row, column }: Spot): Named | undefined {
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

function Field({ context, root, spot, named, typed }: NameEditorProps & { named: Named }) {
  const [text, setText] = useState(typed ?? named.name);
  const [box] = useState(() => boxOf(context, root, spot));
  const done = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  // Focus belongs to the browser. The name of something new waits to be replaced.
  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true });
    if (typed === undefined && /^New /.test(named.name)) input.current?.select();
  }, [typed, named.name]);

  const close = (commit: boolean, then?: GridCommandId) => {
    if (done.current) return;
    done.current = true;
    context.view.open(null);
    if (commit && text.trim() !== '' && text !== named.name) perform(context, named.rename(text));
    if (then) runCommand(context, then);
    else context.view.scrollTo(spot);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // The Enter that ends a composition belongs to the input method.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    event.stopPropagation();
    const [commits, then] = afterKey(event, typed !== undefined);
    if (commits === undefined) return;
    event.preventDefault();
    close(commits, then);
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
      onBlur={() => {
        if (done.current) return;
        done.current = true;
        context.view.open(null);
        if (text.trim() !== '' && text !== named.name) perform(context, named.rename(text));
      }}
    />
  );
}

type AfterKey = readonly [commits?: boolean, then?: GridCommandId];

function afterKey({ key, shiftKey, altKey }: KeyboardEvent, replacing: boolean): AfterKey {
  if (key === 'Escape') return [false];
  if (key === 'F2') return [true];
  if (altKey) return [];
  if (key === 'Enter') return [true, shiftKey ? 'move-up' : 'move-down'];
  if (key === 'Tab') return [true, shiftKey ? 'move-left' : 'move-right'];
  // Typing over a name is quick entry: arrows go on to the next. After F2 they move in the text.
  if (replacing && key === 'ArrowUp') return [true, 'move-up'];
  if (replacing && key === 'ArrowDown') return [true, 'move-down'];
  return [];
}

function boxOf({ view }: GridContext, root: HTMLElement, spot: Spot) {
  const element = elementOf(root, view.store.getState().layout, spot);
  const frame = root.getBoundingClientRect();
  const box = element?.getBoundingClientRect();
  if (!box) return { left: 0, top: 0, width: 240, height: 32 };
  const height = Math.min(box.height, 40);
  const width = Math.max(Math.min(box.width, 520), 160);
  return { left: Math.max(0, box.left - frame.left), top: box.bottom - frame.top - height, width, height };
}
