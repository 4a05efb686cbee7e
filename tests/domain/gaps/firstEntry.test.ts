// Entering the first of something never floods: nobody is worse off for having begun.
import { describe, expect, test } from 'vitest';
import { rowsOfCut } from '../../../src/domain/catalogue/template';
import { frameworkList } from '../../../src/domain/coverage/frameworkList';
import { createAnalyser } from '../../../src/domain/gaps/engine/analyse';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import type { HolderId, PersonId } from '../../../src/domain/matrix/ids';
import type { Activity, Holder, Matrix, Person, Role } from '../../../src/domain/matrix/matrix';
import { inOrder } from '../../../src/domain/matrix/order';
import { PROPOSED_SETTINGS } from '../../../src/domain/matrix/settings';
import { matrixFromTemplate } from '../../../src/domain/starting/matrixFromTemplate';
import { templateById } from '../../../src/domain/starting/templateList';
import { idsFrom, TODAY } from '../../support/testRule';

const parts = await Promise.all(
  ['cloud', 'incident'].map(async (id) => {
    const template = templateById(id);
    if (!template) throw new Error(`There is no template "${id}".`);
    return { template, rows: rowsOfCut(await template.rows(), 'core') };
  }),
);
const fresh = matrixFromTemplate({ name: 'Fresh', settings: PROPOSED_SETTINGS, parts }, idsFrom('row'));
const roles = inOrder<Role>(fresh.roles);
const rows = inOrder<Activity>(fresh.activities);

// Goes from one beginning to the next, as it goes from edit to edit in the app.
const analyser = createAnalyser();
const known = new Set(analyser.analyse(fresh, TODAY).findings.map(({ key }) => key));

/** What is found and was not found before. */
function added(after: Matrix): readonly string[] {
  return analyser
    .analyse(after, TODAY)
    .findings.filter(({ key }) => !known.has(key))
    .map(({ severity, ruleId, message }) => `${severity} ${ruleId}: ${message}`);
}

/** The first `count` roles have somebody, each a person of their own. */
function withPeople(count: number): Matrix {
  const people: { [id: string]: Person } = {};
  const staffed: { [id: string]: Role } = { ...fresh.roles };
  for (const [at, role] of roles.slice(0, count).entries()) {
    const id = `person-${at}-0000000000000` as PersonId;
    people[id] = { id, name: `Person ${at}`, order: `a${at}`, active: true, kind: 'internal' };
    const holder: Holder = { personId: id, order: 'a0', part: 'holder' };
    staffed[role.id] = { ...role, holders: { [`holder-${at}-000000000000` as HolderId]: holder } };
  }
  return { ...fresh, people, roles: staffed } as Matrix;
}

function withDates(count: number): Matrix {
  const activities: { [id: string]: Activity } = { ...fresh.activities };
  for (const row of rows.slice(0, count))
    activities[row.id] = { ...row, reviewedOn: '2026-11-01' as CalendarDate };
  return { ...fresh, activities } as Matrix;
}

const inFramework = (frameworks: readonly string[]): Matrix => ({
  ...fresh,
  settings: { ...fresh.settings, frameworks },
});

/** Seven tenths of the roles, from which on a role without people is a vacancy. */
const MOST = Math.ceil(roles.length * 0.7);

describe('people', () => {
  test.each([1, 2, Math.floor(roles.length / 2), MOST - 1])('the first %i bring nothing to fix', (count) => {
    expect(added(withPeople(count))).toEqual([]);
  });

  test('from seven tenths on the vacant roles are told, none of them as a must where it can wait', () => {
    const told = added(withPeople(MOST)).filter((line) => / (vacancy|role)-/.test(line));
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThanOrEqual(roles.length - MOST);
    expect(told.filter((line) => line.startsWith('must'))).toEqual([]);
  });
});

describe('dates', () => {
  test.each([1, Math.floor(rows.length / 4), rows.length])('%i of them bring nothing to fix', (count) => {
    expect(added(withDates(count))).toEqual([]);
  });
});

describe('frameworks', () => {
  test.each(frameworkList.map(({ id }) => id))('%s brings nothing to fix', (id) => {
    expect(added(inFramework([id]))).toEqual([]);
  });

  test('one that is mandatory is told once, whatever it asks for', () => {
    const asked = inFramework(['nist-csf']);
    const mandatory = { ...asked, settings: { ...asked.settings, mandatoryFrameworks: ['nist-csf'] } };
    const told = added(mandatory);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(
      /^should framework-coverage-gap: NIST Cybersecurity Framework .* and \d+ more\.$/,
    );
  });
});
