/** Whether someone in a role can act for an activity at the time that is asked about. */
import type { Role } from '../../matrix/matrix';
import type { Row } from '../../reading/row';
import type { AuditContext } from './auditContext';
import { hoursOf } from './conditions';
import { isRealText } from './fieldText';
import { nightCoverOf, type Reachable } from './night';
import { whyNotAtNight } from './nightWords';
import { staffingOf, whyNobody } from './staffing';

export interface Presence {
  readonly value: 'yes' | 'no' | 'unknown';
  readonly because: string;
  /** The same without its reason: “Cloud Architect has nobody available”. */
  readonly title: string;
  /** True where the on-call calendar of the role is the reason. */
  readonly byCalendar?: boolean;
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
  const cover = nightCoverOf(reachable, Date.parse(context.reading.today));
  if (cover.least > 0) return { value: 'yes', because: '', title: '' };
  const { because, calendar } = whyNotAtNight(context, [role], reachable, cover);
  const isOpen = cover.most > 0;
  const without = isOpen
    ? `${role.name} has no rota and no time zones`
    : `${role.name} cannot be reached at 3 a.m.`;
  return {
    value: isOpen ? 'unknown' : 'no',
    because: isOpen ? `It is not known whether ${role.name} can be reached at 3 a.m. ${because}` : because,
    title: calendar?.title ?? without,
    byCalendar: calendar !== undefined,
  };
}

/** Everyone who can act for a row in a role, and when a rota says that they answer at night. */
export function reachableIn(context: AuditContext, row: Row, role: Role): readonly Reachable[] {
  const { people } = staffingOf(context, role);
  const { rota } = role;
  if (!rota) {
    const always = role.kind === 'rotating' || hasRota(row);
    return people.map((person) => ({ person, rota: always ? 'always' : undefined }));
  }
  const knownUntil = Date.parse(rota.until);
  if (knownUntil <= Date.parse(context.reading.today))
    return people.map((person) => ({ person, rota: 'ended' }));
  return people.map((person) => ({
    person,
    rota: {
      knownUntil,
      shifts: rota.shifts
        .filter(({ personId }) => personId === person.id)
        .map(({ from, until }) => ({ from: Date.parse(from), until: Date.parse(until) })),
    },
  }));
}

/** A rota that someone wrote down, unless it says that it is for the day. */
function hasRota({ activity: { schedule } }: Row): boolean {
  return schedule !== undefined && isRealText(schedule) && hoursOf(schedule) !== 'day';
}
