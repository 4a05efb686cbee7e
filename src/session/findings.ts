/** The findings of the open matrix: at once after an edit, in slices the first time a large matrix is read. */

import { createAnalyser, NO_ANALYSIS } from '../domain/gaps/analyse';
import type { Analysis } from '../domain/gaps/analysis';
import type { Since } from '../domain/gaps/since';
import type { CalendarDate } from '../domain/matrix/date';
import type { Matrix } from '../domain/matrix/matrix';

export interface Findings {
  /** The analysis of this matrix; incomplete where it takes longer than a frame, then `onReady` brings it. */
  of(matrix: Matrix, today: CalendarDate, since?: Since): Analysis;
  stop(): void;
}

/** So many activities are analysed within a frame. */
const SMALL = 300;
/** Half a frame, so that the page can draw and answer in between. */
const SLICE = 8;

export function createFindings(onReady: (matrix: Matrix, analysis: Analysis) => void): Findings {
  const analyser = createAnalyser();
  let warm = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

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
      onReady(matrix, step.value);
    });
  }

  return {
    of(matrix, today, since) {
      clearTimeout(timer);
      if (warm || Object.keys(matrix.activities).length <= SMALL) {
        warm = true;
        return analyser.analyse(matrix, today, since);
      }
      slice(matrix, analyser.start(matrix, today));
      return NO_ANALYSIS;
    },
    stop: () => clearTimeout(timer),
  };
}
