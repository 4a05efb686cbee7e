/** Whether looks of a rule are not told in a table of one's own, where nobody claims an area, for what readers said of it. */
import type { Rule } from '../../findings/rule';
import type { Reading } from '../../reading/reading';
import { isOwnTable } from '../ownership/sides';
import { scopeOf } from './matrixScope';
import { isWorthALook } from './readersRecord';

/** Whatever a person adjusted: one who switches it on is told its looks. */
export function isIdleRule(rule: Rule, reading: Reading): boolean {
  if (rule.scope !== 'matrix' || !isOwnTable(reading)) return false;
  const claimed = [...scopeOf(reading).areas.values()].some(({ firm }) => firm);
  return !claimed && !isWorthALook(rule.id, rule.asksForRows === true);
}
