/** The analysis: all rules over a matrix, kept up to date from one version of the matrix to the next. */

import type { Analysis } from '../../findings/analysis';
import type { Finding } from '../../findings/finding';
import type { Rule } from '../../findings/rule';
import type { CalendarDate } from '../../matrix/date';
import type { Matrix } from '../../matrix/matrix';
import { finish } from '../../matrix/slices';
import type { MatrixDelta } from '../../reading/matrixDelta';
import type { Reading } from '../../reading/reading';
import type { Question } from '../../reading/readingOf';
import { createReader, type ReadingStep } from '../../reading/readMatrix';
import { countFullyAssigned, fullyAssignedIn } from './fullyAssigned';
import { type NeedsMet, needsMet } from './needs';
import { inReadingOrder, RANKS, type RankedList } from './rank';
import { NO_LISTS, type RankLists } from './rankLists';
import { createRowMarks } from './rowMarks';
import { ruleList } from './ruleList';
import { createRun } from './ruleRun';
import { createSorter, currentWaivers, NOTHING_SORTED, type SortedFindings } from './sortFindings';
import { wholenessOf } from './wholeness';

export interface Analyser {
  /**
   * At once: quick after an edit, too long for a frame the first time on a large matrix. `since` spares comparing
   * every row with what it was.
   */
  analyse(matrix: Matrix, today: CalendarDate, since?: MatrixDelta): Analysis;
  /**
   * The same in slices of a few milliseconds: call `next` until it is done, letting frames pass between. If the
   * matrix changes meanwhile, finish or drop it and call `analyse` with the newer one.
   */
  start(matrix: Matrix, today: CalendarDate, since?: MatrixDelta): Generator<undefined, Analysis>;
  /** How the last analysis read the matrix; fixes are made from it. */
  reading(): Reading | undefined;
}

export interface AnalyserChoices {
  readonly rules?: readonly Rule[];
  /** Told before each rule and after the last, so that a bench can time them. */
  readonly listen?: (ruleId: string | undefined) => void;
}

export const NO_ANALYSIS: Analysis = {
  complete: false,
  findings: [],
  waived: [],
  scenarios: [],
  counts: { must: 0, should: 0, look: 0 },
  worstOfRow: new Map(),
  cleanRows: new Map(),
};

type Pass = (
  matrix: Matrix,
  today: CalendarDate,
  since?: MatrixDelta,
) => Generator<undefined, { analysis: Analysis; reading: Reading }>;

export function createAnalyser(choices: AnalyserChoices = {}): Analyser {
  // Made when it is needed: the first paint of a matrix does not wait for it.
  let pass: Pass | undefined;
  let latest: Reading | undefined;
  let halfWay = false;

  function* run(matrix: Matrix, today: CalendarDate, since?: MatrixDelta): Generator<undefined, Analysis> {
    // An abandoned pass has lost its list of changes, so this one begins from the start.
    const own = halfWay || !pass ? createPass(choices) : pass;
    pass = own;
    halfWay = true;
    const { analysis, reading } = yield* own(matrix, today, since);
    if (own === pass) {
      halfWay = false;
      latest = reading;
    }
    return analysis;
  }

  return {
    analyse: (matrix, today, since) => finish(run(matrix, today, since)),
    start: run,
    reading: () => latest,
  };
}

function createPass({ rules = ruleList, listen }: AnalyserChoices): Pass {
  const reader = createReader();
  const hidersOf = hidersAmong(rules);
  const runs = rules.map((rule) => ({
    ...createRun(rule),
    sort: createSorter(rule.id),
    hiders: hidersOf.get(rule.id) ?? NOBODY,
  }));
  const marks = createRowMarks();
  const found: RankLists[] = rules.map(() => NO_LISTS);
  const sorted: SortedFindings[] = rules.map(() => NOTHING_SORTED);
  let { findings, waived, scenarios }: Pick<Analysis, 'findings' | 'waived' | 'scenarios'> = NO_ANALYSIS;
  let lastWaivers: readonly unknown[] = [];
  let waivers = currentWaivers({}, '' as CalendarDate);
  let met: NeedsMet | undefined;

  function* sortAll(): Generator<undefined, void> {
    let [differ, openDiffer] = [false, false];
    for (const [at, { rule, sort, hiders }] of runs.entries()) {
      const hiding = hiders.length === 0 ? NO_HIDERS : hiders.map((hider) => found[hider] ?? NO_LISTS);
      const next = sort(found[at] ?? NO_LISTS, hiding, waivers);
      const before = sorted[at] ?? NOTHING_SORTED;
      if (next === before) continue;
      differ = true;
      sorted[at] = next;
      if (rule.toldIn) continue;
      for (const [rank, list] of next.open.entries()) {
        openDiffer ||= list !== before.open[rank];
        yield* marks.exchange(before.open[rank] ?? [], list);
      }
    }
    if (openDiffer) findings = inOneList(rules, sorted);
    if (!differ) return;
    waived = sorted.flatMap((one) => one.waived);
    scenarios = rules.flatMap(({ toldIn }, at) => (toldIn ? (sorted[at]?.open.flat() ?? []) : []));
  }

  return function* (matrix, today, since) {
    const step: ReadingStep = yield* reader.read(matrix, today, since);
    const { reading } = step;
    yield;
    const needs = needsMet(reading, met);
    met = needs;
    // Once it is made, what the rules ask for is kept up to date.
    if (!step.prepared) {
      const questions = runs.map(
        ({ ask }): Question =>
          (asked) =>
            ask(asked, needs),
      );
      yield* step.prepare([countFullyAssigned, ...questions]);
    }
    for (const [at, { rule, update }] of runs.entries()) {
      listen?.(rule.id);
      const now = update(step, needs);
      const atOnce = isLists(now);
      found[at] = atOnce ? now : yield* now;
      if (!atOnce || step.changes.length > FEW_CHANGES) yield;
    }
    listen?.(undefined);
    if (lastWaivers[0] !== matrix.waivers || lastWaivers[1] !== today) {
      lastWaivers = [matrix.waivers, today];
      waivers = currentWaivers(matrix.waivers, today);
    }
    yield* sortAll();
    const worstOfRow = yield* marks.worstOfRow();
    const analysis: Analysis = {
      complete: true,
      findings,
      waived,
      scenarios,
      counts: { ...marks.counts(), ...(wholenessOf(reading, rules, needs).state === 'whole' ? WHOLE : {}) },
      worstOfRow,
      cleanRows: fullyAssignedIn(reading),
    };
    return { analysis, reading };
  };
}

const WHOLE = { whole: true } as const;

const isLists = (found: RankLists | Generator<undefined, RankLists>): found is RankLists =>
  Array.isArray(found);

/** All rules look at this many rows in less than a slice. */
const FEW_CHANGES = 32;

const NOBODY: readonly number[] = [];
const NO_HIDERS: readonly RankLists[] = [];

const hidersByRules = new WeakMap<readonly Rule[], ReadonlyMap<string, readonly number[]>>();

/** By the id of each rule that another one hides: the places of those that do. Found out once for each list of rules. */
function hidersAmong(rules: readonly Rule[]): ReadonlyMap<string, readonly number[]> {
  const known = hidersByRules.get(rules);
  if (known) return known;
  const hidersOf = new Map<string, number[]>();
  for (const [at, { hides = [] }] of rules.entries()) {
    for (const hidden of hides) hidersOf.set(hidden, [...(hidersOf.get(hidden) ?? []), at]);
  }
  hidersByRules.set(rules, hidersOf);
  return hidersOf;
}

function inOneList(rules: readonly Rule[], sorted: readonly SortedFindings[]): readonly Finding[] {
  const ofRank: RankedList[][] = RANKS.map(() => []);
  for (const [at, { id: ruleId, toldIn }] of rules.entries()) {
    const { open } = sorted[at] ?? NOTHING_SORTED;
    if (open === NO_LISTS || toldIn) continue;
    for (const [rank, findings] of open.entries()) {
      if (findings.length > 0) ofRank[rank]?.push({ ruleId, findings });
    }
  }
  return ([] as Finding[]).concat(...ofRank.flatMap(inReadingOrder).map((list) => list.findings));
}
