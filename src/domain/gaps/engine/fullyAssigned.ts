/** Per section, how many of its rows have a clean owner: one role that answers, and someone who does it. */

import type { Analysis } from '../../findings/analysis';
import type { SectionId } from '../../matrix/ids';
import type { Counter, Reading } from '../../reading/reading';
import { isOwned } from '../ownership/ownership';

const owned: Counter = {
  tell(row, basis, key) {
    if (isOwned(row, basis)) key(row.activity.sectionId);
  },
};

export function countFullyAssigned(reading: Reading): ReadonlyMap<string, number> {
  return reading.countsOf(owned);
}

type CleanRows = Analysis['cleanRows'];
const known = new WeakMap<ReadonlyMap<string, number>, { sizes: string; cleanRows: CleanRows }>();

export function fullyAssignedIn(reading: Reading): CleanRows {
  const counts = countFullyAssigned(reading);
  const sizes = reading.sections.map(({ id }) => `${id} ${reading.inSection(id).length}`).join();
  const last = known.get(counts);
  if (last?.sizes === sizes) return last.cleanRows;
  const cleanRows = new Map<SectionId, { clean: number; of: number }>();
  for (const { id } of reading.sections) {
    cleanRows.set(id, { clean: counts.get(id) ?? 0, of: reading.inSection(id).length });
  }
  known.set(counts, { sizes, cleanRows });
  return cleanRows;
}
