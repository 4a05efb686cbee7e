// What one matrix says of an area, and that it never says more than its gaps do.
import { describe, expect, it } from 'vitest';
import type { AreaId } from '../../../src/domain/matrix/areas';
import { finish } from '../../../src/domain/matrix/slices';
import type { GapFacts } from '../../../src/domain/organisation/facts/memberFacts';
import { organisationOf } from '../../../src/domain/organisation/organisation';
import { isHole } from '../../../src/domain/organisation/ownership/lookUps';
import { withGaps } from '../../../src/domain/organisation/reading/areaFacts';
import { readMember } from '../../../src/domain/organisation/reading/readMember';
import { areaCountsInWords } from '../../../src/domain/organisation/words/areaWords';
import { memberFrom, members, named } from '../../support/members';
import { TODAY } from '../../support/memorySession';

const SECURED = `
  settings: scope=security
  | Lead = Ann Lee | Engineer = Bob Roy
  Secure the platform and the applications #security | A | R
  Grant, review and remove access #security | A | R
  Find and patch vulnerabilities #security | A | R
  Draw the architecture #architecture | A | R`;
const COMPLETE = `${SECURED}\n  Rotate secrets #security | A | R`;

function areaOf(area: AreaId, sketch: string) {
  const facts = memberFrom(named('Payments', sketch)).areas.get(area);
  return facts && { state: facts.state, words: areaCountsInWords(facts) };
}

describe('an area', () => {
  it('is owned where each of its activities has an owner and no gap leaves it open', () => {
    expect(areaOf('security', COMPLETE)).toEqual({ state: 'owned', words: '4 of 4 activities owned' });
  });

  it('is owned in part while one of its activities is missing', () => {
    expect(areaOf('security', SECURED)).toEqual({
      state: 'in-part',
      words: '3 of 3 activities owned, 1 gap open',
    });
  });

  it('is owned in part while a gap of its activities must be fixed', () => {
    const left = COMPLETE.replace('Ann Lee', 'Ann Lee (until 2026-11-10)');
    expect(areaOf('security', left)).toEqual({
      state: 'in-part',
      words: '4 of 4 activities owned, 1 gap open',
    });
  });

  it('is not left open by what is missing in another area', () => {
    const both = SECURED.replace('scope=security', 'scope=security+design');
    expect(areaOf('design', both)).toEqual({ state: 'owned', words: '1 of 1 activities owned' });
  });

  // One activity of an area that nobody claims was as green as a whole area.
  it('that nobody claims is not owned by the activities that are there', () => {
    expect(areaOf('design', SECURED)).toEqual({ state: 'unclaimed', words: '1 of 1 activities owned' });
    const left = SECURED.replace(
      'Draw the architecture #architecture | A',
      'Draw the architecture #architecture | C',
    );
    expect(areaOf('design', left)).toMatchObject({ state: 'nobody' });
  });

  it('has “no activity” only where all activities of the matrix are recognised', () => {
    expect(areaOf('cost', SECURED)?.words).toBe('no activity');
    const other = `${SECURED}\n  Do the other thing | A | R`;
    expect(areaOf('cost', other)?.words).toBe('no activity that we recognise');
    expect(areaOf('security', other)?.words).toMatch(/^3 of 3 recognised activities owned/);
  });

  it.each([
    [3, 1, 'nobody'],
    [3, 2, 'unknown'],
  ])(
    'that a short table claims without a row, of which %s rows are known and %s are not, is: %s',
    (known, unknown, state) => {
      const rows = (count: number, words: string) =>
        Array.from({ length: count }, (_, at) => `${words.replace('part', `part ${at}`)} | A | R`);
      const sketch = [
        'settings: scope=cost',
        '| Lead | Dev',
        ...rows(known, 'Write part #delivery'),
        ...rows(unknown, 'What part ever'),
      ].join('\n');
      expect(areaOf('cost', sketch)?.state).toBe(state);
    },
  );

  it('says that nobody looked for gaps yet, before the rules have run', () => {
    const facts = finish(readMember(named('Payments', SECURED), { key: 'p', group: '' }, TODAY));
    const area = facts.areas.get('security');
    expect(area && areaCountsInWords(area)).toBe('3 of 3 activities owned, not checked for gaps yet');
  });

  // Cost and reliability of a table of which half is recognised were red and “Nobody”.
  it.each([
    [12, 4, 'nobody'],
    [12, 5, 'unknown'],
  ])(
    'that comes with the others and has no row, where %s rows are known and %s are not, is: %s',
    (known, unknown, state) => {
      const rows = (count: number, name: string, letters: string) =>
        Array.from({ length: count }, (_, at) => `${name.replace('part', `part ${at}`)} | ${letters}`);
      const third = known / 3;
      const sketch = [
        'settings: scope=build+release+operations',
        '| Architect | Engineer | Lead',
        '## Build',
        ...rows(third, 'Write part #delivery', 'I | AR | C'),
        '## Release',
        ...rows(third, 'Roll out part #delivery', 'C | I | AR'),
        '## Operations',
        ...rows(third, 'Upgrade part #platform', 'AR | C | I'),
        '## Others',
        ...rows(unknown, 'What part ever', 'AR | C | I'),
      ].join('\n');
      expect(areaOf('cost', sketch)?.state).toBe(state);
    },
  );

  it('that may be there is a hole once a rule has said, and not guessed, that it is missing', () => {
    const [one, other] = members({
      Search: 'settings: scope=build\n| Lead | Engineer\nWrite code | A | R',
      Payments: SECURED,
    });
    if (!one || !other?.gaps) throw new Error('There are two matrices.');
    const unknown = { state: 'unknown', rows: 0, owned: 0, mayBeThere: true } as const;
    const elsewhere = { state: 'elsewhere', rows: 0, owned: 0, matrixId: other.matrixId } as const;
    const pointing = { ...one, areas: new Map(one.areas).set('cost', elsewhere) };
    const holes = (areas: readonly AreaId[], guess = {}) => {
      const member = { ...other, areas: new Map(other.areas).set('cost', unknown) };
      const line = {
        ruleId: 'cost-unowned',
        severity: 'must',
        title: '',
        message: '',
        areas,
        ...guess,
      } as const;
      const told = withGaps(member, { ...(other.gaps as GapFacts), gaps: [line] });
      return organisationOf([pointing, told]).lookUps.map(isHole);
    };
    expect(holes([])).toEqual([false]);
    expect(holes(['cost'])).toEqual([true]);
    expect(holes(['cost'], { isGuess: true })).toEqual([false]);
  });

  it('is owned in part for another matrix that says it is there, too', () => {
    const asking = 'settings: scope=build\n| Lead | Engineer\nWrite code | A | R';
    const [one, other] = members({ Search: asking, Payments: SECURED });
    if (!one || !other) throw new Error('There are two matrices.');
    const elsewhere = { state: 'elsewhere', rows: 0, owned: 0, matrixId: other.matrixId } as const;
    const pointing = { ...one, areas: new Map(one.areas).set('security', elsewhere) };
    expect(organisationOf([pointing, other]).lookUps.map(({ answer }) => answer)).toEqual(['in-part']);
  });
});
