import type { RuleTuning } from '../matrix/settings';

/** Whether a person adjusted the rule, or switched it. */
export function isTuned(tuning: RuleTuning | undefined): boolean {
  return tuning?.on !== undefined || Object.keys(tuning?.thresholds ?? {}).length > 0;
}
