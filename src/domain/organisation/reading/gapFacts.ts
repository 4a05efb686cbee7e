/** The gaps of one matrix, as the organisation counts them, and which items of the frameworks it covers. */
import { coverageOf } from '../../coverage/coverage';
import { frameworkList } from '../../coverage/frameworkList';
import { ruleAnswers } from '../../coverage/ruleAnswers';
import type { Analysis } from '../../findings/analysis';
import { SEVERITIES } from '../../findings/rule';
import { ruleList } from '../../gaps/engine/ruleList';
import type { Slices } from '../../matrix/slices';
import type { Reading } from '../../reading/reading';
import type { FrameworkFacts, GapFacts, GapLine, RuleCount } from '../facts/memberFacts';

export function* gapFacts(reading: Reading, analysis: Analysis): Slices<GapFacts> {
  const byRule = new Map<string, RuleCount>();
  const gaps: GapLine[] = [];
  const absent = new Set<string>();
  const titles = new Map(ruleList.map(({ id, title }) => [id, title]));
  for (const { ruleId, severity, title, message, places, absent: missing = [] } of analysis.findings) {
    gaps.push({ ruleId, severity, title, message, activityId: places[0]?.activityId });
    for (const row of missing) absent.add(row);
    const known = byRule.get(ruleId);
    const worst =
      known && SEVERITIES.indexOf(known.severity) < SEVERITIES.indexOf(severity) ? known.severity : severity;
    byRule.set(ruleId, {
      title: titles.get(ruleId) ?? title,
      severity: worst,
      count: (known?.count ?? 0) + 1,
    });
  }
  yield;
  const frameworks = yield* frameworkFacts(reading, analysis);
  return { counts: analysis.counts, byRule, gaps, absent: [...absent], frameworks };
}

function* frameworkFacts(reading: Reading, analysis: Analysis): Slices<ReadonlyMap<string, FrameworkFacts>> {
  const answerOf = ruleAnswers(reading.matrix, analysis);
  const on = new Set(reading.settings.frameworks);
  const facts = new Map<string, FrameworkFacts>();
  for (const framework of frameworkList) {
    const items = coverageOf(reading, framework, answerOf);
    const keysOf = (wanted: (typeof items)[number]['state']) =>
      new Set(items.filter(({ state }) => state === wanted).map(({ key }) => key));
    facts.set(framework.id, {
      on: on.has(framework.id),
      covered: keysOf('covered'),
      unowned: keysOf('unowned'),
      notApplicable: keysOf('not-applicable'),
    });
    yield;
  }
  return facts;
}
