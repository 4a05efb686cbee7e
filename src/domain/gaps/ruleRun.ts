/** One rule over one matrix, run again only where something it reads has changed. */
import type { ActivityId } from '../matrix/ids';
import type { RuleTuning } from '../matrix/settings';
import type { Basis } from './basis';
import { type Placed, placedFrom } from './findingOf';
import type { Reading } from './reading';
import type { ReadingStep } from './readMatrix';
import type { Row } from './row';
import type { ActivityRule, MatrixRule, Remark, Rule } from './rule';

export interface RuleRun {
  readonly rule: Rule;
  /** Brings it up to date, in slices. The list keeps its identity while nothing in it changes. */
  update(step: ReadingStep, layersKnown: boolean): Generator<undefined, readonly Placed[]>;
}

export function createRun(rule: Rule): RuleRun {
  return rule.scope === 'activity' ? createActivityRun(rule) : createMatrixRun(rule);
}

const NOTHING: readonly Placed[] = [];
const ROWS_PER_SLICE = 1000;

export function isOn(rule: Rule, { settings }: Reading): boolean {
  return settings.rules[rule.id]?.on ?? !rule.offByDefault;
}

/** Whether the matrix holds what the rule needs, apart from layers, which a row's rule needs only in its row. */
function maySpeak(rule: Rule, reading: Reading, layersKnown: boolean): boolean {
  if (!isOn(rule, reading)) return false;
  return (rule.needs ?? []).every((need) => {
    if (need === 'rows-12') return reading.rows.length >= 12;
    if (need === 'people') return reading.people.length > 0;
    if (need === 'tags') return reading.settings.tagsConfirmed;
    return rule.scope === 'activity' || layersKnown;
  });
}

function createActivityRun(rule: ActivityRule): RuleRun {
  const needsLayers = rule.needs?.includes('layers') ?? false;
  let list = NOTHING;
  let lists = new Map<ActivityId, readonly Placed[]>();
  let basis: Basis | undefined;
  let tuning: RuleTuning | undefined;

  function placedIn(row: Row, reading: Reading): readonly Placed[] {
    if (needsLayers && !row.involved.every((id) => reading.layerOf(id))) return NOTHING;
    return placedOf(rule, rule.check(row, reading), reading);
  }

  function* everything(reading: Reading): Generator<undefined, readonly Placed[]> {
    const found = new Map<ActivityId, readonly Placed[]>();
    const all: Placed[] = [];
    let count = 0;
    for (const row of reading.rows) {
      const placed = placedIn(row, reading);
      if (placed.length > 0) {
        found.set(row.activity.id, placed);
        all.push(...placed);
      }
      if (++count % ROWS_PER_SLICE === 0) yield;
    }
    lists = found;
    return all;
  }

  function changed({ reading, changes }: ReadingStep): readonly Placed[] {
    let different = false;
    for (const { before, after } of changes) {
      const id = (after ?? before)?.activity.id;
      if (!id) continue;
      const placed = after ? placedIn(after, reading) : NOTHING;
      if (placed.length > 0 || lists.has(id)) different = true;
      if (placed.length > 0) lists.set(id, placed);
      else lists.delete(id);
    }
    return different ? inRowOrder(reading.rows, lists) : list;
  }

  return {
    rule,
    *update(step, layersKnown) {
      const { reading } = step;
      const nextTuning = reading.settings.rules[rule.id];
      if (!maySpeak(rule, reading, layersKnown)) {
        basis = undefined;
        list = NOTHING;
        return list;
      }
      list = basis === step.basis && tuning === nextTuning ? changed(step) : yield* everything(reading);
      basis = step.basis;
      tuning = nextTuning;
      return list;
    },
  };
}

function inRowOrder(
  rows: readonly Row[],
  lists: ReadonlyMap<ActivityId, readonly Placed[]>,
): readonly Placed[] {
  const all: Placed[] = [];
  for (const row of rows) {
    const placed = lists.get(row.activity.id);
    if (placed) all.push(...placed);
  }
  return all;
}

function createMatrixRun(rule: MatrixRule): RuleRun {
  let list = NOTHING;
  let read: readonly unknown[] | undefined;
  return {
    rule,
    *update({ reading, basis }, layersKnown) {
      if (!maySpeak(rule, reading, layersKnown)) {
        read = undefined;
        list = NOTHING;
        return list;
      }
      const reads = [basis, reading.settings.rules[rule.id], ...rule.inputs(reading)];
      const last = read;
      if (last && last.length === reads.length && reads.every((part, place) => part === last[place]))
        return list;
      read = reads;
      const next = placedOf(rule, rule.check(reading), reading);
      list = next.length === 0 ? NOTHING : next;
      return list;
    },
  };
}

function placedOf(rule: Rule, remarks: Iterable<Remark>, reading: Reading): readonly Placed[] {
  let placed: Placed[] | undefined;
  for (const remark of remarks) {
    placed ??= [];
    placed.push(placedFrom(rule, remark, reading.settings));
  }
  return placed ?? NOTHING;
}
