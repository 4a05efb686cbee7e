/** The matrix without what reaches people: for a link that travels further than a call sheet should. */
import type { Activity, Matrix, Person, Role } from '../matrix/matrix';

const OF_PEOPLE = ['phone', 'pager', 'chat', 'email'] as const satisfies (keyof Person)[];
const OF_ACTIVITIES = ['contact', 'bridge'] as const satisfies (keyof Activity)[];

/** The same object where there is nothing to leave out. On-call calendars say where people are at which hour, so they go too. */
export function withoutContacts(matrix: Matrix): Matrix {
  const people = lean(matrix.people, OF_PEOPLE);
  const activities = lean(matrix.activities, OF_ACTIVITIES);
  const roles = lean<Role>(matrix.roles, ['rota']);
  const { incidentBridge, ...settings } = matrix.settings;
  const isSame = people === matrix.people && activities === matrix.activities && roles === matrix.roles;
  if (isSame && incidentBridge === undefined) return matrix;
  return { ...matrix, people, activities, roles, settings } as Matrix;
}

function lean<Part extends object>(
  map: { readonly [id: string]: Part },
  fields: readonly (keyof Part)[],
): { readonly [id: string]: Part } {
  const has = (part: Part) => fields.some((field) => part[field] !== undefined);
  if (!Object.values(map).some(has)) return map;
  return Object.fromEntries(
    Object.entries(map).map(([id, part]) => {
      if (!has(part)) return [id, part];
      const rest = { ...part };
      for (const field of fields) delete rest[field];
      return [id, rest];
    }),
  );
}
