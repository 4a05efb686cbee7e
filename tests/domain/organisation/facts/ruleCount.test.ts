// What the gaps of one rule may be called together: no surer than they are.
import { describe, expect, it } from 'vitest';
import { togetherInWords } from '../../../../src/cli/words/togetherWords';
import type { RuleCount } from '../../../../src/domain/organisation/facts/memberFacts';
import { addedUp, titleAndSure } from '../../../../src/domain/organisation/facts/ruleCount';
import { organisationOf } from '../../../../src/domain/organisation/organisation';
import { reportTables } from '../../../../src/exchange/organisation/reportTables';
import { members } from '../../../support/members';

const SURE: RuleCount = { title: 'Nobody is on call', severity: 'should', count: 1, sure: 1 };
const PERHAPS: RuleCount = { ...SURE, carefully: 'Perhaps nobody is on call', sure: 0 };
const NOBODY_FOUND: RuleCount = {
  ...SURE,
  carefully: 'Nobody found who is on call',
  severity: 'must',
  sure: 0,
};
const sum = ([first = SURE, ...rest]: readonly RuleCount[]) => rest.reduce(addedUp, first);

describe('gaps of one rule together', () => {
  it.each([
    ['all sure', [SURE, SURE], 'Nobody is on call'],
    ['none sure', [PERHAPS, PERHAPS], 'Perhaps nobody is on call'],
    ['all found by nobody', [NOBODY_FOUND, NOBODY_FOUND], 'Nobody found who is on call'],
    ['none sure, in two ways', [NOBODY_FOUND, PERHAPS, NOBODY_FOUND], 'Perhaps nobody is on call'],
    ['one sure', [PERHAPS, SURE, PERHAPS], 'Nobody is on call (sure in 1 of 3)'],
    ['all but one sure', [SURE, SURE, NOBODY_FOUND], 'Nobody is on call (sure in 2 of 3)'],
  ])('%s, are called: %s', (_, counts, title) => {
    expect(titleAndSure(sum(counts))).toBe(title);
  });

  it('weigh as the worst of them', () => {
    expect(sum([PERHAPS, NOBODY_FOUND])).toMatchObject({ severity: 'must', count: 2 });
  });
});

describe('what a table of one’s own seems to miss', () => {
  const own = `
    settings: scope=incident
    | Lead | Engineer
    Take command {command} | A | R
    Write code | R | R`;
  const organisation = organisationOf(members({ One: own, Two: own }));

  it('is a guess in the list of all matrices, as in the panel of each', () => {
    const titles = organisation.gaps.map(titleAndSure);
    expect(titles).toContain('Perhaps nobody is on call');
    expect(titles).toContain('Nobody found who may roll back');
    expect(titles).toContain('Nobody is accountable');
  });

  it('is owned nowhere only as far as is recognised', () => {
    const nowhere = reportTables(organisation).find(({ name }) => name === 'Owned nowhere');
    expect(nowhere?.rows.map(([, , missing]) => missing)).toContain(
      'One (not recognised), Two (not recognised)',
    );
    expect(togetherInWords(organisation).join()).toContain('(One (not recognised), Two (not recognised))');
  });

  it('is a guess in the report', () => {
    const gaps = reportTables(organisation).find(({ name }) => name === 'Gaps');
    const row = gaps?.rows.find(([title]) => title === 'Perhaps nobody is on call');
    expect(row).toEqual(['Perhaps nobody is on call', 'should', '1', '1', '2']);
  });
});
