// Figures over all matrices, and that they cost in proportion to the rows.
import { describe, expect, it } from 'vitest';
import { confirmRows } from '../../../src/domain/edits/confirmRows';
import { setCodes } from '../../../src/domain/edits/setCodes';
import { createAnalyser } from '../../../src/domain/gaps/engine/analyse';
import type { ActivityId, MatrixId, PersonId, RoleId } from '../../../src/domain/matrix/ids';
import type { Codes } from '../../../src/domain/matrix/scheme/codes';
import { idOf } from '../../../src/domain/matrix/sketch';
import type { MemberFacts } from '../../../src/domain/organisation/facts/memberFacts';
import { organisationOf } from '../../../src/domain/organisation/organisation';
import { shareOf } from '../../../src/domain/organisation/people/loads';
import { search, searchIndex } from '../../../src/domain/organisation/search';
import { missingUnknownInWords } from '../../../src/domain/organisation/words/missingWords';
import { matrixAfter } from '../../../src/session/recordEdit';
import { memberFrom, members, named } from '../../support/members';
import { TODAY } from '../../support/memorySession';
import { staffedMatrix } from '../../support/staffedMatrix';

describe('a person', () => {
  const sketches = {
    Payments: `| Lead = Ann Lee (fraction 0.6) | Engineer = Bob Roy
      Plan | A | R
      Ship | A | R`,
    Search: `| Boss = Ann Lee (fraction 0.5) | Engineer = Bob Roy (fraction 0.5), Eve Kay
      Index | A | R`,
  };
  const loads = () => organisationOf(members(sketches)).loads;
  const of = (name: string) => loads().find(({ person }) => person.name === name);

  it('answers for the activities of all matrices', () => {
    expect(of('Ann Lee')).toMatchObject({ ownsAll: 3, doesAll: 0, roles: ['Lead', 'Boss'] });
    expect([...(of('Ann Lee')?.owns.values() ?? [])]).toEqual([2, 1]);
  });

  it('is planned for the shares of all matrices', () => {
    const ann = of('Ann Lee');
    expect(ann && shareOf(ann)).toBeCloseTo(1.1);
    expect(ann?.state).toBe('over');
  });

  it('is planned for less than is known where a matrix says no share', () => {
    expect(of('Bob Roy')).toMatchObject({ planned: 0.5, unplanned: 1, state: 'within' });
    expect(of('Eve Kay')).toMatchObject({ planned: undefined, state: 'unsaid' });
  });

  it.each([
    [0.9, 'near'],
    [0.89, 'within'],
    [1, 'near'],
    [1.01, 'over'],
  ])('planned for %s of the week is %s the limit', (fraction, state) => {
    const [load] = organisationOf(members({ One: `| Lead = Ann (fraction ${fraction})\nPlan | A` })).loads;
    expect(load?.state).toBe(state);
  });

  it('with two roles on one row answers for one row', () => {
    const [load] = organisationOf(members({ One: '| Lead = Ann | Boss = Ann\nPlan | A | A' })).loads;
    expect(load?.ownsAll).toBe(1);
  });
});

describe('gaps', () => {
  it('are those of each matrix by itself, counted by rule', () => {
    const matrix = named('Payments', '| Lead | Engineer\nPlan | R | R\nShip | A | R');
    const { gaps, totals } = organisationOf([
      memberFrom(matrix),
      memberFrom({ ...matrix, id: 'other-matrix-0000' as MatrixId }),
    ]);
    const alone = createAnalyser().analyse(matrix, TODAY);
    const of = (ruleId: string) => alone.findings.filter((finding) => finding.ruleId === ruleId).length;
    expect(gaps.find(({ ruleId }) => ruleId === 'no-accountable')?.count).toBe(2 * of('no-accountable'));
    expect(totals).toMatchObject({ must: 2 * alone.counts.must, should: 2 * alone.counts.should });
  });

  it('are not claimed of a matrix whose rules have not run', () => {
    const { gaps: _, ...unread } = memberFrom(named('Payments', '| Lead\nPlan | R'));
    expect(organisationOf([unread]).totals).toMatchObject({ activities: 1, must: 0, checked: 0 });
  });
});

describe('what owners confirmed', () => {
  const matrix = named('Payments', '| Lead = Ann | Engineer = Bob\nPlan | A | R\nShip | A | R\nRun | A | R');
  const [plan, ship] = ['Plan', 'Ship'].map((name) => idOf<ActivityId>(name)) as [ActivityId, ActivityId];
  const said = (activityId: ActivityId, what: 'yes' | 'changed') => ({
    activityId,
    personId: idOf<PersonId>('Ann'),
    who: 'Ann',
    said: what,
    on: TODAY,
  });
  const confirmed = matrixAfter(
    matrix,
    confirmRows(matrix, [said(plan, 'yes'), said(ship, 'changed')], TODAY),
  );

  it('is counted, and so is where they disagree', () => {
    const { totals } = organisationOf([memberFrom(confirmed)]);
    expect(totals).toMatchObject({ activities: 3, confirmed: 1, disagrees: 1, lapsed: 0 });
  });

  it('has lapsed once the letters are others', () => {
    const cell = { activityId: plan, roleId: idOf<RoleId>('Engineer') };
    const changed = matrixAfter(confirmed, setCodes(confirmed, [cell], 'C' as Codes));
    expect(organisationOf([memberFrom(changed)]).totals).toMatchObject({ confirmed: 0, lapsed: 1 });
  });
});

describe('the search', () => {
  const index = () =>
    searchIndex(
      organisationOf(members({ Payments: '| Tech Lead = Ann Lee | Engineer\nRotate the keys | A | R' })),
    );
  const names = (text: string) => search(index(), text, 10).found.map(({ kind, name }) => `${kind} ${name}`);

  it('finds matrices, people, roles and activities', () => {
    expect(names('pay')).toEqual(['matrix Payments']);
    expect(names('ann')).toEqual(['person Ann Lee']);
    expect(names('keys')).toEqual(['activity Rotate the keys']);
    expect(names('tech lead')).toEqual(['role Tech Lead', 'activity Rotate the keys']);
  });

  it('needs every word and says how many there are', () => {
    expect(names('ann keys')).toEqual([]);
    expect(search(index(), 'e', 1)).toMatchObject({ all: 5, found: [{}] });
  });
});

it('looks at twice the rows for twice the matrices', () => {
  const all = Array.from({ length: 40 }, (_, place) => {
    const matrix = { ...staffedMatrix(20, 5, 10), id: `matrix-${place}-000000000` as MatrixId };
    return memberFrom({ ...matrix, name: `Matrix ${place}` });
  });
  const reads = (facts: readonly MemberFacts[]) => {
    let count = 0;
    const counting = <Part extends object>(part: Part): Part =>
      new Proxy(part, {
        get(target, field) {
          count += 1;
          return Reflect.get(target, field);
        },
      });
    organisationOf(
      facts.map((member) => ({
        ...member,
        rows: member.rows.map(counting),
        people: member.people.map(counting),
        roles: new Map([...member.roles].map(([id, role]) => [id, counting(role)])),
      })),
    );
    return count;
  };
  const [half, whole] = [reads(all.slice(0, 20)), reads(all)];
  expect(half).toBeGreaterThan(20 * 20);
  expect(whole / half).toBeLessThan(2.2);
});

describe('what is missing', () => {
  const rows = '| Lead | Engineer\nPlan | A | R';
  const row = `settings: shipped=planning\n${rows}`;
  const open = `settings: tagsConfirmed=no\n${rows}`;

  it.each([
    [{ One: row, Two: row }, undefined],
    [{ One: row, Two: open }, 'Not everything that may be missing is said for 1 matrix. Its gaps say why.'],
    [
      { One: open, Two: open },
      'Not everything that may be missing is said for 2 matrices. The gaps of each say why.',
    ],
  ])('in %j is told as unknown: %s', (sketches, said) => {
    expect(missingUnknownInWords(organisationOf(members(sketches)))).toBe(said);
  });
});
