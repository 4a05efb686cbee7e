// The counts of a matrix, each at its bound and one beyond it, at the one door that all others lead to.
import { describe, expect, it } from 'vitest';
import { MATRIX_BOUNDS } from '../../../src/domain/matrix/bounds';
import { excessesIn, excessOfCells } from '../../../src/domain/matrix/counts';
import { COLLECTIONS, type Collection } from '../../../src/domain/matrix/matrix';
import { matrixFromSaved, SAVED_VERSION } from '../../../src/domain/matrix/saved';
import { soundCells } from '../../../src/domain/matrix/soundCells';
import { fullMatrix } from '../../support/fullMatrix';

type Json = ReturnType<typeof JSON.parse>;

const changed = (change: (json: Json) => void): Json => {
  const json = JSON.parse(JSON.stringify(fullMatrix));
  change(json);
  return json;
};
const read = (matrix: Json, from: 'outside' | 'device' = 'outside') =>
  matrixFromSaved({ version: SAVED_VERSION, matrix }, { from });
const told = (matrix: Json, from?: 'outside' | 'device') =>
  read(matrix, from).problems.map(({ place, message }) => `${place}: ${message}`);

/** Only counted, not read: a matrix of two million cells takes its time. */
function excesses(matrix: Json): readonly string[] {
  const slices = excessOfCells(matrix, soundCells(matrix));
  for (;;) {
    const step = slices.next();
    if (step.done) return [...excessesIn(matrix), ...step.value];
  }
}

const idOfCopy = (place: number) => `copy-of-one-${String(place).padStart(8, '0')}`;

/** The same under many ids: what is only counted is not looked at one by one. */
function repeated(one: Json, count: number): Json {
  const made: Json = {};
  for (let place = 0; place < count; place += 1) made[idOfCopy(place)] = one;
  return made;
}

const copies = (one: Json, count: number): Json =>
  Object.fromEntries(Object.keys(repeated(one, count)).map((id) => [id, { ...one, id }]));

const UNITS: { readonly [name in Collection]: string } = {
  sections: 'sections',
  activities: 'activities',
  roles: 'roles',
  people: 'people',
  waivers: 'waivers',
  coverageMarks: 'coverage marks',
  answers: 'audit answers',
  scenarios: 'scenarios',
  audits: 'closed audits',
  confirmations: 'confirmations',
  rounds: 'rounds',
  remarks: 'remarks',
  meetings: 'meetings',
};

describe('a count at its bound is read, one more is refused and by how much is said', () => {
  it.each(COLLECTIONS)('of %s', (collection) => {
    const most = MATRIX_BOUNDS[collection];
    const [one] = Object.values<Json>(fullMatrix[collection] as Json);
    const plain = { ...one, holders: {}, answers: [], asked: {} };
    const matrix = changed((json) => {
      json[collection] = repeated(plain, most);
    });
    expect(excesses(matrix)).toEqual([]);
    // Put to the others: there may be a hundred thousand of them.
    matrix[collection][idOfCopy(most)] = plain;
    expect(excesses(matrix)).toEqual([
      `This matrix has ${(most + 1).toLocaleString('en')} ${UNITS[collection]}, 1 over the limit of ${most.toLocaleString('en')}.`,
    ]);
  });

  it('and every door refuses it', () => {
    const [role] = Object.values<Json>(fullMatrix.roles as Json);
    const json = changed((matrix) => {
      matrix.roles = copies({ ...role, holders: {} }, MATRIX_BOUNDS.roles + 1);
    });
    expect(() => read(json)).toThrow('This matrix has 2,001 roles, 1 over the limit of 2,000.');
  });

  it('of holders of one role', () => {
    const most = MATRIX_BOUNDS.holders;
    const has = (count: number) =>
      changed((json) => {
        const role = json.roles['role-00000000001'];
        role.holders = copies(role.holders['holder-000000001'], count);
      });
    expect(excesses(has(most))).toEqual([]);
    expect(excesses(has(most + 1))[0]).toContain(
      'Role “Architect” has 1,001 holders, 1 over the limit of 1,000',
    );
  });

  it('of settings', () => {
    const most = MATRIX_BOUNDS.settings;
    const has = (count: number) =>
      changed((json) => {
        for (let place = Object.keys(json.settings).length; place < count; place += 1)
          json.settings[`setting${place}`] = true;
      });
    expect(excesses(has(most))).toEqual([]);
    expect(excesses(has(most + 1))[0]).toContain('This matrix has 2,001 settings, 1 over the limit of 2,000');
    const rules = changed((json) => {
      json.settings.rules = copies({ on: true }, most + 1);
    });
    expect(excesses(rules)[0]).toContain(
      'This matrix has 2,001 rules with settings, 1 over the limit of 2,000',
    );
  });

  it('of answers in closed audits', () => {
    const audits = MATRIX_BOUNDS.auditedAnswers / MATRIX_BOUNDS.entries;
    const has = (more: number) =>
      changed((json) => {
        const [audit] = Object.values<Json>(json.audits);
        const answers = Array.from({ length: MATRIX_BOUNDS.entries }, () => audit.answers[0]);
        json.audits = {
          ...copies({ ...audit, answers }, audits),
          ...(more > 0 ? { [audit.id]: { ...audit, answers: answers.slice(0, more) } } : {}),
        };
      });
    expect(excesses(has(0))).toEqual([]);
    expect(excesses(has(1))[0]).toContain(
      'This matrix has 200,001 answers in closed audits, 1 over the limit of 200,000',
    );
  });

  it('of cells', () => {
    const roles = 2_000;
    const rows = MATRIX_BOUNDS.cells / roles;
    const cells = repeated('R', roles);
    const [activity] = Object.values<Json>(fullMatrix.activities);
    const [role] = Object.values<Json>(fullMatrix.roles);
    const matrix = changed((json) => {
      json.roles = repeated({ ...role, holders: {} }, roles);
      json.activities = repeated({ ...activity, assignments: cells }, rows);
    });
    expect(excesses(matrix)).toEqual([]);
    matrix.activities[activity.id] = { ...activity, assignments: { [idOfCopy(1)]: 'R' } };
    expect(excesses(matrix)[0]).toContain('This matrix has 2,000,001 cells, 1 over the limit of 2,000,000');
  });

  it('of letters in a scheme', () => {
    const has = (count: number) =>
      changed((json) => {
        const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'].slice(0, count);
        json.scheme = {
          id: 'own',
          name: 'Own',
          codes: letters.map((letter) => ({ ...json.scheme.codes[0], letter, excludes: [] })),
        };
      });
    expect(read(has(MATRIX_BOUNDS.codes)).matrix.scheme.codes).toHaveLength(MATRIX_BOUNDS.codes);
    expect(told(has(MATRIX_BOUNDS.codes + 1))).toContain(
      'scheme: “codes” has 41 entries. The first 40 were kept.',
    );
  });
});

describe('on this device', () => {
  it('no count refuses: what was made before the bounds opens whole, and that is told', () => {
    const json = changed((matrix) => {
      matrix.people = {
        ...matrix.people,
        ...copies(matrix.people['person-000000001'], MATRIX_BOUNDS.people),
      };
    });
    const { matrix, problems } = read(json, 'device');
    expect(Object.keys(matrix.people)).toHaveLength(MATRIX_BOUNDS.people + 1);
    expect(problems.map(({ message }) => message)).toEqual([
      'This matrix has 10,001 people, 1 over the limit of 10,000. Nothing was skipped.',
    ]);
  });

  it('a text without end is cut as well', () => {
    const json = changed((matrix) => {
      matrix.name = 'W'.repeat(100_000);
    });
    expect(read(json, 'device').matrix.name).toHaveLength(MATRIX_BOUNDS.name);
  });
});
