// The shipped templates, honestly staffed: people in every role on two sites, dates, documents, suggestions confirmed.

import { regimeList } from '../../../src/domain/incidents/clocks/regimeList';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import type { HolderId, PersonId } from '../../../src/domain/matrix/ids';
import type { Activity, Holder, Matrix, Person, Role } from '../../../src/domain/matrix/matrix';
import { matrixFromTemplate } from '../../../src/domain/starting/matrixFromTemplate';
import { templateList } from '../../../src/domain/starting/templateList';
import { countedIds } from '../../support/memorySession';

export async function shipped(): Promise<Matrix> {
  const parts = await Promise.all(
    ['cloud', 'ai', 'incident', 'ai-assurance', 'reference'].map(async (id) => {
      const template = templateList.find((one) => one.id === id);
      if (!template) throw new Error(`There is no template ${id}.`);
      return { template, rows: await template.rows() };
    }),
  );
  const settings = {
    aiInProduction: true,
    processor: true,
    personalData: true,
    customers: true,
    regimes: regimeList.map(({ id }) => id),
  };
  return matrixFromTemplate({ name: 'Shipped', settings, parts }, countedIds());
}

const FIELDS = {
  doc: 'Incident handbook, chapter 3',
  sla: '72 h',
  contact: 'Duty desk, 030 1234567',
  schedule: 'Weekly, Mondays at 9',
  reviewedOn: '2026-09-01' as CalendarDate,
  exercisedOn: '2026-09-01' as CalendarDate,
};

/** One holder and one deputy in each role, on two sites. */
export function staffed(matrix: Matrix): Matrix {
  const people: { [id: string]: Person } = {};
  const roles: { [id: string]: Role } = {};
  for (const role of Object.values<Role>(matrix.roles)) {
    const holders: { [id: string]: Holder } = {};
    for (const [at, part] of (['holder', 'deputy'] as const).entries()) {
      const id = `person-${role.id}-${part}`.slice(0, 40) as PersonId;
      const timeZone = at === 0 ? 'Europe/Berlin' : 'America/Los_Angeles';
      people[id] = {
        id,
        name: `${role.name} ${part}`,
        order: `a${at}`,
        active: true,
        kind: 'internal',
        timeZone,
      };
      holders[`holder-${role.id}-${part}`.slice(0, 40) as HolderId] = { personId: id, order: `a${at}`, part };
    }
    roles[role.id] = { ...role, holders };
  }
  const activities: { [id: string]: Activity } = {};
  for (const activity of Object.values<Activity>(matrix.activities)) {
    const { suggested: _, ...sure } = activity;
    activities[activity.id] = { ...sure, ...FIELDS };
  }
  return { ...matrix, people, roles, activities } as Matrix;
}
