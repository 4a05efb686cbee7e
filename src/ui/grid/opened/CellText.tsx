/** The condition or the note of a cell, in a small panel at it. It commits once, however it is left. */
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { setCellNote } from '../../../domain/edits/setCellNote';
import { setCondition } from '../../../domain/edits/setCondition';
import type { Cell } from '../../../domain/matrix/cell';
import type { ActivityId, RoleId } from '../../../domain/matrix/ids';
import { cellsOf } from '../../commands/acts/assigning';
import { type GridContext, matrixOf, runEdit } from '../../commands/command/context';
import type { CellRef } from '../../gridView/layout/cellRefs';
import { Button } from '../../parts/Button';
import { PopoverAt } from '../../parts/PopoverAt';
import styles from './CellText.module.css';
import { type Direction, editorAct } from './editorKeys';
import { useDraft } from './useDraft';

interface CellTextProps {
  context: GridContext;
  kind: 'condition' | 'note';
  cellRef: CellRef;
  at: Element;
  /** `way` is the direction in which a key asks to continue. */
  onClose(way?: Direction): void;
}

const WORDS = {
  condition: { label: 'Applies only to', placeholder: 'critical systems only', lines: 1 },
  note: { label: 'Add a note', placeholder: '', lines: 4 },
};

export function CellText({ context, kind, cellRef, at, onClose }: CellTextProps) {
  const matrix = matrixOf(context);
  const cell = { activityId: cellRef.row as ActivityId, roleId: cellRef.column as RoleId };
  const activity = matrix.activities[cell.activityId];
  const texts = kind === 'condition' ? activity?.conditions : activity?.cellNotes;
  const first = texts?.[cell.roleId] ?? '';
  const [text, setText] = useDraft(context, first);
  const done = useRef(false);
  const { label, placeholder, lines } = WORDS[kind];
  const all = cellsOf(context);
  const byFinger = globalThis.matchMedia?.('(pointer: coarse)').matches ?? false;

  const finish = (cells: readonly Cell[], way?: Direction) => {
    if (done.current) return;
    done.current = true;
    const set = kind === 'condition' ? setCondition : setCellNote;
    if (cells.length > 1 || (cells.length === 1 && text !== first))
      runEdit(context, set(matrixOf(context), cells, text));
    onClose(way);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    const act = editorAct(event);
    // A keyboard on the screen has one Enter and no Alt: in a text of several lines that is a new line.
    if (!act || (byFinger && lines > 1 && act.kind === 'commit' && act.way === 'down')) return;
    event.preventDefault();
    if (act.kind === 'cancel') finish([]);
    else if (act.kind === 'commit') finish(act.everywhere ? all : [cell], act.way);
    else if (lines > 1) setText(withLine(event.currentTarget));
  };
  const role = matrix.roles[cell.roleId]?.name;
  return (
    <PopoverAt at={at} name={label} onClose={() => finish([cell])}>
      <div className={styles.editor}>
        <span className={styles.label} aria-hidden>
          {label}
        </span>
        <Lines
          name={`${label}: ${role}, ${activity?.name}`}
          lines={lines}
          placeholder={placeholder}
          text={text}
          onText={setText}
          onKeyDown={onKeyDown}
          onLeave={() => finish([cell])}
        />
      </div>
      <p className={styles.hint}>{byFinger ? '' : hintFor(all.length, lines)} Clear the text to remove it.</p>
      <div className={styles.acts}>
        {byFinger ? <Keep onKeep={() => finish([cell])}>Save</Keep> : null}
        {all.length > 1 ? <Keep onKeep={() => finish(all)}>Save in all {all.length} cells</Keep> : null}
      </div>
    </PopoverAt>
  );
}

function hintFor(cells: number, lines: number): string {
  const everywhere = cells > 1 ? ', Ctrl Enter saves it in every selected cell' : '';
  return `Enter saves it${everywhere}.${lines > 1 ? ' Alt Enter adds a line.' : ''}`;
}

function Keep({ onKeep, children }: { onKeep(): void; children: ReactNode }) {
  return (
    // The field must not be left by the press, or it would be kept twice over.
    <Button size="small" onPointerDown={(event) => event.preventDefault()} onClick={onKeep}>
      {children}
    </Button>
  );
}

interface LinesProps {
  name: string;
  lines: number;
  placeholder: string;
  text: string;
  onText(text: string): void;
  onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void;
  onLeave(): void;
}

function Lines({ name, lines, placeholder, text, onText, onKeyDown, onLeave }: LinesProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  // As in a cell that F2 opens, the caret waits at the end; focus and caret belong to the browser.
  useLayoutEffect(() => {
    const end = field.current?.value.length ?? 0;
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(end, end);
  }, []);
  return (
    <textarea
      ref={field}
      className={styles.field}
      aria-label={name}
      dir="auto"
      rows={lines}
      placeholder={placeholder}
      value={text}
      onChange={(event) =>
        onText(lines === 1 ? event.target.value.replace(/\s*\n\s*/g, ' ') : event.target.value)
      }
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        // To the button below is not away from the editor.
        if (!event.currentTarget.closest('[role="dialog"]')?.contains(event.relatedTarget)) onLeave();
      }}
    />
  );
}

/** The text with a line break where the caret is. */
function withLine(field: HTMLTextAreaElement): string {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  return field.value;
}
