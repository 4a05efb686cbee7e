// For every check, each of its conditions is fooled alone.
import { describe, expect, it } from 'vitest';
import { checkList } from '../../../src/domain/incidents/audit/checkList';
import { judged, ROLES, trickedVerdict, ZONES } from './trick';
import { TRICKS } from './tricksOnActivity';
import { ON_ROLES } from './tricksOnRole';

/** The answer is yes with this row, so that each case below differs in one thing alone. */
const HONEST: readonly (readonly [check: string, rows: string])[] = [
  ['ROW(failover)', 'Fail over {failover}'],
  ['A1(failover)', 'Fail over {failover} | A'],
  ['R+(failover)', 'Fail over {failover} | A | R'],
  ['ST(failover)', 'Fail over {failover} | A | R'],
  ['DEPTH(failover,2)', 'Fail over {failover} | A'],
  ['OWNS(failover,EXE)', 'Fail over {failover} | | R | | A'],
  ['DOES(failover,platform)', 'Fail over {failover} | A | R'],
  ['RC(failover,FIN)', 'Fail over {failover} | A | R | C'],
  ['CI(failover,FIN)', 'Fail over {failover} | A | R | I'],
  ['MEETS(row ops-capacity,postmortem)', 'Plan capacity <ops-capacity> | | A\nReview {postmortem} | A | I'],
  ['SEP(failover,verify)', 'Fail over {failover} | A | R\nVerify {verify} | AR'],
  ['FREE(failover,FIN)', 'Fail over {failover} | A | R | C'],
  ['ATTR(failover,doc)', 'Fail over {failover} [doc=Failover runbook, page 2] | A'],
  ['ATTR(failover,exercisedOn)', 'Fail over {failover} [exercisedOn=2026-09-01] | A'],
  ['ATTR(failover,reviewedOn)', 'Fail over {failover} [reviewedOn=2026-09-01] | A'],
  ['ATTR(failover,sla)', 'Fail over {failover} [sla=15 min] | A'],
  ['ATTR(failover,contact)', 'Fail over {failover} [contact=Duty desk, 030 1234567] | A'],
  ['ATTR(failover,schedule)', 'Fail over {failover} [schedule=Weekly, Monday 09:00] | A'],
];

describe('an honest matrix', () => {
  it.each(HONEST)('answers %s with yes', (check, rows) => {
    const { value, because } = judged(check, 'day', `${ZONES}\n${ROLES}\n${rows}`);
    expect(`${value}: ${because}`).toMatch(/^yes: /);
  });

  it('has a case for every check that a matrix can answer', () => {
    const named = new Set(HONEST.map(([check]) => check.split('(')[0]));
    expect([...named].sort()).toEqual(
      checkList
        .map(({ name }) => name)
        .filter((name) => name !== 'MAN')
        .sort(),
    );
  });
});

describe('a matrix that only looks answered', () => {
  it.each([...ON_ROLES, ...TRICKS].map((trick) => [trick.name, trick] as const))('%s', (_, trick) => {
    const { value, because } = trickedVerdict(trick);
    expect(value).not.toBe('yes');
    expect(`${value}: ${because}`).toMatch(new RegExp(trick.says));
  });
});
