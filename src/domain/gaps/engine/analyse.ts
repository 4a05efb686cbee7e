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
import { inReadingOrder, RANKS, type RankedList } from './rank';
import { NO_LISTS, type RankLists } from './rankLists';
import { createRowMarks } from './rowMarks';
import { ruleList } from './ruleList';
import { createRun, haveLayers } from './ruleRun';
import { createSorter, currentWaivers, NOTHING_SORTED, type SortedFindings } from './sortFindings';

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
  const runs = rules.map((rule) => ({ ...createRun(rule), arrange: createSorter(rule.id) }));
  const hidersOf = hidersAmong(rules);
  const told = new Set(rules.filter(({ toldIn }) => !toldIn).map(({ id }) => id));
  const marks = createRowMarks();
  const arranged = new Map<string, SortedFindings>(rules.map(({ id }) => [id, NOTHING_SORTED]));
  let findings: readonly Finding[] = [];
  let lastWaivers: readonly unknown[] = [];
  let waivers = currentWaivers({}, '' as CalendarDate);

  /** Tells whether anything open is another than before. */
  function* arrangeAll(lists: ReadonlyMap<string, RankLists>): Generator<undefined, boolean> {
    let different = false;
    for (const { rule, arrange } of runs) {
      const hiders = (hidersOf.get(rule.id) ?? []).map((id) => lists.get(id) ?? NO_LISTS);
      const next = arrange(lists.get(rule.id) ?? NO_LISTS, hiders, waivers);
      const before = arranged.get(rule.id) ?? NOTHING_SORTED;
      if (next === before) continue;
      arranged.set(rule.id, next);
      if (rule.toldIn) continue;
      for (const [rank, list] of next.open.entries()) {
        different ||= list !== before.open[rank];
        yield* marks.exchange(before.open[rank] ?? [], list);
      }
    }
    return different;
  }

  return function* (matrix, today, since) {
    const step: ReadingStep = yield* reader.read(matrix, today, since);
    const { reading } = step;
    yield;
    const layersKnown = haveLayers(reading);
    // Once it is made, what the rules ask for is kept up to date.
    if (!step.prepared) {
      const questions = runs.map(
        ({ ask }): Question =>
          (asked) =>
            ask(asked, layersKnown),
      );
      yield* step.prepare([countFullyAssigned, ...questions]);
    }
    const placed = new Map<string, RankLists>();
    for (const { rule, update } of runs) {
      listen?.(rule.id);
      placed.set(rule.id, yield* update(step, layersKnown));
      yield;
    }
    listen?.(undefined);
    if (lastWaivers[0] !== matrix.waivers || lastWaivers[1] !== today) {
      lastWaivers = [matrix.waivers, today];
      waivers = currentWaivers(matrix.waivers, today);
    }
    if (yield* arrangeAll(placed)) findings = inOneList(arranged, told);
    const worstOfRow = yield* marks.worstOfRow();
    const analysis: Analysis = {
      complete: true,
      findings,
      waived: [...arranged.values()].flatMap(({ waived }) => waived),
      scenarios: rules.flatMap(({ id, toldIn }) => (toldIn ? (arranged.get(id)?.open.flat() ?? []) : [])),
      counts: marks.counts(),
      worstOfRow,
      cleanRows: fullyAssignedIn(reading),
    };
    return { analysis, reading };
  };
}

/** By the id of each rule that another one hides: which ones do. */
function hidersAmong(rules: readonly Rule[]): ReadonlyMap<string, readonly string[]> {
  const hidersOf = new Map<string, string[]>();
  for (const { id, hides = [] } of rules) {
    for (const hidden of hides) hidersOf.set(hidden, [...(hidersOf.get(hidden) ?? []), id]);
  }
  return hidersOf;
}

function inOneList(
  arranged: ReadonlyMap<string, SortedFindings>,
  told: ReadonlySet<string>,
): readonly Finding[] {
  const ofRank: RankedList[][] = RANKS.map(() => []);
  for (const [ruleId, { open }] of arranged) {
    if (open === NO_LISTS || !told.has(ruleId)) continue;
    for (const [rank, findings] of open.entries()) {
      if (findings.length > 0) ofRank[rank]?.push({ ruleId, findings });
    }
  }
  return ([] as Finding[]).concat(...ofRank.flatMap(inReadingOrder).map((list) => list.findings));
}
