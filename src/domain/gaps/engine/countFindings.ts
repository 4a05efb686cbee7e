/** How many findings a rule would give if it were tuned like this: for the screen where a person tunes it. */

import type { Rule } from '../../findings/rule';
import type { RuleTuning } from '../../matrix/settings';
import { finish } from '../../matrix/slices';
import type { Reading } from '../../reading/reading';
import { needsMet } from './needs';
import { createRun } from './ruleRun';

export function countFindings(rule: Rule, tuning: RuleTuning, reading: Reading): number {
  const { settings } = reading;
  const tuned: Reading = {
    ...reading,
    settings: { ...settings, rules: { ...settings.rules, [rule.id]: tuning } },
  };
  const { matrix, today, scheme } = reading;
  const { roles, people, sections } = matrix;
  const basis = { today, scheme, settings: tuned.settings, roles, people, sections };
  // A first run looks at everything, so it has no changes to put in order.
  const step = { reading: tuned, basis, changes: [], order: () => 0, prepared: true, *prepare() {} };
  const found = createRun(rule).update(step, needsMet(tuned));
  const lists = 'next' in found ? finish(found) : found;
  return lists.reduce((hits, list) => hits + list.length, 0);
}
