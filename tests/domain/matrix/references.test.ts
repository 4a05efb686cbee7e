import { describe, expect, it } from 'vitest';
import type { ActivityId, RoleId } from '../../../src/domain/matrix/ids';
import { STRAY_SECTION } from '../../../src/domain/matrix/references';
import { matrixFromSaved, SAVED_VERSION } from '../../../src/domain/matrix/saved';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { fullMatrix } from '../../support/fullMatrix';

const read = (matrix: unknown) => matrixFromSaved({ version: SAVED_VERSION, matrix });
const changed = (change: (json: ReturnType<typeof JSON.parse>) => void) => {
  const json = JSON.parse(JSON.stringify(fullMatrix));
  change(json);
  return json;
};

describe('what points at nothing', () => {
  it('is taken out or moved, and said', () => {
    const json = changed((matrix) => {
      matrix.sections = {};
      matrix.people = {};
    });
    const { matrix, problems, repairs } = read(json);
    expect(Object.values(matrix.sections).map(({ name }) => name)).toEqual(['No section']);
    expect(matrix.activities[idOf<ActivityId>('activity-0000001')]?.sectionId).toBe(STRAY_SECTION);
    expect(matrix.roles[idOf<RoleId>('role-00000000001')]?.holders).toEqual({});
    expect(problems.map(({ place }) => place)).toEqual([
      'role “Architect”',
      'role “Architect”',
      'role “Architect”',
      'activity “Set budget”',
      'activity “Set budget”',
    ]);
    expect(repairs).toHaveLength(7);
  });

  it('may be a cell of a role that was deleted: it stays for the day the role comes back', () => {
    const matrix = matrixFromSketch(`
          | Clerk
      Pay | R    `);
    const saved = { version: SAVED_VERSION, matrix: { ...matrix, roles: {} } };
    expect(matrixFromSaved(saved, { from: 'device' })).toMatchObject({
      matrix: { activities: matrix.activities },
      problems: [],
    });
  });

  it('may be a cell of a role that a file does not have: it is left out, and that is told', () => {
    const matrix = matrixFromSketch(`
           | Clerk | Manager
      Pay  | R     | A
      Sign | R     | C      `);
    const { matrix: found, problems } = read({ ...matrix, roles: {} });
    expect(Object.values(found.activities).map(({ assignments }) => assignments)).toEqual([{}, {}]);
    expect(problems).toEqual([
      {
        place: 'matrix',
        message: '4 cells belong to 2 roles that are not in this matrix. They were skipped.',
      },
    ]);
  });

  it('may be a letter: letters are brought into the order of the scheme, unknown ones are left out', () => {
    const json = changed((matrix) => {
      matrix.activities['activity-0000001'].assignments['role-00000000001'] = 'XAR';
    });
    const { matrix, problems } = read(json);
    expect(matrix).toEqual(fullMatrix);
    expect(problems).toEqual([
      {
        place: 'activity “Set budget”, role “Architect”',
        message: '“X” is not in the scheme RACI. It was skipped.',
        raw: 'XAR',
      },
    ]);
  });

  it('may be an unknown letter beside a cell of a missing role: both are left out, and neither brings back the other', () => {
    const json = changed((matrix) => {
      matrix.activities['activity-0000001'].assignments['role-00000000001'] = 'XX';
      matrix.activities['activity-0000001'].assignments['role-of-another-0'] = 'X';
    });
    const { matrix, problems } = read(json);
    const assignments = matrix.activities['activity-0000001' as ActivityId]?.assignments ?? {};
    expect(Object.keys(assignments)).not.toContain('role-00000000001');
    expect(Object.keys(assignments)).not.toContain('role-of-another-0');
    expect(problems.map(({ message }) => message)).toEqual([
      '1 cell belongs to 1 role that is not in this matrix. It was skipped.',
      '“X” is not in the scheme RACI. It was skipped.',
    ]);
    expect(read(matrix).problems).toEqual([]);
  });
});
