/**
 * The findings of the open matrix: at once in a small one; in a large one after the frame that shows the edit. The first
 * ones wait until the matrix is drawn.
 */

import type { Analysis } from '../domain/findings/analysis';
import { type Analyser, createAnalyser, NO_ANALYSIS } from '../domain/gaps/engine/analyse';
import type { CalendarDate } from '../domain/matrix/date';
import type { Matrix } from '../domain/matrix/matrix';
import type { MatrixDelta } from '../domain/reading/matrixDelta';
import type { Reading } from '../domain/reading/reading';
import { runSliced, type SlicedRun } from '../scheduling/runSliced';
import { type Later, whenIdle } from '../scheduling/tasks';

/** An analysis, and the matrix that it is of. */
export interface Analysed {
  readonly analysis: Analysis;
  readonly analysed: Matrix;
}

export interface Findings {
  /** What is known when this matrix is shown. If that is not of this matrix yet, `onReady` brings what is. */
  of(matrix: Matrix, today: CalendarDate, since?: MatrixDelta): Analysed;
  /** How the last analysis read its matrix; undefined while there is none, and while the next one is being made. */
  reading(): Reading | undefined;
  /** The matrix is drawn: what is known of it may be worked out for the first time. */
  drawn(): void;
  /** Begins now what an edit left for later; resolves once nothing is left to do. */
  settle(): Promise<void>;
  stop(): void;
}

/** Activities of the largest matrix that is analysed within a frame. */
const SMALL = 300;
interface Asked {
  readonly matrix: Matrix;
  readonly today: CalendarDate;
  readonly since?: MatrixDelta | undefined;
}

/**
 * Without `later` nothing is drawn, and every edit is analysed at once. `analyser`: one that has read the matrix ahead,
 * or another state of it, for it goes on from there as after an edit.
 */
export function createFindings(
  onReady: (known: Analysed) => void,
  later?: Later,
  analyser: Analyser = createAnalyser(),
): Findings {
  let cancelPending = () => {};
  let onIdle: (() => void)[] = [];
  // A role with another layer makes a large matrix be read again: that goes on in slices, and edits wait their turn.
  let run: SlicedRun | undefined;
  let stopRun = new AbortController();
  let waiting: Asked | undefined;
  let known: Analysed | undefined;
  let small: boolean | undefined;
  let isDrawn = later === undefined;

  function* analyseWaiting(): Generator<undefined, void> {
    while (waiting) {
      const { matrix, today, since } = waiting;
      waiting = undefined;
      known = { analysis: yield* analyser.start(matrix, today, since), analysed: matrix };
    }
  }

  function turn(): void {
    cancelPending();
    if (isRunning()) run?.advance();
    else if (waiting) run = runSliced(analyseWaiting(), { done: finished }, stopRun.signal);
  }

  function finished(): void {
    if (known) onReady(known);
    notifyIdle();
  }

  const isRunning = () => run !== undefined && !run.isOver();

  function notifyIdle(): void {
    const listeners = onIdle;
    onIdle = [];
    for (const listener of listeners) listener();
  }

  function stop(): void {
    cancelPending();
    stopRun.abort();
    stopRun = new AbortController();
    run = undefined;
    waiting = undefined;
  }

  function atOnce({ matrix, today, since }: Asked): Analysed {
    stop();
    known = { analysis: analyser.analyse(matrix, today, since), analysed: matrix };
    notifyIdle();
    return known;
  }

  function schedule(): void {
    if (known && later) {
      later(turn);
    } else if (later) {
      if (isDrawn) later(first);
    } else {
      const timer = setTimeout(turn);
      cancelPending = () => clearTimeout(timer);
    }
  }

  /** In a small matrix the findings come in the frame after the first cells. In a large one more rows come before. */
  function first(): void {
    if (!waiting || known) return;
    if (small) onReady(atOnce(waiting));
    else cancelPending = whenIdle(turn);
  }

  return {
    of(matrix, today, since) {
      const asked = { matrix, today, since };
      // Counting ten thousand keys takes as long as all else that a letter waits for.
      if (rowsCameOrWent(since)) small = Object.keys(matrix.activities).length <= SMALL;
      if ((small && (known || isDrawn)) || (known && !later)) return atOnce(asked);
      const idle = !isRunning() && !waiting;
      waiting = waiting ? { ...asked, since: joined(waiting, since) } : asked;
      if (idle) schedule();
      // What goes on in slices makes room for the frame that shows the edit.
      else if (later && isRunning()) run?.wait(later);
      return known ?? { analysis: NO_ANALYSIS, analysed: matrix };
    },
    // Half way through the next analysis, the rows of the last reading are partly those of the next.
    reading: () => (known && !isRunning() ? analyser.reading() : undefined),
    drawn() {
      if (isDrawn) return;
      isDrawn = true;
      if (waiting) schedule();
    },
    settle() {
      turn();
      if (!isRunning() && !waiting) return Promise.resolve();
      return new Promise((resolve) => onIdle.push(resolve));
    },
    stop() {
      stop();
      notifyIdle();
    },
  };
}

function rowsCameOrWent(since: MatrixDelta | undefined): boolean {
  return (
    !since || since.patches.some(({ path }) => path.length < 3 && (path[0] ?? 'activities') === 'activities')
  );
}

/** Edits within one frame are analysed as one. */
function joined({ matrix, since }: Asked, next: MatrixDelta | undefined): MatrixDelta | undefined {
  if (!since || next?.before !== matrix) return undefined;
  return { before: since.before, patches: [...since.patches, ...next.patches] };
}
