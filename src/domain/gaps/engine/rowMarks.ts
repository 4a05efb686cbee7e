/** What the row gutter and the section bars show, kept from one analysis to the next. */

import type { Analysis } from '../../findings/analysis';
import type { Finding } from '../../findings/finding';
import type { Severity } from '../../findings/rule';
import type { ActivityId } from '../../matrix/ids';
import { ChunkedMap } from './chunkedMap';

type Counts = { [severity in Severity]: number };

const FINDINGS_PER_SLICE = 500;
const ROWS_PER_SLICE = 2000;

export interface RowMarks {
  /**
   * Takes what is open now in place of what was open before, in slices. Both lists keep the findings that did not
   * change.
   */
  exchange(before: readonly Finding[], after: readonly Finding[]): Generator<undefined, void>;
  counts(): Counts;
  /** In slices too. */
  worstOfRow(): Generator<undefined, Analysis['worstOfRow']>;
}

export function createRowMarks(): RowMarks {
  const total: Counts = { must: 0, should: 0, look: 0 };
  const perRow = new Map<ActivityId, Counts>();
  const touched = new Set<ActivityId>();
  let worst = new ChunkedMap<ActivityId, Severity>();

  function count({ severity, places }: Finding, step: number): void {
    total[severity] += step;
    let last: ActivityId | undefined;
    for (const { activityId } of places) {
      // Cells of one row are next to each other.
      if (!activityId || activityId === last) continue;
      last = activityId;
      let counts = perRow.get(activityId);
      if (!counts) {
        counts = { must: 0, should: 0, look: 0 };
        perRow.set(activityId, counts);
      }
      counts[severity] += step;
      touched.add(activityId);
    }
  }

  return {
    *exchange(before, after) {
      if (before === after) return;
      // An edit changes one stretch of a list: what is alike at both ends needs no counting.
      let start = 0;
      while (start < before.length && start < after.length && before[start] === after[start]) start++;
      let end = 0;
      const room = Math.min(before.length, after.length) - start;
      while (end < room && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
      for (let at = start; at < before.length - end; at++) {
        count(before[at] as Finding, -1);
        if (at % FINDINGS_PER_SLICE === 0) yield;
      }
      for (let at = start; at < after.length - end; at++) {
        count(after[at] as Finding, 1);
        if (at % FINDINGS_PER_SLICE === 0) yield;
      }
    },
    counts: () => ({ ...total }),
    *worstOfRow() {
      const ids = [...touched];
      touched.clear();
      for (let start = 0; start < ids.length; start += ROWS_PER_SLICE) {
        const part = ids.slice(start, start + ROWS_PER_SLICE);
        worst = worst.with(part.map((id) => [id, worstOf(perRow.get(id))] as const));
        if (part.length === ROWS_PER_SLICE) yield;
      }
      return worst;
    },
  };
}

function worstOf(counts: Counts | undefined): Severity | undefined {
  if (!counts) return undefined;
  return counts.must > 0 ? 'must' : counts.should > 0 ? 'should' : counts.look > 0 ? 'look' : undefined;
}
