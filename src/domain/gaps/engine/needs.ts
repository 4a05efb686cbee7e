/** What rules need before they may speak, and whether a matrix holds it. */

import type { Need, Rule } from '../../findings/rule';
import type { RuleTuning } from '../../matrix/settings';
import { ENOUGH_ROWS } from '../../reading/knownRows';
import type { Reading } from '../../reading/reading';
import { isDelivery } from '../ownership/sides';
import { isStaffed } from '../ownership/staffing';

/** What the matrix holds of what rules need. Found out once for all rules. */
export type NeedsMet = ReadonlySet<Need>;

function isOn(rule: Rule, { settings }: Reading): boolean {
  return settings.rules[rule.id]?.on ?? !rule.offByDefault;
}

/** Like `before` it is the same set: what follows from it need not be found out at each edit. */
export function needsMet(reading: Reading, before?: NeedsMet): NeedsMet {
  const met = needsIn(reading);
  return before?.size === met.size && [...met].every((need) => before.has(need)) ? before : met;
}

function needsIn(reading: Reading): NeedsMet {
  const met = new Set<Need>();
  if (reading.rows.length > 0) met.add('rows');
  if (reading.rows.length >= ENOUGH_ROWS) met.add('rows-12');
  if (reading.people.length > 0) {
    met.add('people');
    if (isStaffed(reading)) met.add('staffed');
  }
  if (reading.settings.tagsConfirmed) met.add('tags');
  if (isDelivery(reading)) met.add('delivery');
  if (haveLayers(reading)) met.add('layers');
  return met;
}

/** Whether each role in use has a layer. */
function haveLayers({ tallies, roles }: Reading): boolean {
  return roles.every(({ id, layer }) => layer !== undefined || !tallies.has(id));
}

/** Whether a rule may speak and how it is tuned, found out again only where either may differ. */
export function createVoice(rule: Rule): (reading: Reading, met: NeedsMet) => Voice {
  let tunings: Reading['settings']['rules'] | undefined;
  let needs: NeedsMet | undefined;
  let voice: Voice = { speaks: false, tuning: undefined };
  return (reading, met) => {
    const { rules } = reading.settings;
    if (rules === tunings && met === needs) return voice;
    [tunings, needs] = [rules, met];
    voice = { speaks: maySpeak(rule, reading, met), tuning: rules[rule.id] };
    return voice;
  };
}

interface Voice {
  readonly speaks: boolean;
  readonly tuning: RuleTuning | undefined;
}

const NO_NEEDS: readonly Need[] = [];

/** Whether the matrix holds what the rule needs, apart from layers, which a row's rule needs only in its row. */
export function maySpeak(rule: Rule, reading: Reading, met: NeedsMet): boolean {
  if (!isOn(rule, reading)) return false;
  for (const need of rule.needs ?? NO_NEEDS) {
    if (!met.has(need) && !(need === 'layers' && rule.scope === 'activity')) return false;
  }
  return true;
}
