/** One view of one open matrix: selection, filters and the rest of how it is looked at. Every panel drives the grid by it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Place } from '../../domain/findings/rule';
import type { RoleId, SectionId } from '../../domain/matrix/ids';
import { whyReadOnly } from '../../session/readOnly';
import type { Session } from '../../session/session';
import { keepViewSettings } from '../session/keepViewSetting';
import { selectionOfChange } from './changePlaces';
import { type Filters, NO_FILTERS } from './choices/filters';
import { choicesFromLook, keptChanged, lookOf } from './choices/keptChoices';
import type { ColumnChoices, ViewChoices } from './choices/viewChoices';
import { GHOSTS } from './ghosts';
import { atCell, type CellRef, type Selection } from './layout/cellRefs';
import { createColumnTable } from './layout/columnTable';
import { type Layout, layoutOf, positionOf } from './layout/layout';
import { addingWidth, columnWidthFor, measuresFor, NO_ROOM, type Room } from './layout/measures';
import type { NewPlace } from './layout/newPlace';
import { shownRows, structureChanged } from './layout/shownRows';
import type { PasteTold } from './pasting/pasted';
import { selectionOfPlaces } from './reveal';
import { type Area, keptSelection } from './selection/selection';

/** Something the grid has open over itself. One at a time. */
export type Opened =
  | { readonly kind: 'picker' | 'resize'; readonly cellRef: CellRef }
  /** `text` is what is typed already, where that is not what was there. */
  | { readonly kind: 'condition' | 'note' | 'rename'; readonly cellRef: CellRef; readonly text?: string }
  /** The name of something new, which is added once it has one. */
  | { readonly kind: 'naming'; readonly place: NewPlace; readonly text: string }
  | {
      readonly kind: 'menu';
      readonly cellRef: CellRef;
      readonly at?: { readonly x: number; readonly y: number };
    }
  /** A paste so large that it takes a while; `done` is the share, from 0 to 1. */
  | { readonly kind: 'pasting'; readonly done: number; cancel(): void }
  /** What a paste could not take. */
  | ({ readonly kind: 'problems' } & PasteTold)
  | { readonly kind: 'find' | 'replace' | 'goto' | 'table' };

/** Not opened where nothing can be changed: what is typed in them would be refused in the end. */
const EDITORS = new Set<Opened['kind']>(['picker', 'condition', 'note', 'rename', 'naming']);

/** A sentence for screen readers. A new object each time, for the same words may be said twice. */
export interface Said {
  readonly text: string;
}

export interface ScrollRequest {
  readonly cellRef: CellRef;
  readonly focus: boolean | 'follow';
  readonly still?: boolean;
}

export interface GridViewState extends ViewChoices, ColumnChoices {
  readonly selection: Selection;
  readonly layout: Layout;
  readonly room: Room;
  readonly opened: Opened | null;
  /** Arrows extend the selection although Shift is not held. */
  readonly extending: boolean;
  /** After Escape, Tab goes out of the grid instead of to the next cell. */
  readonly leaving: boolean;
  /** What was cut and not pasted yet. */
  readonly cut: { readonly selection: Selection; readonly text: string } | null;
  /** Something is dragged over the grid, so what is under the pointer is asked all the time. */
  readonly dragging: boolean;
  /** The rectangle that a fill would cover, while its handle is dragged. */
  readonly preview: Area | null;
  /** The ends of the range can be dragged by a finger. */
  readonly handles: boolean;
  /** A line while something is dragged: where a column will end, or between which rows something will land. */
  readonly guide: { readonly axis: 'row' | 'column'; readonly at: number } | null;
  readonly said: Said | null;
  /**
   * A new object each time a cell is to be shown. `focus` moves the keyboard to the active one (`follow`: only if it
   * was in the grid), `still` does not scroll.
   */
  readonly scrollTo: ScrollRequest | null;
}

/**
 * How the open matrix is looked at: selection, filters, layout and what is open over the grid. Screens beside the grid
 * lead people to a cell through it.
 *
 * @example
 * const view = useGridView();
 * view.reveal([{ activityId, roleId }], true); // selects the cell, expands its section, scrolls there, moves the focus
 */
export interface GridView {
  readonly store: StoreApi<GridViewState>;
  /** Changes how the matrix is looked at; the layout follows at once. */
  choose(choices: Partial<ViewChoices>): void;
  filter(filters: Partial<Filters>): void;
  clearFilters(): void;
  select(selection: Selection): void;
  /** Selects what a finding speaks of: unfolds, drops filters that hide it, scrolls there. */
  reveal(places: readonly Place[], focus?: boolean): void;
  fold(id: SectionId, folded: boolean): void;
  foldAll(folded: boolean): void;
  hide(ids: readonly RoleId[]): void;
  /** Gives hidden roles their columns back. */
  unhide(ids: Iterable<RoleId>): void;
  /** Widths of columns, in CSS pixels; others keep theirs. */
  resizeColumns(widths: ColumnChoices['widths']): void;
  /** The roles up to this one stay in view when the grid scrolls sideways; null: none. */
  freezeUpTo(id: RoleId | null): void;
  focusOnRole(id: RoleId | null): void;
  open(opened: Opened | null): void;
  /** Says a sentence to screen readers. What must be seen too is a toast: `notify`. */
  say(text: string): void;
  scrollTo(cellRef: CellRef, focus?: boolean | 'follow'): void;
  /** Selects and scrolls in one step: what listens is told once. */
  go(selection: Selection, cellRef: CellRef, focus?: boolean): void;
  resize(room: Room): void;
  close(): void;
}

export function createGridView(session: Session): GridView {
  const first = choicesFromLook(session.viewSettings.read(), session.store.getState().matrix);
  const columnTable = createColumnTable(first);
  const layoutFor = (choices: ViewChoices, room: Room, before?: Layout): Layout => {
    const { matrix, analysis } = session.store.getState();
    const rows = before ?? shownRows(matrix, analysis, choices);
    const roles = Math.max(GHOSTS.roles, columnTable.follow(matrix.roles));
    const inside = { ...room, width: room.width - addingWidth(room) };
    const column = columnWidthFor(choices, inside, roles);
    const columns = columnTable.shown(choices, column);
    // Not of the widths people gave: the names would move while a border is dragged.
    return layoutOf(rows, columns, measuresFor(choices, inside, column * roles), before);
  };
  const layout = layoutFor(first, NO_ROOM);
  const store = createStore<GridViewState>()(() => ({
    ...first,
    ...columnTable.choices(),
    selection: atCell(firstCellRef(layout)),
    layout,
    room: NO_ROOM,
    opened: null,
    extending: false,
    leaving: false,
    cut: null,
    dragging: false,
    preview: null,
    handles: false,
    guide: null,
    said: null,
    scrollTo: null,
  }));

  const relay = (changes: Partial<GridViewState>, sameRows = false) => {
    const before = store.getState();
    const asked = { ...before, ...changes };
    const next = layoutFor(asked, asked.room, sameRows ? before.layout : undefined);
    const after = { ...asked, ...columnTable.choices() };
    store.setState({
      ...changes,
      ...columnTable.choices(),
      layout: next,
      selection: keptSelection(after.selection, before.layout, next),
    });
    if (keptChanged(before, after)) keepViewSettings(session, lookOf(after));
  };
  const showColumns = (ids: Iterable<RoleId>) => {
    const shown = new Set(ids);
    const { hiddenRoles } = store.getState();
    columnTable.setHidden(new Set([...hiddenRoles].filter((id) => !shown.has(id))));
  };
  const stop = session.store.subscribe((after, before) => {
    if (structureChanged(before, after, session.client)) relay({});
    const { lastChange } = after;
    if (lastChange === before.lastChange || lastChange?.client !== session.client) return;
    if (lastChange.undoes === undefined && lastChange.redoes === undefined) return;
    const changed = selectionOfChange(store.getState().layout, lastChange);
    if (!changed) return;
    view.select(changed);
    view.scrollTo(changed.active, 'follow');
  });

  const view: GridView = {
    store,
    choose: (choices) => relay(choices),
    filter: (filters) => relay({ filters: { ...store.getState().filters, ...filters } }),
    clearFilters: () => relay({ filters: NO_FILTERS, focusRole: null }),
    select: (selection) => store.setState({ selection, leaving: false }),
    reveal(places, focus = false) {
      const { matrix } = session.store.getState();
      const found = selectionOfPlaces(matrix, places, store.getState().layout);
      if (!found) return;
      showColumns(found.roles);
      relay(found.opens(store.getState()));
      const { layout: shown } = store.getState();
      if (positionOf(shown, found.selection.active)) view.select(found.selection);
      view.scrollTo(store.getState().selection.active, focus);
    },
    fold(id, folded) {
      const next = new Set(store.getState().folded);
      if (folded) next.add(id);
      else next.delete(id);
      relay({ folded: next });
    },
    foldAll(folded) {
      const ids = Object.keys(session.store.getState().matrix.sections) as SectionId[];
      relay({ folded: new Set(folded ? ids : []) });
    },
    hide(ids) {
      columnTable.setHidden(new Set([...store.getState().hiddenRoles, ...ids]));
      relay({}, true);
    },
    unhide(ids) {
      showColumns(ids);
      relay({}, true);
    },
    resizeColumns(widths) {
      columnTable.resize(widths);
      relay({}, true);
    },
    freezeUpTo(id) {
      columnTable.freezeUpTo(id);
      relay({}, true);
    },
    focusOnRole: (id) => relay({ focusRole: id }),
    open(opened) {
      const refusal = opened && EDITORS.has(opened.kind) ? whyReadOnly(session.store.getState()) : null;
      if (refusal === null) store.setState({ opened });
      else view.say(refusal);
    },
    say: (text) => store.setState({ said: { text } }),
    scrollTo: (cellRef, focus = true) => store.setState({ scrollTo: { cellRef, focus } }),
    go: (selection, cellRef, focus = true) =>
      store.setState({ selection, leaving: false, scrollTo: { cellRef, focus } }),
    resize(room) {
      const { width, height, scale } = store.getState().room;
      if (room.width === width && room.height === height && room.scale === scale) return;
      // The first paint waits for this, and more room shows the same rows.
      relay({ room }, true);
    },
    close: stop,
  };
  return view;
}

/** The first cell of an activity, or what there is. */
function firstCellRef({ rows, columns }: Layout): CellRef {
  const first = rows.find((row) => row.kind === 'activity') ?? rows[0];
  return { row: first?.key ?? 'header', column: columns[0] ?? 'name' };
}
