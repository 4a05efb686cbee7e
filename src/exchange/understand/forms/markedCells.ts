/** Columns of ticks, signs or unknown letters count as columns of letters, so that their marks can be asked about. */
import type { ReadText } from '../grid/headRow';
import { marksIn } from '../grid/marks';
import type { Candidate } from './tableReadings';

export interface MarkedCells {
  readonly marks: ReadonlySet<string>;
  /** Reads a mark as a cell that says nothing yet: for finding columns only. */
  readonly read: ReadText;
}

export function markedCells(candidates: readonly Candidate[], read: ReadText): MarkedCells {
  const marks = new Set<string>();
  for (const { grid, legend, letters } of candidates)
    if (!legend && !letters) for (const mark of marksIn(grid).keys()) marks.add(mark);
  if (marks.size === 0) return { marks, read };
  return {
    marks,
    read: (raw) =>
      marks.has(raw)
        ? { letters: read(raw).letters || '?', footnotes: [], lookalike: false, tokens: [raw] }
        : read(raw),
  };
}
