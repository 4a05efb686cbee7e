/** Gaps of one rule counted together, and what they may be called: no surer than they are. */
import type { Finding } from '../../findings/finding';
import { type Rule, SEVERITIES, type Severity } from '../../findings/rule';
import { perhaps } from '../../gaps/engine/findingOf';
import type { RuleCount } from './memberFacts';

export function ruleCountOf(
  { severity, title, carefully }: Finding,
  rule: Pick<Rule, 'title'> = { title },
): RuleCount {
  return { title: rule.title, carefully, severity, count: 1, sure: carefully === undefined ? 1 : 0 };
}

/** Of one rule, in one matrix or in several. */
export function addedUp(one: RuleCount, other: RuleCount): RuleCount {
  return {
    title: one.title,
    carefully: weaker(one, other),
    severity: rankOf(one.severity) < rankOf(other.severity) ? one.severity : other.severity,
    count: one.count + other.count,
    sure: one.sure + other.sure,
  };
}

/** Where "Nobody found who commands" and "Perhaps nobody commands" meet, only the weaker holds for both. */
function weaker(one: RuleCount, other: RuleCount): string | undefined {
  const said = one.carefully ?? other.carefully;
  return (other.carefully ?? said) === said ? said : perhaps(one);
}

/** A line that stands for several gaps says no more than the least sure of them, unless some are sure. */
export function titleOfCount({ title, carefully, sure }: RuleCount): string {
  return sure === 0 ? (carefully ?? title) : title;
}

/** "sure in 2 of 5"; nothing where all are, or none. */
export function sureInWords({ sure, count }: RuleCount): string | undefined {
  return sure === 0 || sure === count ? undefined : `sure in ${sure} of ${count}`;
}

/** Where a title is read alone. */
export function titleAndSure(line: RuleCount): string {
  const sure = sureInWords(line);
  return sure ? `${titleOfCount(line)} (${sure})` : titleOfCount(line);
}

export const rankOf = (severity: Severity) => SEVERITIES.indexOf(severity);
