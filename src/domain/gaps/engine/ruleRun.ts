/** One rule over one matrix, run again only where something it reads has changed. */

import type { ActivityRule, MatrixRule, Remark, Rule, Severity } from '../../findings/rule';
import type { RuleTuning } from '../../matrix/settings';
import type { Basis } from '../../reading/basis';
import type { Reading } from '../../reading/reading';
import type { ReadingStep } from '../../reading/readMatrix';
import type { Row } from '../../reading/row';
import { isDelivery, natureKey } from '../ownership/sides';
import { isStaffed } from '../ownership/staffing';
import { nearInputs } from '../remarks/absent';
import { type MatrixScope, scopeInputs, scopeOf } from '../scope/matrixScope';
import { weighAbsence } from '../scope/weighAbsence';
import { type PlacedFinding, placedFrom } from './findingOf';
import { byRank, NO_LISTS, type RankLists, withChanges } from './rankLists';

export interface RuleRun {
  readonly rule: Rule;
  /** Reads what `update` will read, so that it can be made ready for all rules together. */
  ask(reading: Reading, layersKnown: boolean): void;
  /** Brings it up to date, in slices. Each list keeps its identity while nothing in it changes. */
  update(step: ReadingStep, layersKnown: boolean): Generator<undefined, RankLists>;
}

export function createRun(rule: Rule): RuleRun {
  return rule.scope === 'activity' ? createActivityRun(rule) : createMatrixRun(rule);
}

const NOTHING: readonly PlacedFinding[] = [];
/** Rows checked per slice: a few milliseconds, even on a slow machine. */
const ROWS_PER_SLICE = 250;

export function isOn(rule: Rule, { settings }: Reading): boolean {
  return settings.rules[rule.id]?.on ?? !rule.offByDefault;
}

/** Whether each role in use has a layer. */
export function haveLayers({ tallies, roles }: Reading): boolean {
  return roles.every(({ id, layer }) => layer !== undefined || !tallies.has(id));
}

/** Whether the matrix holds what the rule needs, apart from layers, which a row's rule needs only in its row. */
function maySpeak(rule: Rule, reading: Reading, layersKnown: boolean): boolean {
  if (!isOn(rule, reading)) return false;
  return (rule.needs ?? []).every((need) => {
    if (need === 'rows') return reading.rows.length > 0;
    if (need === 'rows-12') return reading.rows.length >= 12;
    if (need === 'people') return reading.people.length > 0;
    if (need === 'staffed') return reading.people.length > 0 && isStaffed(reading);
    if (need === 'tags') return reading.settings.tagsConfirmed;
    if (need === 'delivery') return isDelivery(reading);
    return rule.scope === 'activity' || layersKnown;
  });
}

function createActivityRun(rule: ActivityRule): RuleRun {
  const needsLayers = rule.needs?.includes('layers') ?? false;
  let lists = NO_LISTS;
  let basis: Basis | undefined;
  let tuning: RuleTuning | undefined;

  function placedIn(row: Row, reading: Reading, layersKnown: boolean): readonly PlacedFinding[] {
    if (rule.mayFind && !rule.mayFind(row, reading)) return NOTHING;
    const placed = placedOf(rule, rule.check(row, reading), reading, row);
    // Asked last: most rows give no remark, and to ask every role of every row for its layer takes long.
    if (needsLayers && !layersKnown && placed.length > 0 && !row.involved.every((id) => reading.layerOf(id)))
      return NOTHING;
    return placed;
  }

  function* everything(reading: Reading, layersKnown: boolean): Generator<undefined, RankLists> {
    const all: PlacedFinding[] = [];
    const rows = rule.among?.(reading) ?? reading.rows;
    for (let start = 0; start < rows.length; start += ROWS_PER_SLICE) {
      const end = Math.min(start + ROWS_PER_SLICE, rows.length);
      findIn(rows, start, end, (row) => placedIn(row, reading, layersKnown), all);
      yield;
    }
    return byRank(all);
  }

  return {
    rule,
    ask() {},
    *update(step, layersKnown) {
      const { reading } = step;
      const nextTuning = reading.settings.rules[rule.id];
      if (!maySpeak(rule, reading, layersKnown)) {
        basis = undefined;
        lists = NO_LISTS;
        return lists;
      }
      lists =
        basis === step.basis && tuning === nextTuning
          ? withChanges(lists, step.changes, step.order, (row) => placedIn(row, reading, layersKnown))
          : yield* everything(reading, layersKnown);
      basis = step.basis;
      tuning = nextTuning;
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

function createMatrixRun(rule: MatrixRule): RuleRun {
  let lists = NO_LISTS;
  let read: readonly unknown[] | undefined;
  return {
    rule,
    ask(reading, layersKnown) {
      if (!maySpeak(rule, reading, layersKnown)) return;
      natureKey(reading);
      rule.inputs(reading);
      if (rule.asksForRows) scopeInputs(reading);
    },
    *update({ reading, basis }, layersKnown) {
      if (!maySpeak(rule, reading, layersKnown)) {
        read = undefined;
        lists = NO_LISTS;
        return lists;
      }
      const scope = rule.asksForRows ? scopeOf(reading) : undefined;
      const reads = [
        basis,
        reading.settings.rules[rule.id],
        natureKey(reading),
        scope?.key,
        rule.asksForRows ? nearInputs(reading) : undefined,
        ...rule.inputs(reading),
      ];
      if (isSame(reads, read)) return lists;
      const placed: PlacedFinding[] = [];
      for (const remark of rule.check(reading)) {
        if (!remark) yield;
        else {
          const weighed = weightOf(rule, remark, reading, scope);
          if (weighed) placed.push(placedFrom(rule, remark, reading.settings, undefined, weighed));
        }
      }
      read = reads;
      lists = byRank(placed);
      return lists;
    },
  };
}

/** Undefined: a missing row of an area that is not claimed is not told. */
function weightOf(
  rule: Rule,
  remark: Remark,
  reading: Reading,
  scope: MatrixScope | undefined,
): Severity | undefined {
  const severity = remark.severity ?? rule.severity;
  if (remark.absent && scope) {
    return weighAbsence(severity, remark.absent, scope);
  }
  return severity === 'must' && standsOnGuesses(rule, remark, reading) ? 'should' : severity;
}

/** A finding that rests on a guess is never “must fix”. Letters are facts; tags may be guesses. */
function standsOnGuesses({ needs }: Rule, { places }: Remark, reading: Reading): boolean {
  if (!needs?.includes('tags') || places.length === 0) return false;
  return places.every(
    ({ activityId }) => activityId && reading.row(activityId)?.activity.guesses !== undefined,
  );
}

function isSame(reads: readonly unknown[], last: readonly unknown[] | undefined): boolean {
  if (last?.length !== reads.length) return false;
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
    placed ??= [];
    placed.push(placedFrom(rule, remark, reading.settings, row));
  }
  return placed ?? NOTHING;
}
