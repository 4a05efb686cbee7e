/** Whether looks of a rule are not told in a table of one's own, where nobody claims an area, for what readers said of it. */
import { isTuned } from '../../findings/isTuned';
import type { Rule } from '../../findings/rule';
import type { Reading } from '../../reading/reading';
import { hasReadLayers, isOwnTable } from '../ownership/sides';
import { type AreaState, scopeOf } from './matrixScope';
import { isWorthALook } from './readersRecord';

/** Whatever a person adjusted: one who switches it on is told its looks. */
export function isIdleRule(rule: Rule, reading: Reading): boolean {
  if (!keepsLooks(rule, reading)) return false;
  return !asksForRows(rule) || ![...scopeOf(reading).areas.values()].some(isClaimed);
}

/** The rules that keep looks to themselves now: in any area that is asked about and that nobody claims. */
export function silentRules(rules: readonly Rule[], reading: Reading): readonly Rule[] {
  const { rules: tunings } = reading.settings;
  const asked = [...scopeOf(reading).areas.values()].filter(
    ({ state }) => state === 'here' || state === 'with',
  );
  const claimed = asked.length > 0 && asked.every(isClaimed);
  return rules.filter(
    (rule) =>
      !rule.offByDefault &&
      !isTuned(tunings[rule.id]) &&
      keepsLooks(rule, reading) &&
      !(asksForRows(rule) && claimed),
  );
}

function keepsLooks(rule: Rule, reading: Reading): boolean {
  const byLayers = rule.byLayers === true && hasReadLayers(reading);
  if ((rule.scope !== 'matrix' && !byLayers) || !isOwnTable(reading)) return false;
  return !isWorthALook(rule.id, asksForRows(rule) || byLayers);
}

function asksForRows(rule: Rule): boolean {
  return rule.scope === 'matrix' && rule.asksForRows === true;
}

/** That it is decided elsewhere is no claim. */
function isClaimed({ state, firm }: AreaState): boolean {
  return firm && state === 'here';
}
