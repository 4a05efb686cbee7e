/** The findings of the open matrix: at once in a small one; in a large one after the frame that shows the edit. */

import { createAnalyser, NO_ANALYSIS } from '../domain/gaps/analyse';
import type { Analysis } from '../domain/gaps/analysis';
import type { Since } from '../domain/gaps/since';
import type { CalendarDate } from '../domain/matrix/date';
import type { Matrix } from '../domain/matrix/matrix';

/** An analysis, and the matrix that it speaks of. */
export interface Analysed {
  readonly analysis: Analysis;
  readonly analysed: Matrix;
}

export interface Findings {
  /** What is known when this matrix comes to be shown. Where it is not of this matrix yet, `onReady` brings that. */
  of(matrix: Matrix, today: CalendarDate, since?: Since): Analysed;
  /** Does now what an edit left for later. Only the first analysis of a large matrix still takes its time. */
  settle(): void;
  stop(): void;
}

/** Runs something once the browser has drawn what was changed until now. */
export type Later = (work: () => void) => void;

/** So many activities are analysed within a frame. */
const SMALL = 300;
/** Half a frame, so that the page can draw and answer in between. */
const SLICE = 8;

interface Waiting {
  readonly matrix: Matrix;
  readonly today: CalendarDate;
  readonly since: Since | undefined;
}

/** Without `later` every edit is analysed at once. */
export function createFindings(onReady: (known: Analysed) => void, later?: Later): Findings {
  const analyser = createAnalyser();
  let warm = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: Waiting | undefined;
  let known: Analysed | undefined;

  function analyse({ matrix, today, since }: Waiting): Analysed {
    warm = true;
    waiting = undefined;
    known = { analysis: analyser.analyse(matrix, today, since), analysed: matrix };
    return known;
  }

  function settle(): void {
    if (waiting) onReady(analyse(waiting));
  }

  function slice(matrix: Matrix, work: Generator<undefined, Analysis>): void {
    timer = setTimeout(() => {
      const end = performance.now() + SLICE;
      let step = work.next();
      while (!step.done && performance.now() < end) step = work.next();
      if (!step.done) {
        slice(matrix, work);
        return;
      }
      warm = true;
      known = { analysis: step.value, analysed: matrix };
      onReady(known);
    });
  }

  return {
    of(matrix, today, since) {
      clearTimeout(timer);
      const small = Object.keys(matrix.activities).length <= SMALL;
      if (!warm && !small) {
        slice(matrix, analyser.start(matrix, today));
        return { analysis: NO_ANALYSIS, analysed: matrix };
      }
      if (small || !later || !known) return analyse({ matrix, today, since });
      if (!waiting) later(settle);
      waiting = { matrix, today, since: waiting ? joined(waiting, since) : since };
      return known;
    },
    settle,
    stop() {
      clearTimeout(timer);
      waiting = undefined;
    },
  };
}

/** Edits that come in one frame are analysed as one. */
function joined({ matrix, since }: Waiting, next: Since | undefined): Since | undefined {
  if (!since || next?.before !== matrix) return undefined;
  return { before: since.before, patches: [...since.patches, ...next.patches] };
}
