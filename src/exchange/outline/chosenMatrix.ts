/** The document as a file carries it: whole, or as a filtered view shows it, for what was left out on purpose must not travel along. */
import { eachOf } from '../../domain/matrix/eachOf';
import type { Activity, Matrix, Role, Section } from '../../domain/matrix/matrix';
import type { ExportChoice } from '../contract/codec';

export function chosenMatrix(matrix: Matrix, choice: ExportChoice): Matrix {
  if (choice.carry) return matrix;
  const roleIds = new Set<string>(choice.roleIds ?? Object.keys(matrix.roles));
  const activityIds = new Set<string>(choice.activityIds ?? Object.keys(matrix.activities));
  const activities = chosen(matrix.activities, ({ id }: Activity) => activityIds.has(id));
  const shown = eachOf(activities, (activity: Activity) => activityOf(activity, roleIds, choice.conditions));
  const sectionIds = new Set<string>(Object.values<Activity>(shown).map(({ sectionId }) => sectionId));
  const roles = eachOf(
    chosen(matrix.roles, ({ id }: Role) => roleIds.has(id)),
    (role: Role) => withoutRoles(role, ['reportsTo', 'escalatesTo'], roleIds),
  );
  const people = peopleOf(Object.values<Role>(roles), Object.values<Activity>(shown));
  const ids = [...activityIds, ...roleIds];
  return {
    ...matrix,
    activities: shown,
    roles,
    sections: eachOf(
      chosen(matrix.sections, ({ id }: Section) => sectionIds.has(id)),
      (section: Section) => withoutRoles(section, ['leadRoleId'], roleIds),
    ),
    people: chosen(matrix.people, ({ id }: { id: string }) => people.has(id)),
    waivers: chosen(matrix.waivers, ({ findingKey }: { findingKey: string }) =>
      ids.some((id) => findingKey.includes(id)),
    ),
    // These are about the whole, of which only a part goes out.
    coverageMarks: {},
    answers: {},
    scenarios: {},
    audits: {},
    confirmations: {},
    rounds: {},
    remarks: {},
    meetings: {},
  };
}

function activityOf(activity: Activity, roleIds: ReadonlySet<string>, conditions: boolean): Activity {
  const of = <Value>(byRole: { readonly [id: string]: Value } | undefined) =>
    byRole && Object.fromEntries(Object.entries(byRole).filter(([id]) => roleIds.has(id)));
  const { conditions: told, ...rest } = activity;
  const parts = {
    assignments: of(activity.assignments) ?? {},
    cellNotes: of(activity.cellNotes),
    suggested: of(activity.suggested),
    conditions: conditions ? of(told) : undefined,
  };
  return { ...rest, ...withoutNothing(parts) } as Activity;
}

function peopleOf(roles: readonly Role[], activities: readonly Activity[]): Set<string> {
  const held = roles.flatMap(({ holders, leadId, rota }) => [
    ...Object.values<{ personId: string; standsInFor?: string | undefined }>(holders).flatMap(
      ({ personId, standsInFor }) => [personId, standsInFor],
    ),
    leadId,
    ...(rota?.shifts ?? []).map(({ personId }) => personId),
  ]);
  const caused = activities.map(({ causedBy }) => causedBy);
  return new Set([...held, ...caused].filter((id) => id !== undefined));
}

/** A role that is not taken along is not pointed at either. */
function withoutRoles<Value extends object>(
  value: Value,
  fields: readonly (keyof Value)[],
  roleIds: ReadonlySet<string>,
): Value {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([field, id]) => !fields.includes(field as keyof Value) || roleIds.has(String(id)),
    ),
  ) as Value;
}

function withoutNothing<Value extends object>(value: Value): Partial<Value> {
  return Object.fromEntries(
    Object.entries(value).filter(([, part]) => part !== undefined && Object.keys(part).length > 0),
  ) as Partial<Value>;
}

function chosen<Map extends object>(map: Map, wanted: (value: never) => boolean): Map {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => wanted(value as never))) as Map;
}
