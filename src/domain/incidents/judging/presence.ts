/** Whether someone in a role can act for an activity at the time that is asked about. */
import type { Person, Role } from '../../matrix/matrix';
import type { Row } from '../../reading/row';
import type { AuditContext } from './auditContext';
import { hoursOf } from './conditions';
import { isRealText } from './fieldText';
import { nightCoverOf, type Reachable } from './night';
import { staffingOf, whyNobody } from './staffing';

export interface Presence {
  readonly value: 'yes' | 'no' | 'unknown';
  readonly because: string;
  /** The same without its reason: “Cloud Architect has nobody available”. */
  readonly title: string;
}

export function presenceIn(context: AuditContext, row: Row, role: Role): Presence {
  const { known, people } = staffingOf(context, role);
  if (!known)
    return { value: 'unknown', because: `${role.name} has no people.`, title: `${role.name} has no people` };
  if (people.length === 0) {
    const title = `${role.name} has nobody available`;
    return { value: 'no', because: `${title}: ${whyNobody(context, role)}.`, title };
  }
  if (!context.outOfHours) return { value: 'yes', because: '', title: '' };
  const reachable = reachableIn(context, row, role);
  const { least, most } = nightCoverOf(reachable, Date.parse(context.reading.today));
  const title = `${role.name} cannot be reached at 3 a.m.`;
  if (least > 0) return { value: 'yes', because: '', title };
  if (most > 0) {
    const because = `It is not known whether ${role.name} can be reached at 3 a.m. ${zonesMissing(people)}`;
    return { value: 'unknown', because, title: `${role.name} has no rota and no time zones` };
  }
  return { value: 'no', because: asleep(people), title };
}

/** Everyone who can act for a row in a role, and whether a rota says that they answer at night. */
export function reachableIn(context: AuditContext, row: Row, role: Role): readonly Reachable[] {
  const onRota = role.kind === 'rotating' || hasRota(row);
  return staffingOf(context, role).people.map((person) => ({ person, onRota }));
}

/** A rota that someone wrote down, unless it says that it is for the day. */
function hasRota({ activity: { schedule } }: Row): boolean {
  return schedule !== undefined && isRealText(schedule) && hoursOf(schedule) !== 'day';
}

/** “Ann and Ben (Europe/Berlin) are asleep at 3 a.m., and there is no rota.” */
export function asleep(people: readonly Person[]): string {
  const zones = [...new Set(people.flatMap(({ timeZone }) => timeZone ?? []))];
  const names = people.map(({ name }) => name);
  const verb = names.length === 1 ? 'is' : 'are';
  const where = zones.length > 0 ? ` (${zones.join(', ')})` : '';
  const when = zones.length > 1 ? 'asleep at the same time, at 3 a.m. somewhere' : 'asleep at 3 a.m.';
  return `${inWords(names)} ${verb} ${when}${where}, and there is no rota.`;
}

export function zonesMissing(people: readonly Person[]): string {
  const without = people.filter(({ timeZone }) => timeZone === undefined).map(({ name }) => name);
  return `${inWords(without)} ${without.length === 1 ? 'has' : 'have'} no time zone, and there is no rota.`;
}

function inWords(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? 'Nobody';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
