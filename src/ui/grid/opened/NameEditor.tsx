/** The field over a name while it is edited. It commits once: by key, by leaving it, or by the window losing focus. */

import {
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Edit } from '../../../domain/edits/edit';
import { renameActivity } from '../../../domain/edits/renameActivity';
import { renameRole } from '../../../domain/edits/renameRole';
import { renameSection } from '../../../domain/edits/renameSection';
import type { ActivityId, SectionId } from '../../../domain/matrix/ids';
import type { Matrix } from '../../../domain/matrix/matrix';
import { addNamed, nameAnother, subjectOf } from '../../commands/acts/arranging';
import { moveBy } from '../../commands/acts/moving';
import { pasteInto } from '../../commands/acts/pasting';
import { type GridContext, layoutOf, matrixOf, selectionOf } from '../../commands/command/context';
import { zoneAt } from '../../commands/command/zone';
import { GHOST_ACTIVITY } from '../../gridView/ghosts';
import type { CellRef } from '../../gridView/layout/cellRefs';
import { positionOf } from '../../gridView/layout/layout';
import type { NewPlace } from '../../gridView/layout/newPlace';
import { stepped } from '../../gridView/selection/movement';
import { notify } from '../../parts/Toast';
import { reportOutcome } from '../../session/runEdit';
import { type Direction, editorAct } from './editorKeys';
import { boxBeside, boxOver } from './fieldBox';
import styles from './NameEditor.module.css';
import { useDraft } from './useDraft';

interface EditorProps {
  context: GridContext;
  root: HTMLElement;
}

/** The field over a name that is there already. */
export function NameEditor({ context, root, cellRef }: EditorProps & { cellRef: CellRef }) {
  const named = namedAt(matrixOf(context), cellRef);
  if (!named) return null;
  return (
    <Field
      key={`${cellRef.row} ${cellRef.column}`}
      context={context}
      box={() => boxOver(context, root, cellRef)}
      label={`Name of ${named.what} ${named.name}`}
      name={named.name}
      several={() => subjectOf(context).ids.length > 1}
      keep={(text) => reportOutcome(context.session.run(named.rename(text)))}
      goOn={(way) => {
        if (way) goOn(context, cellRef, way);
        else context.view.scrollTo(cellRef);
      }}
    />
  );
}

/**
 * The field where something new will stand. Nothing is added before it has a name, so that it is one step to undo and
 * no gap is told of what is only being typed. Enter adds it and opens the next. One of its own for each place, by key.
 */
export function NewNameEditor({ context, root, place }: EditorProps & { place: NewPlace }) {
  const added = useRef<CellRef>(undefined);
  return (
    <Field
      context={context}
      box={() => boxBeside(context, root, place)}
      label={`Name of the new ${place.kind}`}
      ghost={GHOST_WORDS[place.kind]}
      name=""
      several={() => false}
      pasteTable={(html, text) => pasteInto(context, html, text)}
      keep={(text) => {
        added.current = addNamed(context, place, text);
        return added.current !== undefined;
      }}
      goOn={(way) => {
        if (!added.current) context.view.scrollTo(selectionOf(context).active);
        else if (way === 'down') nameAnother(context, place, added.current);
        else if (way) goOn(context, added.current, way);
        else context.view.scrollTo(added.current);
      }}
    />
  );
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

interface FieldProps {
  context: GridContext;
  /** Where it stands, measured once as it opens. */
  box(): CSSProperties;
  label: string;
  /** What stands in it while it is empty. */
  ghost?: string;
  /** As it is now; empty for something new. */
  name: string;
  /** Whether other names are selected with this one. */
  several(): boolean;
  /** What becomes of a pasted table, which is no name. */
  pasteTable?(html: string, text: string): void;
  /** False where the name was refused. */
  keep(text: string): boolean;
  /** After it closed: the way that the key goes, none where it only ends. */
  goOn(way: Direction | undefined): void;
}

function Field(props: FieldProps) {
  const { context, box, label, ghost, name, several, pasteTable, keep, goOn: onward } = props;
  const [text, setText] = useDraft(context, name);
  const [style] = useState(box);
  const done = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  // Focus belongs to the browser.
  useLayoutEffect(() => input.current?.focus({ preventScroll: true }), []);

  /** False while it stays open, so that a refused name can be corrected. */
  const finish = (commit: boolean, leaves = false) => {
    if (done.current) return false;
    const changes = commit && text.trim() !== '' && text !== name;
    // Before it runs: what is added takes the focus, and leaving the field must not add it twice.
    done.current = true;
    if (changes && !keep(text) && !leaves) {
      done.current = false;
      return false;
    }
    context.view.open(null);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    const act = editorAct(event);
    if (!act) return;
    event.preventDefault();
    if (act.kind === 'line') return;
    if (act.kind === 'commit' && act.everywhere && several()) {
      notify({ message: ONE_NAME });
      return;
    }
    if (finish(act.kind === 'commit')) onward(act.kind === 'commit' ? act.way : undefined);
  };

  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!pasteTable || text !== '' || !/[\t\n]/.test(pasted.trim())) return;
    event.preventDefault();
    finish(false);
    pasteTable(event.clipboardData.getData('text/html'), pasted);
  };

  return (
    <input
      ref={input}
      className={styles.field}
      style={style}
      dir="auto"
      aria-label={label}
      placeholder={ghost}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onBlur={() => void finish(true, true)}
    />
  );
}

const GHOST_WORDS: { readonly [kind in NewPlace['kind']]: string } = {
  activity: GHOST_ACTIVITY,
  role: 'Type a role',
  section: 'Type the name of a section',
};

const ONE_NAME = 'Names must be unique, so only this one was renamed.';

/** Up and down only to a name of the same kind: from an activity, the next line may be a section. */
function goOn(context: GridContext, { row, column }: CellRef, way: Direction): void {
  const layout = layoutOf(context);
  const from = positionOf(layout, { row, column });
  const to = from && stepped(layout, from, way);
  const stays = (way === 'up' || way === 'down') && to && zoneAt(layout, to) !== zoneAt(layout, from);
  if (stays) context.view.scrollTo({ row, column });
  else moveBy(context, way);
}
