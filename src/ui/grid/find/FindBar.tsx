/** Find and replace, over the corner of the grid, so that what is found stays in view. */
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import {
  type KeyboardEvent,
  useDeferredValue,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type GridContext, runEdit } from '../../commands/command/context';
import { useGridViewState } from '../../gridView/GridViewContext';
import { atCell, sameCell } from '../../gridView/layout/cellRefs';
import { Button } from '../../parts/Button';
import { IconButton } from '../../parts/IconButton';
import { useReadOnly, useSessionState } from '../../session/SessionContext';
import styles from './FindBar.module.css';
import { matchesOf } from './matches';
import { replaceAt } from './replacing';

interface FindBarProps {
  context: GridContext;
  replaces: boolean;
  onClose(): void;
}

export function FindBar({ context, replaces, onClose }: FindBarProps) {
  const { view } = context;
  const readOnly = useReadOnly();
  const [text, setText] = useState('');
  const [by, setBy] = useState('');
  const [codes, setCodes] = useState(false);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // The bar was opened to type into it; only the browser can move the focus.
  useLayoutEffect(() => field.current?.focus(), []);
  const matrix = useSessionState((state) => state.matrix);
  const layout = useGridViewState((state) => state.layout);
  const active = useGridViewState((state) => state.selection.active);
  const asked = useDeferredValue(text);
  const query = useMemo(() => ({ text: asked, codes }), [asked, codes]);
  const found = useMemo(() => matchesOf(matrix, layout, query), [matrix, layout, query]);
  const place = found.findIndex((cellRef) => sameCell(cellRef, active));

  // Quick typists are ahead of the list on screen; their keys are meant for the words in the field.
  const foundNow = () => (text === asked ? found : matchesOf(matrix, layout, { text, codes }));
  const step = (by: 1 | -1) => {
    const cellRefs = foundNow();
    const at = cellRefs.findIndex((cellRef) => sameCell(cellRef, active));
    const from = at < 0 ? (by === 1 ? -1 : 0) : at;
    const cellRef = cellRefs[(from + by + cellRefs.length) % cellRefs.length];
    if (!cellRef) return;
    view.select(atCell(cellRef));
    // The keyboard stays in the field, to go on from match to match.
    view.scrollTo(cellRef, false);
  };
  const replace = (which: 'this' | 'all') => {
    const all = foundNow();
    const cellRefs = which === 'all' ? all : all.filter((cellRef) => sameCell(cellRef, active));
    if (cellRefs.length > 0 && runEdit(context, replaceAt(matrix, cellRefs, { text, codes }, by))) step(1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const count =
    text.trim() === ''
      ? ''
      : found.length === 0
        ? 'No results'
        : `${place < 0 ? '–' : place + 1} of ${found.length}`;
  return (
    <search className={styles.bar} aria-label="Find in the matrix">
      <div className={styles.line}>
        <label htmlFor={`${id}-find`} className="visually-hidden">
          Find
        </label>
        <input
          ref={field}
          id={`${id}-find`}
          className={styles.field}
          dir="auto"
          placeholder={codes ? 'Letters' : 'Find'}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <output className={styles.count}>{count}</output>
        <IconButton name="Previous" keys="Shift Enter" look="quiet" size="small" onClick={() => step(-1)}>
          <ChevronUp size={15} aria-hidden />
        </IconButton>
        <IconButton name="Next" keys="Enter" look="quiet" size="small" onClick={() => step(1)}>
          <ChevronDown size={15} aria-hidden />
        </IconButton>
        <IconButton name="Close" keys="Escape" look="quiet" size="small" onClick={onClose}>
          <X size={15} aria-hidden />
        </IconButton>
      </div>
      {replaces && !readOnly ? (
        <div className={styles.line}>
          <label htmlFor={`${id}-by`} className="visually-hidden">
            Replace with
          </label>
          <input
            id={`${id}-by`}
            className={styles.field}
            dir="auto"
            placeholder={codes ? 'New letters' : 'Replace with'}
            value={by}
            onChange={(event) => setBy(event.target.value)}
            onKeyDown={(event) => event.key === 'Escape' && onClose()}
          />
          <Button size="small" disabled={place < 0} onClick={() => replace('this')}>
            Replace
          </Button>
          <Button size="small" disabled={found.length === 0} onClick={() => replace('all')}>
            Replace all
          </Button>
        </div>
      ) : null}
      <label className={styles.check}>
        <input type="checkbox" checked={codes} onChange={(event) => setCodes(event.target.checked)} />
        Search letters in cells
      </label>
    </search>
  );
}
