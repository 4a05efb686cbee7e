import { rowAgreement } from '../../agreement/rowAgreement';
import { answering, doing } from '../../gaps/ownership/ownership';
import { homeOf } from '../../gaps/scope/homeArea';
import type { Slices } from '../../matrix/slices';
import type { Reading } from '../../reading/reading';
import { dutyKey } from '../facts/dutyKey';
import type { RowFacts } from '../facts/memberFacts';

/** Rows read per slice: a few milliseconds, even on a slow machine. */
const ROWS_PER_SLICE = 200;

export function* rowFacts(reading: Reading): Slices<readonly RowFacts[]> {
  const facts: RowFacts[] = [];
  for (const row of reading.rows) {
    const { activity } = row;
    facts.push({
      id: activity.id,
      name: activity.name,
      section: reading.section(activity.sectionId)?.name ?? '',
      duty: dutyKey(activity),
      area: homeOf(row, reading),
      owners: answering(row, reading.settings),
      doers: doing(row, reading.settings),
      suggested: activity.suggested !== undefined && Object.keys(activity.suggested).length > 0,
      agreement: rowAgreement(reading.matrix, activity, reading.today).state,
    });
    if (facts.length % ROWS_PER_SLICE === 0) yield;
  }
  return facts;
}
