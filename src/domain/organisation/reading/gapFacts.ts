/** The gaps of one matrix, as the organisation counts them, and which items of the frameworks it covers. */
import { type CoverageState, coverageOf } from '../../coverage/coverage';
import { frameworkList } from '../../coverage/frameworkList';
import { ruleAnswers } from '../../coverage/ruleAnswers';
import type { Analysis } from '../../findings/analysis';
import type { Finding } from '../../findings/finding';
import { ruleById } from '../../gaps/engine/ruleList';
import { homeOf } from '../../gaps/scope/homeArea';
import { scopeOf } from '../../gaps/scope/matrixScope';
import type { AreaId } from '../../matrix/areas';
import type { Slices } from '../../matrix/slices';
import type { Reading } from '../../reading/reading';
import type { FrameworkFacts, GapFacts, GapLine, RuleCount } from '../facts/memberFacts';
import { addedUp, ruleCountOf } from '../facts/ruleCount';

export function* gapFacts(reading: Reading, analysis: Analysis): Slices<GapFacts> {
  const byRule = new Map<string, RuleCount>();
  const gaps: GapLine[] = [];
  const absent = new Set<string>();
  const sure = new Set<string>();
  for (const finding of analysis.findings) {
    const { ruleId, severity, title, message, places } = finding;
    const areas = openAreas(finding, reading);
    gaps.push({
      ruleId,
      severity,
      title,
      message,
      activityId: places[0]?.activityId,
      areas,
      ...(finding.carefully === undefined ? {} : { isGuess: true }),
    });
    for (const row of finding.absent?.rows ?? []) {
      absent.add(row);
      if (finding.carefully === undefined) sure.add(row);
    }
    const known = byRule.get(ruleId);
    const count = ruleCountOf(finding, ruleById(ruleId));
    byRule.set(ruleId, known ? addedUp(known, count) : count);
  }
  yield;
  const frameworks = yield* frameworkFacts(reading, analysis);
  return {
    counts: analysis.counts,
    byRule,
    gaps,
    absent: [...absent],
    guessed: new Set([...absent].filter((row) => !sure.has(row))),
    frameworks,
  };
}

/** See GapLine. A look says only that something may be missing, so it leaves nothing open. */
function openAreas({ severity, places, absent }: Finding, reading: Reading): readonly AreaId[] {
  if (absent && severity !== 'look') {
    const { areas } = scopeOf(reading);
    return absent.areas.filter((area) => {
      const state = areas.get(area)?.state;
      return state === 'here' || state === 'with';
    });
  }
  if (severity !== 'must') return [];
  const homes = places.map(({ activityId }) => {
    const row = activityId && reading.row(activityId);
    return row && homeOf(row, reading);
  });
  return [...new Set(homes.filter((area) => area !== undefined))];
}

function* frameworkFacts(reading: Reading, analysis: Analysis): Slices<ReadonlyMap<string, FrameworkFacts>> {
  const answerOf = ruleAnswers(reading.matrix, analysis);
  const on = new Set(reading.settings.frameworks);
  const facts = new Map<string, FrameworkFacts>();
  for (const framework of frameworkList) {
    const items = coverageOf(reading, framework, answerOf);
    const keysOf = (...wanted: readonly CoverageState[]) =>
      new Set(items.filter(({ state }) => wanted.includes(state)).map(({ key }) => key));
    facts.set(framework.id, {
      on: on.has(framework.id),
      covered: keysOf('covered'),
      unowned: keysOf('unowned'),
      unknown: keysOf('unrecognised', 'unknown'),
      notApplicable: keysOf('not-applicable'),
    });
    yield;
  }
  return facts;
}
