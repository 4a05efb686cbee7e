/**
 * Draws the rows in view by hand, over elements that are recycled in both directions. React draws what stands around
 * them. While the grid scrolls a picture is seen in their place; when it rests they are drawn again.
 */

import { whyReadOnly } from '../../../session/readOnly';
import type { GridContext } from '../../commands/command/context';
import type { GridViewState } from '../../gridView/gridView';
import type { CellRef } from '../../gridView/layout/cellRefs';
import { fullWidth, type Layout, positionOf } from '../../gridView/layout/layout';
import { addingWidth } from '../../gridView/layout/measures';
import { elementOf } from '../../gridView/layout/pointerCells';
import { drawn, NO_SPARE, type Scroll, SPARE, scrollFor, windowAt } from '../../gridView/layout/windowing';
import { afterAct } from '../../gridView/oneAct';
import { type Arrangement, arranged, columnWords } from './arrangement';
import { activeIn, type DrawContext, drawContextOf } from './drawContext';
import { drawFillHandle } from './fillHandle';
import { drawLines, type Lines, standInOrder } from './lines';

/** What is seen in place of the rows while the grid scrolls. */
export interface Picture {
  /** False where elements serve better: with colours of the reader's own, from right to left, without a canvas. */
  serves(): boolean;
  show(drawContext: DrawContext, view: GridViewState, scroll: Scroll): void;
  hide(): void;
  remove(): void;
}

export interface PoolFrame {
  readonly scroller: HTMLElement;
  /** As large as the whole matrix. */
  readonly sheet: HTMLElement;
  /** Holds the rows and nothing else. */
  readonly body: HTMLElement;
  readonly fillHandle: HTMLElement;
  /** Which columns the header shows, as `slot:column` words. */
  onColumns(words: string): void;
  /** Does the work, and what the screen draws because of it, within one frame. */
  atOnce(work: () => void): void;
  /** What is seen while it scrolls. */
  readonly picture: Picture;
}

export interface Pool {
  /** After a scroll. */
  follow(): void;
  /** After the view asked for it, so that where the grid stands is known. */
  bringIntoView(cellRef: CellRef): void;
  /** Draws the rows where they are now. Returns true if they were elsewhere. */
  rest(): boolean;
  close(): void;
}

/** Milliseconds without a scroll after which the elements are drawn and put in their visual order. */
const SETTLES_AFTER = 120;

export function createPool({ session, view }: GridContext, frame: PoolFrame): Pool {
  const { scroller, sheet, body, picture } = frame;
  const lines: Lines = { body, shown: new Map(), spare: [] };
  let columns: Arrangement | undefined;
  let layoutDrawn: Layout | undefined;
  let scroll: Scroll = { top: 0, left: 0 };
  let words = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let moving = false;
  let isRead = false;
  // The first paint waits only for what it shows; what may be scrolled to is drawn after it.
  let spare = NO_SPARE;
  // Something was changed within an act that is not over, and is not drawn yet.
  let isDue = false;
  // What such an act changed out of sight is drawn once the frame of what it changed in sight is seen.
  let isLeft = false;

  function tellColumns(settled: boolean): void {
    const now = columns ? columnWords(columns, settled) : '';
    if (now === words) return;
    words = now;
    frame.onColumns(now);
  }

  function draw(onlyInView = false): void {
    isDue = false;
    const now = view.store.getState();
    const { layout, room } = now;
    if (layout !== layoutDrawn) sizeSheet(sheet, now);
    layoutDrawn = layout;
    const window = windowAt(layout, scroll, room, spare);
    const active = activeIn(now);
    const frozen = Array.from({ length: layout.frozen }, (_, column) => column);
    const wanted = drawn(window.columns, [...frozen, active.column]);
    const moved = !columns || columns.layout !== layout || !sameColumns(columns, wanted);
    const shown = moved ? arranged(layout, wanted, columns) : (columns ?? arranged(layout, wanted));
    columns = shown;
    isLeft = onlyInView && !moved;
    const inView = isLeft ? windowAt(layout, scroll, room, NO_SPARE) : undefined;
    const drawContext = drawContextOf(session, now, shown, inView);
    drawFillHandle(frame.fillHandle, drawContext, scroll);
    const came = drawLines(lines, drawn(window.rows, [active.row]), drawContext);
    if (!came && !moved && !isLeft) return;
    tellColumns(false);
    settleSoon();
  }

  function settleSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => frame.atOnce(settle), SETTLES_AFTER);
  }

  function settle(): void {
    const late = moving || isLeft || spare !== SPARE;
    spare = SPARE;
    if (late) draw();
    moving = false;
    picture.hide();
    clearTimeout(timer);
    timer = undefined;
    standInOrder(lines);
    tellColumns(true);
  }

  /** Returns whether it moved. */
  function readScroll(): boolean {
    const before = scroll;
    scroll = { top: scroller.scrollTop, left: Math.abs(scroller.scrollLeft) };
    return scroll.top !== before.top || scroll.left !== before.left;
  }

  /**
   * Asked once in a task, before anything is written: afterwards the browser would have to lay everything out first.
   * A paste changes the matrix and then the selection: 16 of its 74 milliseconds went into that layout.
   */
  function readBeforeWriting(): boolean {
    if (isRead) return false;
    isRead = true;
    queueMicrotask(() => {
      isRead = false;
    });
    return readScroll();
  }

  /**
   * The focus moves before anything is written, because the browser then has nothing to lay out, and writing
   * to a focused element costs much more. Measured at 10,000 x 200: 0.4 of the 1.4 ms of an arrow key.
   */
  function focusAhead(now: GridViewState, before: GridViewState): void {
    const { scrollTo, layout, selection } = now;
    if (scrollTo === before.scrollTo || scrollTo?.focus !== true || layout !== layoutDrawn) return;
    const element = body.contains(document.activeElement) && elementOf(body, layout, selection.active);
    if (!element) return;
    element.tabIndex = 0;
    element.focus({ preventScroll: true });
  }

  function drawDue(): void {
    if (isDue) draw(true);
  }

  function drawPicture(): void {
    const now = view.store.getState();
    if (!columns) return;
    picture.show(drawContextOf(session, now, columns), now, scroll);
    moving = true;
  }

  const stopView = view.store.subscribe((now, before) => {
    const draws = isDrawn(now, before);
    if (!draws && now.scrollTo === before.scrollTo) return;
    const went = readBeforeWriting();
    if (!went && !draws) return;
    focusAhead(now, before);
    if (moving) settle();
    else draw(isDue);
  });
  const stopSession = session.store.subscribe((now, before) => {
    const sameAccess = whyReadOnly(now) === whyReadOnly(before);
    if (now.matrix === before.matrix && now.analysis === before.analysis && sameAccess) return;
    readBeforeWriting();
    if (moving) drawPicture();
    else if (afterAct(view, drawDue)) isDue = true;
    else draw();
  });
  draw();

  return {
    follow() {
      // What scrolled by itself, to bring a cell into view, is drawn already.
      if (!readScroll()) return;
      // What is dragged over the rows must find them where they are seen.
      if (view.store.getState().dragging || !picture.serves()) return moving ? settle() : draw();
      drawPicture();
      settleSoon();
    },
    rest() {
      // A scroll in this frame has not reached our listener yet.
      if (readScroll()) moving = true;
      const was = moving;
      if (was) settle();
      return was;
    },
    bringIntoView(cellRef) {
      const { layout, room } = view.store.getState();
      const position = positionOf(layout, cellRef);
      if (!position) return;
      const wanted = scrollFor(layout, scroll, room, position);
      const stays = wanted.top === scroll.top && wanted.left === scroll.left;
      // Nothing moves, and the focus is there already.
      const isThere = !moving && elementOf(body, layout, cellRef) === document.activeElement;
      if (stays && (timer === undefined || isThere)) return;
      if (wanted.top !== scroll.top) scroller.scrollTop = wanted.top;
      if (wanted.left !== scroll.left) scroller.scrollLeft = wanted.left;
      if (!stays) readScroll();
      // What is late anyway is drawn by settling.
      if (!moving && spare === SPARE) draw();
      // The focus is about to move in.
      settle();
    },
    close() {
      clearTimeout(timer);
      stopView();
      stopSession();
      picture.remove();
      body.replaceChildren();
    },
  };
}

function isDrawn(now: GridViewState, before: GridViewState): boolean {
  const { layout, selection, room, zoom } = before;
  return now.layout !== layout || now.selection !== selection || now.room !== room || now.zoom !== zoom;
}

function sameColumns({ placed }: Arrangement, wanted: readonly number[]): boolean {
  return placed.length === wanted.length && placed.every(({ column }, at) => column === wanted[at]);
}

function sizeSheet(sheet: HTMLElement, { layout, room }: GridViewState): void {
  const { measures, tops } = layout;
  sheet.style.width = `${fullWidth(layout) + addingWidth(room)}px`;
  sheet.style.height = `${measures.header + (tops.at(-1) ?? 0)}px`;
  sheet.style.setProperty('--row-height', `${measures.row}px`);
}
