/** How many rows each area has, which is what a matrix is about where nobody said so. */
import { AREAS, type AreaId } from '../../matrix/areas';
import type { Counter, Reading } from '../../reading/reading';
import type { Row } from '../../reading/row';
import { homeOf } from './homeArea';

export interface AreaCounts {
  /** Rows with at least one letter. */
  readonly rows: number;
  /** Rows at home in each area. */
  readonly home: ReadonlyMap<AreaId, number>;
  /** Different names: the same eight rows under six headings are eight. */
  readonly names: number;
}

const homes: Counter = {
  tell(row, basis, key) {
    if (row.involvedCount === 0) return;
    key('rows');
    const area = homeOf(row, basis);
    if (area) key(area);
  },
};

/** Up to this many rows, rows of one name are counted once. A larger matrix does not repeat its table per heading. */
const COUNTED_BY_NAME = 400;

export function countAreas(reading: Reading): AreaCounts {
  if (reading.rows.length > COUNTED_BY_NAME) {
    const counts = reading.countsOf(homes);
    const home = new Map(AREAS.map((area) => [area, counts.get(area) ?? 0]));
    const rows = counts.get('rows') ?? 0;
    return { rows, home, names: rows };
  }
  const rows = reading.rows.filter(({ involvedCount }) => involvedCount > 0);
  const byName = new Map<string, Row>();
  for (const row of rows) byName.set(row.activity.name.trim().toLowerCase(), row);
  const home = new Map<AreaId, number>();
  for (const row of byName.values()) {
    const area = homeOf(row, reading);
    if (area) home.set(area, (home.get(area) ?? 0) + 1);
  }
  return { rows: rows.length, home, names: byName.size };
}
