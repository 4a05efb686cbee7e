// Which rules have earned a look in a table that people wrote themselves: both sides of each limit.
import { describe, expect, it } from 'vitest';
import { ruleList } from '../../../../src/domain/gaps/engine/ruleList';
import { isEarned, isWorthALook, READERS_RECORDS } from '../../../../src/domain/gaps/scope/readersRecord';

describe('a look in a table of one’s own', () => {
  it('is told where readers agreed with four of five', () => {
    const told = (agreed: number, judged: number) => isEarned({ agreed, judged }, true);
    expect([told(4, 5), told(8, 10), told(7, 9), told(3, 4)]).toEqual([true, true, false, false]);
  });

  it('of something that is missing needs three who judged it, and of letters none', () => {
    expect([isEarned({ agreed: 3, judged: 3 }, true), isEarned({ agreed: 2, judged: 2 }, true)]).toEqual([
      true,
      false,
    ]);
    expect([isEarned({ agreed: 0, judged: 2 }, false), isEarned({ agreed: 0, judged: 3 }, false)]).toEqual([
      true,
      false,
    ]);
    expect([isEarned(undefined, true), isEarned(undefined, false)]).toEqual([false, true]);
  });

  it('goes by the record of its rule', () => {
    expect(['secrets-unowned', 'recovery-objectives-unowned'].map((id) => isWorthALook(id, true))).toEqual([
      true,
      false,
    ]);
    // What people come here to find is told with whatever record.
    expect(READERS_RECORDS.filter(({ always }) => always).flatMap(({ rules }) => rules)).toEqual([
      'cost-unowned',
      'reliability-unowned',
    ]);
    expect(isEarned({ agreed: 10, judged: 14 }, true)).toBe(false);
    expect(['cost-unowned', 'reliability-unowned'].map((id) => isWorthALook(id, true))).toEqual([true, true]);
  });

  it('has one record at most for each rule, and none for a rule that is gone', () => {
    const rules = READERS_RECORDS.flatMap((record) => record.rules);
    expect(new Set(rules).size).toBe(rules.length);
    const ids = ruleList.map(({ id }) => id);
    expect(rules.filter((id) => !ids.includes(id))).toEqual([]);
    expect(READERS_RECORDS.filter(({ agreed, judged }) => agreed > judged)).toEqual([]);
  });
});
