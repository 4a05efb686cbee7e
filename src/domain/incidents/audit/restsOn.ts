/** What the sentence of a check rests on, part by part, so that each can be looked at where it is. */
import type { Person, Role } from '../../matrix/matrix';
import { type CodeInSight, inSight } from '../../matrix/scheme/codes';
import type { AuditContext } from '../judging/auditContext';
import { staffingOf } from '../judging/staffing';
import type { Rest, Verdict } from '../judging/verdict';
import { ATTRIBUTES } from '../vocabulary/attributes';

export interface RestLine {
  readonly key: string;
  /** The letters that the cell holds. */
  readonly codes: readonly CodeInSight[];
  /** “Commander, Fail over”, “Ann, Commander” */
  readonly words: string;
  readonly condition?: string | undefined;
  readonly place: Rest;
}

export function restsOn(context: AuditContext, { places, who }: Verdict): readonly RestLine[] {
  const lines = new Map<string, RestLine>();
  for (const line of [...places.flatMap((place) => lineFor(context, place)), ...peopleLines(context, who)])
    if (!lines.has(line.key)) lines.set(line.key, line);
  return [...lines.values()];
}

function lineFor({ reading }: AuditContext, place: Rest): readonly RestLine[] {
  const onCall = place.rota && place.roleId && reading.role(place.roleId);
  if (onCall) return rotaLines(onCall);
  const activity = place.activityId && reading.matrix.activities[place.activityId];
  if (!activity) return [];
  const key = `${place.activityId} ${place.roleId ?? ''} ${place.field ?? ''}`;
  if (place.field) return [{ key, codes: [], words: `${activity.name}: ${ATTRIBUTES[place.field]}`, place }];
  const role = place.roleId && reading.role(place.roleId);
  if (!role) return [{ key, codes: [], words: activity.name, place }];
  const codes = inSight(reading.matrix.scheme, activity.assignments[role.id] ?? '');
  const condition = activity.conditions?.[role.id];
  return [{ key, codes, words: `${role.name}, ${activity.name}`, condition, place }];
}

function peopleLines(context: AuditContext, who: Verdict['who']): readonly RestLine[] {
  return who.flatMap(({ roleId }) => {
    const role = context.reading.role(roleId);
    const people: readonly Person[] = role ? staffingOf(context, role).people : [];
    const lines = people.map(({ id, name }) => ({
      key: `${roleId} ${id}`,
      codes: [],
      words: `${name}, ${role?.name ?? ''}`,
      place: { roleId, personId: id },
    }));
    return role && context.outOfHours ? [...lines, ...rotaLines(role)] : lines;
  });
}

/** “On-call calendar of Platform: platform.ics, read on 2026-11-29, known until 2027-11-29” */
function rotaLines({ id: roleId, name, rota }: Role): readonly RestLine[] {
  if (!rota) return [];
  const words = `On-call calendar of ${name}: ${rota.source}, read on ${rota.readOn}, known until ${rota.until.slice(0, 10)}`;
  return [{ key: `${roleId} rota`, codes: [], words, place: { roleId, rota: true } }];
}
