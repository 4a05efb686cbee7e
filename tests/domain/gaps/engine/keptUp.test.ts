// The parts that keep an analysis up to date: lists by rank, marks of rows, a map in parts, and what waivers set aside.
import { expect, test } from 'vitest';
import type { Finding } from '../../../../src/domain/findings/finding';
import type { Severity } from '../../../../src/domain/findings/rule';
import { ChunkedMap } from '../../../../src/domain/gaps/engine/chunkedMap';
import type { PlacedFinding } from '../../../../src/domain/gaps/engine/findingOf';
import { inReadingOrder, rowsTouched } from '../../../../src/domain/gaps/engine/rank';
import { byRank, NO_LISTS, withChanges } from '../../../../src/domain/gaps/engine/rankLists';
import { createRowMarks } from '../../../../src/domain/gaps/engine/rowMarks';
import {
  createSorter,
  currentWaivers,
  NOTHING_SORTED,
} from '../../../../src/domain/gaps/engine/sortFindings';
import type { CalendarDate } from '../../../../src/domain/matrix/date';
import type { ActivityId } from '../../../../src/domain/matrix/ids';
import { ANY_FACTS, type Waiver } from '../../../../src/domain/matrix/matrix';
import { finish } from '../../../../src/domain/matrix/slices';
import type { Row } from '../../../../src/domain/reading/row';

/** A row is known by its place alone: what is kept up to date asks nothing else of it. */
const rowAt = (at: number, version = 0) =>
  ({ activity: { id: `row-${at}`, order: at, version } }) as unknown as Row;
const order = (one: Row, other: Row) => Number(one.activity.order) - Number(other.activity.order);
const found = (row: Row, rank: number, about = '', rowCount = 1) =>
  ({
    key: `rule/${row.activity.id}${about}`,
    rank,
    row,
    rowCount,
    causes: [],
    facts: '',
  }) as unknown as PlacedFinding;
const shown = (lists: readonly (readonly PlacedFinding[])[]) =>
  lists.map((list) => list.map(({ key }) => key.slice(9)).join());

/** Of every second row one is found at rank 2, of every third two at rank 4. */
const inRow = (row: Row): readonly PlacedFinding[] => {
  const at = Number(row.activity.order) + Number((row.activity as unknown as { version: number }).version);
  return [
    ...(at % 2 === 0 ? [found(row, 2)] : []),
    ...(at % 3 === 0 ? [found(row, 4), found(row, 4, 'b', 2)] : []),
  ];
};
const fresh = (rows: readonly Row[]) => byRank(rows.flatMap(inRow));

test.each([1, 5, 32, 33, 40])('lists after %d changed rows are those that are made afresh', (count) => {
  const before = Array.from({ length: 50 }, (_, at) => rowAt(at));
  const lists = fresh(before);
  const kinds = ['other', 'gone', 'new'] as const;
  const changes = Array.from({ length: count }, (_, at) => {
    const kind = kinds[at % 3];
    if (kind === 'new') return { before: undefined, after: rowAt(at + 0.5, 0.5) };
    return { before: rowAt(at), after: kind === 'gone' ? undefined : rowAt(at, 1) };
  });
  const touched = new Set(changes.map((change) => change.before?.activity.id));
  const after = [
    ...before.filter((row) => !touched.has(row.activity.id)),
    ...changes.flatMap((change) => change.after ?? []),
  ].sort(order);
  const kept = withChanges(lists, changes as never, order as never, inRow);
  expect(shown(kept)).toEqual(shown(fresh(after)));
  for (const list of kept)
    expect(rowsTouched(list)).toBe(list.reduce((sum, { rowCount }) => sum + rowCount, 0));
});

test('a list in which nothing changes stays the same list', () => {
  const lists = fresh(Array.from({ length: 20 }, (_, at) => rowAt(at)));
  expect(withChanges(lists, [], order as never, inRow)).toBe(lists);
  const nothing = [{ before: rowAt(1), after: rowAt(1) }];
  expect(withChanges(lists, nothing as never, order as never, inRow)).toBe(lists);
  const many = Array.from({ length: 40 }, () => nothing[0]);
  expect(withChanges(lists, many as never, order as never, inRow)).toBe(lists);
  const one = withChanges(lists, [{ before: rowAt(2), after: rowAt(2, 1) }] as never, order as never, inRow);
  expect([one[2] === lists[2], one[0] === lists[0], one[5] === lists[5]]).toEqual([false, true, true]);
  expect(withChanges(NO_LISTS, nothing as never, order as never, () => [])).toBe(NO_LISTS);
  expect(byRank([])).toBe(NO_LISTS);
});

test('rules that touch more rows come first, then those whose name does', () => {
  const list = (ruleId: string, ...counts: readonly number[]) => ({
    ruleId,
    findings: counts.map((rowCount, at) => found(rowAt(at), 2, '', rowCount)),
  });
  const sorted = inReadingOrder([list('b', 1, 1), list('c', 3), list('a', 2)]);
  expect(sorted.map(({ ruleId }) => ruleId)).toEqual(['c', 'a', 'b']);
});

const open = (key: string, severity: Severity, ...rows: readonly string[]) =>
  ({ key, severity, places: rows.map((activityId) => ({ activityId })) }) as unknown as Finding;

test('a row is marked by its worst finding, counted once for each, until the last is gone', () => {
  const marks = createRowMarks();
  const must = open('m', 'must', 'a', 'a', 'b');
  const should = open('s', 'should', 'a');
  const look = open('l', 'look', 'c', 'b');
  const now = () => [...finish(marks.worstOfRow())].sort().map(([id, worst]) => `${id} ${worst}`);
  finish(marks.exchange([], [must, should, look]));
  expect([marks.counts(), now()]).toEqual([{ must: 1, should: 1, look: 1 }, ['a must', 'b must', 'c look']]);
  finish(marks.exchange([must, should, look], [should, look]));
  expect([marks.counts(), now()]).toEqual([
    { must: 0, should: 1, look: 1 },
    ['a should', 'b look', 'c look'],
  ]);
  finish(marks.exchange([should, look], [should]));
  expect(now()).toEqual(['a should']);
  finish(marks.exchange([should], [must, should, look]));
  expect(now()).toEqual(['a must', 'b must', 'c look']);
  // What is alike at both ends is not counted again, also where one stands twice.
  finish(marks.exchange([must, should, look], [must, look]));
  expect([marks.counts(), now()]).toEqual([{ must: 1, should: 0, look: 1 }, ['a must', 'b must', 'c look']]);
  finish(marks.exchange([must, look], [must, should, should, look]));
  expect(marks.counts()).toEqual({ must: 1, should: 2, look: 1 });
  finish(marks.exchange([must, should, should, look], []));
  expect([marks.counts(), now()]).toEqual([{ must: 0, should: 0, look: 0 }, []]);
});

test('a map in parts is the same while nothing differs, and a new one that leaves the old as it was', () => {
  const keys = Array.from({ length: 200 }, (_, at) => `row-${String(at).padStart(12, '0')}` as ActivityId);
  const first = new ChunkedMap<ActivityId, number>().with(keys.map((key, at) => [key, at]));
  expect([first.size, [...first].length, new Set(first.keys()).size]).toEqual([200, 200, 200]);
  expect(keys.every((key, at) => first.get(key) === at && first.has(key))).toBe(true);
  const [one, two] = keys as [ActivityId, ActivityId];
  expect(first.with([[one, 0]])).toBe(first);
  expect(first.with([])).toBe(first);
  const next = first.with([
    [one, 7],
    [two, undefined],
  ]);
  expect([next.size, next.get(one), next.has(two), next.get(two)]).toEqual([199, 7, false, undefined]);
  expect([first.size, first.get(one), first.has(two)]).toEqual([200, 0, true]);
  const none = new ChunkedMap<ActivityId, number>();
  expect([none.size, none.has('a' as ActivityId), none.has('' as ActivityId)]).toEqual([0, false, false]);
  const short = none.with([['a' as ActivityId, 1]]);
  expect([short.get('a' as ActivityId), [...short.values()]]).toEqual([1, [1]]);
});

const waiver = (about: string, until?: string) =>
  ({ findingKey: 'rule/row-1', about, ...(until ? { until } : {}) }) as unknown as Waiver;
const TODAY = '2026-11-21' as CalendarDate;

test('a waiver holds until the end of its day, for what it was given for', () => {
  const lists = byRank([found(rowAt(1), 2), found(rowAt(2), 2)]);
  const waived = (one: Waiver) => {
    const current = currentWaivers({ w: one } as never, TODAY);
    return createSorter('rule')(lists, [], current).waived.map(({ key }) => key);
  };
  expect([waived(waiver('')), waived(waiver('other')), waived(waiver(ANY_FACTS))]).toEqual([
    ['rule/row-1'],
    [],
    ['rule/row-1'],
  ]);
  expect([waived(waiver('', '2026-11-21')), waived(waiver('', '2026-11-20'))]).toEqual([['rule/row-1'], []]);
});

test('a finding is hidden where others tell all of its causes, and what was sorted is remembered', () => {
  const told = (...causes: readonly string[]) => [[{ ...found(rowAt(1), 2), causes }]];
  const none = currentWaivers({}, TODAY);
  const sorted = (causes: readonly string[], hider: readonly string[]) =>
    createSorter('rule')(told(...causes), [told(...hider)], none).open.flat().length;
  expect([
    sorted(['a'], ['a']),
    sorted(['a', 'b'], ['a']),
    sorted(['a', 'b'], ['b', 'a']),
    sorted([], ['a']),
  ]).toEqual([0, 1, 0, 1]);
  const sort = createSorter('rule');
  const [lists, hiders] = [told('a'), [told('b')]];
  const first = sort(lists, hiders, none);
  expect(sort(lists, [...hiders], none)).toBe(first);
  expect(sort(lists, [told('a')], none)).not.toBe(first);
  expect(sort(told('a'), hiders, none)).not.toBe(first);
  expect(sort(NO_LISTS, hiders, none)).toBe(NOTHING_SORTED);
  expect(createSorter('rule')(lists, [], none).open).toBe(lists);
});
