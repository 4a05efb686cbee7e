/** The rules of the list of rules: by group, and by a word that is looked for. */
import type { Finding } from '../../../domain/findings/finding';
import { isTuned } from '../../../domain/findings/isTuned';
import { type Need, RULE_GROUPS, type Rule, type RuleGroup } from '../../../domain/findings/rule';
import { hasReadLayers } from '../../../domain/gaps/ownership/sides';
import { isIdleRule } from '../../../domain/gaps/scope/idleRule';
import { scopeOf } from '../../../domain/gaps/scope/matrixScope';
import type { Reading } from '../../../domain/reading/reading';

export const GROUP_WORDS: { readonly [group in RuleGroup]: string } = {
  classical: 'Responsible and accountable',
  delivery: 'Ownership and delivery',
  incident: 'Incidents',
  people: 'People',
};

export interface RuleLine {
  readonly rule: Rule;
  readonly on: boolean;
  readonly tuned: boolean;
  /** Its looks are told only where a person switches it on. */
  readonly idle: boolean;
  /** Open findings of the rule now. */
  readonly open: number;
  /** What it still waits for, in words. */
  readonly waitsFor: string | undefined;
}

export function ruleLines(
  rules: readonly Rule[],
  reading: Reading,
  findings: readonly Finding[],
): readonly RuleLine[] {
  const { settings } = reading;
  const found = new Map<string, number>();
  for (const { ruleId } of findings) found.set(ruleId, (found.get(ruleId) ?? 0) + 1);
  return rules.map((rule) => {
    const tuning = settings.rules[rule.id];
    const open = found.get(rule.id) ?? 0;
    return {
      rule,
      on: tuning?.on ?? !rule.offByDefault,
      tuned: isTuned(tuning),
      idle: isIdleRule(rule, reading),
      open,
      waitsFor: waitsFor(rule, reading, open),
    };
  });
}

/** Why a rule cannot speak yet; undefined where it can. */
function waitsFor(rule: Rule, reading: Reading, open: number): string | undefined {
  const { settings, people, rows, tallies } = reading;
  const layersKnown = [...tallies.keys()].every((id) => reading.layerOf(id));
  const reasons: { readonly [need in Need]?: string | false } = {
    tags: !settings.tagsConfirmed && 'needs confirmed tags',
    people: people.length === 0 && 'needs people',
    staffed: people.length === 0 && 'needs people',
    rows: rows.length === 0 && 'waits for an activity',
    'rows-12': rows.length < 12 && 'waits for 12 activities',
    layers: rule.scope === 'matrix' && !layersKnown && 'needs role layers',
  };
  for (const need of rule.needs ?? []) {
    const reason = reasons[need];
    if (reason) return reason;
  }
  // It looks for what is missing, and what it does not say here may be missing all the same.
  if (open === 0 && rule.scope === 'matrix' && rule.asksForRows && scopeOf(reading).unread)
    return 'too little is recognised';
  if (open === 0 && !isTuned(settings.rules[rule.id]) && isIdleRule(rule, reading))
    return isLookAtMost(rule, reading) ? 'not shown here' : 'shown only where it should be fixed';
  return undefined;
}

function isLookAtMost({ severity, byLayers }: Rule, reading: Reading): boolean {
  return severity === 'look' || (byLayers === true && hasReadLayers(reading));
}

export function linesByGroup(
  lines: readonly RuleLine[],
  wanted: string,
): readonly { readonly group: RuleGroup; readonly lines: readonly RuleLine[] }[] {
  const word = wanted.trim().toLowerCase();
  const matching = lines.filter(({ rule, waitsFor = '' }) =>
    [rule.title, rule.id, rule.why, waitsFor].some((text) => text.toLowerCase().includes(word)),
  );
  return RULE_GROUPS.map((group) => ({
    group,
    lines: matching
      .filter(({ rule }) => rule.group === group)
      .sort((one, other) => (one.rule.title < other.rule.title ? -1 : 1)),
  })).filter((part) => part.lines.length > 0);
}
