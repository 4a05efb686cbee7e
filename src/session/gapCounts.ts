import { createAnalyser } from '../domain/gaps/analyse';
import type { SeverityCounts } from '../domain/gaps/analysis';
import type { CalendarDate } from '../domain/matrix/date';
import type { Matrix } from '../domain/matrix/matrix';

/** A larger matrix is counted once it is opened: nobody shall wait for a number on a card. */
const LARGEST = 300;

export function gapCountsOf(matrix: Matrix, today: CalendarDate): SeverityCounts | undefined {
  if (Object.keys(matrix.activities).length > LARGEST) return undefined;
  return createAnalyser().analyse(matrix, today).counts;
}
