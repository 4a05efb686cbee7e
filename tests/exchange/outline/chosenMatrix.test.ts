// What a filtered view left out does not leave in a file that carries data.
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import type { Activity, Matrix, Role } from '../../../src/domain/matrix/matrix';
import { PLAIN_CHOICE } from '../../../src/exchange/contract/codec';
import { codecById, codecList } from '../../../src/exchange/opening/codecList';
import { chosenMatrix } from '../../../src/exchange/outline/chosenMatrix';
import { fullMatrix } from '../../support/fullMatrix';
import { readFile } from '../reading';

const [kept] = Object.values<Activity>(fullMatrix.activities);
const roles = Object.values<Role>(fullMatrix.roles);
const secret = {
  ...fullMatrix,
  activities: {
    ...fullMatrix.activities,
    'secret-activity-1': { ...kept, id: 'secret-activity-1', name: 'Secret work', order: 'zz' },
  },
  roles: {
    ...fullMatrix.roles,
    'secret-role-00001': { ...roles[0], id: 'secret-role-00001', name: 'Secret role', order: 'zz' },
  },
} as unknown as Matrix;
const choice = {
  ...PLAIN_CHOICE,
  carry: false,
  activityIds: kept ? [kept.id] : [],
  roleIds: roles.slice(0, 1).map(({ id }) => id),
};

test('the whole goes as it is', () => {
  expect(chosenMatrix(secret, PLAIN_CHOICE)).toBe(secret);
});

// A calendar has dates and no table, so it is never read back.
const written = codecList.filter(({ write, keeps }) => write && keeps !== 'nothing').map(({ id }) => id);

describe.each(written)('%s', (id) => {
  test('holds what the view shows and nothing else', async () => {
    const { write, extension } = codecById(id);
    const today = '2026-11-21' as CalendarDate;
    const bytes = await write?.({ matrix: secret, choice, gaps: [], today });
    expect(new TextDecoder().decode(bytes)).not.toMatch(/secret/i);
    const { matrix } = await readFile(bytes ?? new Uint8Array(), `part.${extension}`);
    expect(Object.values<Activity>(matrix.activities).map(({ name }) => name)).toEqual([kept?.name]);
    expect(Object.values<Role>(matrix.roles).map(({ name }) => name)).toEqual([roles[0]?.name]);
  });
});

test('conditions are left out of a part where they are not wanted', () => {
  const without = chosenMatrix(fullMatrix, { ...choice, roleIds: undefined, conditions: false });
  expect(Object.values<Activity>(without.activities).every(({ conditions }) => !conditions)).toBe(true);
});
