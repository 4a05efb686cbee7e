import type { RuleTuning } from '../matrix/settings';
import type { Edit } from './edit';

interface TunedRule {
  readonly id: string;
  readonly title: string;
  readonly offByDefault?: boolean;
  readonly thresholds?: { readonly [name: string]: { readonly value: number } };
}

/**
 * Tunes a rule in this matrix. What equals the rule's own way is not kept, so that a better default reaches it; that a rule
 * is on is, where it is idle otherwise.
 */
export function tuneRule(rule: TunedRule, tuning: RuleTuning, isIdle = false): Edit {
  const usual = !rule.offByDefault;
  const on = tuning.on === usual && !(isIdle && usual) ? undefined : tuning.on;
  const thresholds = Object.entries(tuning.thresholds ?? {}).filter(
    ([name, value]) => rule.thresholds?.[name]?.value !== value,
  );
  const verb = tuning.on === undefined ? 'adjust' : tuning.on ? 'turn on' : 'turn off';
  return {
    label: `${thresholds.length > 0 ? 'adjust' : verb} the rule “${rule.title}”`,
    apply(draft) {
      if (on === undefined && thresholds.length === 0) delete draft.settings.rules[rule.id];
      else {
        draft.settings.rules[rule.id] = {
          ...(on === undefined ? {} : { on }),
          ...(thresholds.length === 0 ? {} : { thresholds: Object.fromEntries(thresholds) }),
        };
      }
    },
  };
}
