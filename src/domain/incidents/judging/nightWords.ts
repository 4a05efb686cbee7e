/** Why nobody, or too few, can be reached at some hour, as a sentence with the hour, the people and the calendar. */
import type { RoleId } from '../../matrix/ids';
import type { Person, Role } from '../../matrix/matrix';
import type { Rota } from '../../matrix/rota';
import { wallTime } from '../../matrix/timeZone';
import type { AuditContext } from './auditContext';
import type { NightCover, Reachable } from './night';
import { staffingOf } from './staffing';

export interface NightReason {
  readonly because: string;
  /** Where a calendar is the cause: whose, and what is wrong with it. */
  readonly calendar?: { readonly roleId: RoleId; readonly title: string };
}

export function whyNotAtNight(
  context: AuditContext,
  roles: readonly Role[],
  reachable: readonly Reachable[],
  { worst, most, least }: NightCover,
): NightReason {
  const people = [...new Set(reachable.map(({ person }) => person))];
  const withRota = roles.flatMap((role) => (role.rota ? [{ role, rota: role.rota }] : []));
  const ended = withRota.find(({ rota }) => Date.parse(rota.until) <= Date.parse(context.reading.today));
  if (ended) {
    const { role, rota } = ended;
    return {
      because: `The on-call calendar of ${role.name} (“${rota.source}”) ends on ${rota.until.slice(0, 10)}. Read it again.`,
      calendar: { roleId: role.id, title: `The on-call calendar of ${role.name} has ended` },
    };
  }
  const [first] = withRota;
  if (first && least === 0) {
    const { role, rota } = first;
    const gone = scheduledAt(rota, worst)
      .map((id) => context.reading.matrix.people[id])
      .filter((person) => person !== undefined && !staffingOf(context, role).people.includes(person));
    const further =
      gone.length > 0 ? ` ${namesOf(gone as readonly Person[])} would be, and cannot act in this role.` : '';
    return {
      because: `Nobody in ${role.name} is on duty on ${hourInWords(worst, people)}, by the calendar “${rota.source}”.${further}`,
      calendar: { roleId: role.id, title: `The on-call calendar of ${role.name} has a hole` },
    };
  }
  if (first) {
    return {
      because: `On ${hourInWords(worst, people)}, ${least === 1 ? 'only 1 person' : `only ${least} people`} can be reached, by the calendar “${first.rota.source}”.`,
      calendar: {
        roleId: first.role.id,
        title: `The on-call calendar of ${first.role.name} has too few people on duty`,
      },
    };
  }
  return { because: most > least ? zonesMissing(people) : asleep(people) };
}

function scheduledAt({ shifts }: Rota, at: number) {
  return shifts
    .filter(({ from, until }) => Date.parse(from) <= at && at < Date.parse(until))
    .map(({ personId }) => personId);
}

/** “Sat 2026-12-05 at 22:00 (Europe/Berlin)”, where the people are. */
export function hourInWords(at: number, people: readonly Person[]): string {
  const zone = people.find(({ timeZone }) => timeZone !== undefined)?.timeZone ?? 'UTC';
  return wallTime(at, zone) ?? wallTime(at, 'UTC') ?? '';
}

/** “Ann and Ben (Europe/Berlin) are asleep at 3 a.m., and there is no rota.” */
function asleep(people: readonly Person[]): string {
  const zones = [...new Set(people.flatMap(({ timeZone }) => timeZone ?? []))];
  const verb = people.length === 1 ? 'is' : 'are';
  const where = zones.length > 0 ? ` (${zones.join(', ')})` : '';
  const when = zones.length > 1 ? 'asleep at the same time, at 3 a.m. somewhere' : 'asleep at 3 a.m.';
  return `${namesOf(people)} ${verb} ${when}${where}, and there is no rota.`;
}

function zonesMissing(people: readonly Person[]): string {
  const without = people.filter(({ timeZone }) => timeZone === undefined);
  return `${namesOf(without)} ${without.length === 1 ? 'has' : 'have'} no time zone, and there is no rota.`;
}

function namesOf(people: readonly Person[]): string {
  const names = people.map(({ name }) => name);
  if (names.length < 2) return names[0] ?? 'Nobody';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
