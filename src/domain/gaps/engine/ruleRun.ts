/** One rule over one matrix, run again only where something it reads has changed. */

import type { ActivityRule, MatrixRule, Remark, Rule } from '../../findings/rule';
import type { RuleTuning } from '../../matrix/settings';
import type { Basis } from '../../reading/basis';
import type { Reading } from '../../reading/reading';
import type { ReadingStep } from '../../reading/readMatrix';
import type { Row } from '../../reading/row';
import { hasReadLayers, natureKey } from '../ownership/sides';
import { nearInputs } from '../remarks/absent';
import { scopeOf } from '../scope/matrixScope';
import { asFarAsKnown, type PlacedFinding, placedFrom } from './findingOf';
import { createVoice, type NeedsMet } from './needs';
import { byRank, NO_LISTS, type RankLists, withChanges } from './rankLists';
import { isIdleLook, restsOnReadLayers, weightOf } from './weightOf';

export interface RuleRun {
  readonly rule: Rule;
  /** Reads what `update` will read, so that it can be made ready for all rules together. */
  ask(reading: Reading, met: NeedsMet): void;
  /**
   * What it finds now: at once where little or nothing that it reads has changed, which after an edit holds for nearly
   * all rules, else in slices. Each list keeps its identity while nothing in it changes.
   */
  update(step: ReadingStep, met: NeedsMet): RankLists | Generator<undefined, RankLists>;
}

export function createRun(rule: Rule): RuleRun {
  return rule.scope === 'activity' ? createActivityRun(rule) : createMatrixRun(rule);
}

const NOTHING: readonly PlacedFinding[] = [];
/** Rows checked per slice: a few milliseconds, even on a slow machine. */
const ROWS_PER_SLICE = 250;

function createActivityRun(rule: ActivityRule): RuleRun {
  const needsLayers = rule.needs?.includes('layers') ?? false;
  const voiceIn = createVoice(rule);
  let lists = NO_LISTS;
  let basis: Basis | undefined;
  let tuning: RuleTuning | undefined;
  let readLayers: boolean | undefined;

  function placedIn(row: Row, reading: Reading, met: NeedsMet): readonly PlacedFinding[] {
    if (rule.mayFind && !rule.mayFind(row, reading)) return NOTHING;
    const placed = placedOf(rule, rule.check(row, reading), reading, row);
    // Asked last: most rows give no remark, and to ask every role of every row for its layer takes long.
    if (needsLayers && placed.length > 0 && !met.has('layers') && !row.involved.every(reading.layerOf))
      return NOTHING;
    return placed;
  }

  function* everything({ reading, basis: now }: ReadingStep, met: NeedsMet): Generator<undefined, RankLists> {
    const all: PlacedFinding[] = [];
    const rows = rule.among?.(reading) ?? reading.rows;
    for (let start = 0; start < rows.length; start += ROWS_PER_SLICE) {
      const end = Math.min(start + ROWS_PER_SLICE, rows.length);
      findIn(rows, start, end, (row) => placedIn(row, reading, met), all);
      yield;
    }
    lists = byRank(all);
    basis = now;
    tuning = reading.settings.rules[rule.id];
    readLayers = hasReadLayers(reading);
    return lists;
  }

  return {
    rule,
    ask() {},
    update(step, met) {
      const { reading } = step;
      const voice = voiceIn(reading, met);
      if (!voice.speaks) {
        basis = undefined;
        lists = NO_LISTS;
        return lists;
      }
      const isSameMatrix = basis === step.basis && tuning === voice.tuning;
      if (!isSameMatrix || readLayers !== hasReadLayers(reading)) return everything(step, met);
      lists = withChanges(lists, step.changes, step.order, (row) => placedIn(row, reading, met));
      return lists;
    },
  };
}

// Not inside the generator: what runs a hundred thousand times is slower there.
function findIn(
  rows: readonly Row[],
  start: number,
  end: number,
  placedIn: (row: Row) => readonly PlacedFinding[],
  all: PlacedFinding[],
): void {
  for (let at = start; at < end; at++) {
    for (const finding of placedIn(rows[at] as Row)) all.push(finding);
  }
}

/** What a rule about the matrix read when it ran. */
interface Read {
  readonly basis: Basis;
  readonly tuning: RuleTuning | undefined;
  readonly nature: string;
  readonly scope: string | undefined;
  readonly near: unknown;
  readonly inputs: readonly unknown[];
}

function createMatrixRun(rule: MatrixRule): RuleRun {
  const voiceIn = createVoice(rule);
  let lists = NO_LISTS;
  let last: Read | undefined;

  function* run(reading: Reading, read: Read): Generator<undefined, RankLists> {
    const scope = rule.asksForRows ? scopeOf(reading) : undefined;
    const placed: PlacedFinding[] = [];
    for (const remark of rule.check(reading)) {
      if (!remark) yield;
      else {
        const weighed = weightOf(rule, remark, reading, scope);
        if (weighed)
          placed.push(
            placedFrom(
              rule,
              asFarAsKnown(rule, remark, weighed, reading),
              reading.settings,
              undefined,
              weighed,
            ),
          );
      }
    }
    last = read;
    lists = byRank(placed);
    return lists;
  }

  return {
    rule,
    ask(reading, met) {
      if (!voiceIn(reading, met).speaks) return;
      natureKey(reading);
      rule.inputs(reading);
      if (rule.asksForRows) scopeOf(reading);
    },
    update({ reading, basis }, met) {
      const { speaks, tuning } = voiceIn(reading, met);
      if (!speaks) {
        last = undefined;
        lists = NO_LISTS;
        return lists;
      }
      const nature = natureKey(reading);
      const scope = rule.asksForRows ? scopeOf(reading).key : undefined;
      const near = rule.asksForRows ? nearInputs(reading) : undefined;
      const inputs = rule.inputs(reading);
      if (
        last?.basis === basis &&
        last.tuning === tuning &&
        last.nature === nature &&
        last.scope === scope &&
        last.near === near &&
        isSame(inputs, last.inputs)
      )
        return lists;
      return run(reading, { basis, tuning, nature, scope, near, inputs });
    },
  };
}

function isSame(reads: readonly unknown[], last: readonly unknown[]): boolean {
  if (last.length !== reads.length) return false;
  for (let at = 0; at < reads.length; at++) if (reads[at] !== last[at]) return false;
  return true;
}

function placedOf(
  rule: Rule,
  remarks: Iterable<Remark>,
  reading: Reading,
  row?: Row,
): readonly PlacedFinding[] {
  let placed: PlacedFinding[] | undefined;
  for (const remark of remarks) {
    const byReadLayers = restsOnReadLayers(rule, remark, reading);
    if (byReadLayers && isIdleLook(rule, remark, reading, undefined)) continue;
    placed ??= [];
    placed.push(placedFrom(rule, remark, reading.settings, row, byReadLayers ? 'look' : undefined));
  }
  return placed ?? NOTHING;
}
