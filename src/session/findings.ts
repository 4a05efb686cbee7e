/** The findings of the open matrix, kept up to date with each change. */
import type { Analysis } from '../domain/gaps/analysis';
import type { CalendarDate } from '../domain/matrix/date';
import type { Matrix } from '../domain/matrix/matrix';

export interface Findings {
  of(matrix: Matrix, today: CalendarDate): Analysis;
}

const NOTHING_FOUND: Analysis = {
  complete: true,
  findings: [],
  waived: [],
  counts: { must: 0, should: 0, look: 0 },
  worstOfRow: new Map(),
  cleanRows: new Map(),
};

export function createFindings(): Findings {
  return { of: () => NOTHING_FOUND };
}
