// Matrices of a given size, the same at every run: `largeMatrix(10_000, 200)` is the largest we promise to carry.

import { emptyMatrix } from '../../src/domain/matrix/emptyMatrix';
import type { ActivityId, MatrixId, RoleId, SectionId } from '../../src/domain/matrix/ids';
import type { Activity, Matrix, Role, Section } from '../../src/domain/matrix/matrix';
import { ordersBetween } from '../../src/domain/matrix/order';
import type { Codes } from '../../src/domain/matrix/scheme/codes';
import raci from '../../src/domain/matrix/schemes/raci';

const CODES = ['R', 'C', 'I', 'C', 'I', 'R', 'I'] as Codes[];
const SECTIONS = 20;

export function largeMatrix(activityCount: number, roleCount: number, filled = 0.3): Matrix {
  const id = <Kind>(kind: string, place: number) =>
    `${kind}-${String(place).padStart(15 - kind.length, '0')}` as Kind;
  const sections: { [id: string]: Section } = {};
  ordersBetween(null, null, SECTIONS).forEach((order, place) => {
    const section = id<SectionId>('section', place);
    sections[section] = { id: section, name: `Section ${place + 1}`, kind: 'stage', order };
  });
  const roles: { [id: string]: Role } = {};
  const roleIds = ordersBetween(null, null, roleCount).map((order, place) => {
    const role = id<RoleId>('role', place);
    roles[role] = { id: role, name: `Role ${place + 1}`, order, kind: 'core', holders: {} };
    return role;
  });
  const activities: { [id: string]: Activity } = {};
  ordersBetween(null, null, activityCount).forEach((order, place) => {
    const activity = id<ActivityId>('activity', place);
    const assignments: { [id: string]: Codes } = {};
    roleIds.forEach((role, column) => {
      // A spread that looks random, and is the same each time.
      const dice = ((place * 7919 + column * 104_729 + 13) % 1000) / 1000;
      if (dice < filled) assignments[role] = CODES[(place + column) % CODES.length] as Codes;
    });
    const owner = roleIds[place % roleCount];
    if (owner) assignments[owner] = 'RA' as Codes;
    const sectionId = id<SectionId>('section', Math.floor((place * SECTIONS) / activityCount));
    activities[activity] = {
      id: activity,
      name: `Activity ${place + 1}`,
      sectionId,
      order,
      kind: 'activity',
      concerns: [],
      assignments,
    };
  });
  const size = `${activityCount} x ${roleCount}`;
  return { ...emptyMatrix(id<MatrixId>('large', activityCount), size, raci), sections, roles, activities };
}
