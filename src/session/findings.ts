/** The findings of the open matrix: at once in a small one; in a large one after the frame that shows the edit. */

import { createAnalyser, NO_ANALYSIS } from '../domain/gaps/analyse';
import type { Analysis } from '../domain/gaps/analysis';
import type { Since } from '../domain/gaps/since';
import type { CalendarDate } from '../domain/matrix/date';
import type { Matrix } from '../domain/matrix/matrix';
import { soon } from './soon';
import { whenIdle } from './whenIdle';

/** An analysis, and the matrix that it speaks of. */
export interface Analysed {
  readonly analysis: Analysis;
  readonly analysed: Matrix;
}

export interface Findings {
  /** What is known when this matrix comes to be shown. Where it is not of this matrix yet, `onReady` brings that. */
  of(matrix: Matrix, today: CalendarDate, since?: Since): Analysed;
  /** Does now what an edit left for later, for a part of a frame: what takes longer goes on in slices. */
  settleSome(): void;
  /** The same; kept once nothing is left to do. */
  settle(): Promise<void>;
  stop(): void;
}

/** Runs something once the browser has drawn what was changed until now. */
export type Later = (work: () => void) => void;

/** So many activities are analysed within a frame. */
const SMALL = 300;
/** A fifth of a frame: the page can draw and answer in between, and what the garbage collector adds breaks no frame. */
const SLICE = 3;
/**
 * So long the first analysis leaves the page to itself, which is about to draw the matrix for the first time; where that
 * takes longer, until the page has nothing else to do.
 */
const FIRST_PAINT = 60;

interface Asked {
  readonly matrix: Matrix;
  readonly today: CalendarDate;
  readonly since?: Since | undefined;
}

interface UnderWay {
  readonly matrix: Matrix;
  readonly slices: Generator<undefined, Analysis>;
}

/** Without `later` every edit is analysed at once. */
export function createFindings(onReady: (known: Analysed) => void, later?: Later): Findings {
  const analyser = createAnalyser();
  let takeBack = () => {};
  let onIdle: (() => void)[] = [];
  // A role with another layer makes a large matrix be read anew: that goes on in slices, and edits wait their turn.
  let underWay: UnderWay | undefined;
  let waiting: Asked | undefined;
  let known: Analysed | undefined;
  let small = false;

  /** Goes on until the time is over; true once nothing is left to do. */
  function goOn(until: number): boolean {
    for (;;) {
      if (!underWay) {
        if (!waiting) return true;
        const { matrix, today, since } = waiting;
        underWay = { matrix, slices: analyser.start(matrix, today, since) };
        waiting = undefined;
      }
      const step = underWay.slices.next();
      if (step.done) {
        known = { analysis: step.value, analysed: underWay.matrix };
        underWay = undefined;
      } else if (performance.now() >= until) return false;
    }
  }

  function turn(): void {
    takeBack();
    if (!underWay && !waiting) return;
    if (!goOn(performance.now() + SLICE)) takeBack = soon(turn);
    else {
      if (known) onReady(known);
      tellIdle();
    }
  }

  function tellIdle(): void {
    const told = onIdle;
    onIdle = [];
    for (const tell of told) tell();
  }

  function stop(): void {
    takeBack();
    underWay = undefined;
    waiting = undefined;
  }

  function atOnce(asked: Asked): Analysed {
    stop();
    const { matrix, today, since } = asked;
    known = { analysis: analyser.analyse(matrix, today, since), analysed: matrix };
    tellIdle();
    return known;
  }

  return {
    of(matrix, today, since) {
      const asked = { matrix, today, since };
      // Counting ten thousand keys takes as long as all else that a letter waits for.
      if (rowsCameOrWent(since)) small = Object.keys(matrix.activities).length <= SMALL;
      if (small || (known && !later)) return atOnce(asked);
      const idle = !underWay && !waiting;
      waiting = waiting ? { ...asked, since: joined(waiting, since) } : asked;
      if (idle && known && later) later(turn);
      else if (idle) {
        const begin = () => {
          takeBack = whenIdle(turn);
        };
        const timer = later ? setTimeout(begin, FIRST_PAINT) : setTimeout(turn);
        takeBack = () => clearTimeout(timer);
      }
      return known ?? { analysis: NO_ANALYSIS, analysed: matrix };
    },
    settleSome() {
      if (known) turn();
    },
    settle() {
      if (known) turn();
      if (!underWay && !waiting) return Promise.resolve();
      return new Promise((resolve) => onIdle.push(resolve));
    },
    stop() {
      stop();
      tellIdle();
    },
  };
}

function rowsCameOrWent(since: Since | undefined): boolean {
  return (
    !since || since.patches.some(({ path }) => path.length < 3 && (path[0] ?? 'activities') === 'activities')
  );
}

/** Edits that come in one frame are analysed as one. */
function joined({ matrix, since }: Asked, next: Since | undefined): Since | undefined {
  if (!since || next?.before !== matrix) return undefined;
  return { before: since.before, patches: [...since.patches, ...next.patches] };
}
