import type { Edit } from './edit';

/** Switches in several rules at once whether they tell what is only worth a look where they keep it to themselves otherwise. */
export function tellLooks(ruleIds: readonly string[], tell: boolean): Edit {
  return {
    label: `turn ${tell ? 'on' : 'off'} what is only worth a look`,
    apply({ settings: { rules } }) {
      for (const id of ruleIds) {
        const { on: _, ...thresholds } = rules[id] ?? {};
        if (tell) rules[id] = { ...thresholds, on: true };
        else if (Object.keys(thresholds).length > 0) rules[id] = thresholds;
        else delete rules[id];
      }
    },
  };
}
