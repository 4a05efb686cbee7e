// What a person reads first.
import { expect, test } from 'vitest';
import type { Finding } from '../../../../src/domain/findings/finding';
import { inReadingOrder, RANKS, rankOf } from '../../../../src/domain/gaps/engine/rank';

test.each<[Finding['severity'], Finding['group'], string | undefined, (typeof RANKS)[number]]>([
  ['must', 'incident', undefined, 'incident and legal'],
  ['must', 'classical', 'incident', 'incident and legal'],
  ['must', 'delivery', 'privacy', 'incident and legal'],
  ['must', 'classical', 'reliability', 'reliability and cost'],
  ['must', 'people', 'cost', 'reliability and cost'],
  ['must', 'classical', undefined, 'classical'],
  ['must', 'classical', 'delivery', 'classical'],
  ['must', 'people', undefined, 'must'],
  ['must', 'delivery', 'security', 'must'],
  ['should', 'incident', 'privacy', 'should'],
  ['should', 'classical', 'cost', 'should'],
  ['look', 'incident', 'incident', 'look'],
])('%s of %s about %s is %s', (severity, group, concern, rank) => {
  expect(RANKS[rankOf({ severity, group, concern })]).toBe(rank);
});

test('of one rank the rule that touches more activities comes first, and the name settles a draw', () => {
  const list = (ruleId: string, ...rows: readonly number[]) => ({
    ruleId,
    findings: rows.map((rowCount) => ({ rowCount }) as unknown as Finding & { rowCount: number }),
  });
  const lists = [list('c', 1, 1), list('b', 2), list('d', 1), list('a', 1, 2), list('e')];
  expect(inReadingOrder(lists).map((one) => one.ruleId)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(inReadingOrder(lists.toReversed()).map((one) => one.ruleId)).toEqual(['a', 'b', 'c', 'd', 'e']);
});
