/** Who of a role is on duty in the week of a call sheet, as its on-call calendar says. */
import { addDays, type CalendarDate } from '../../matrix/date';
import type { Matrix, Person, Role } from '../../matrix/matrix';
import { wallTime } from '../../matrix/timeZone';
import { waysToReach } from './waysToReach';

export interface DutyTable {
  readonly roleName: string;
  /** “platform.ics, read on 2026-11-20, known until 2027-11-21. Times in Europe/Berlin.” */
  readonly source: string;
  readonly lines: readonly DutyLine[];
}

export interface DutyLine {
  /** “Mon 2026-11-23 at 09:00” */
  readonly from: string;
  readonly until: string;
  readonly name: string;
  readonly ways: readonly string[];
}

const DAYS = 7;

/** Undefined for a role without a calendar. A person who has left is listed as such, so that the hole is seen. */
export function dutyTableOf(matrix: Matrix, role: Role, today: CalendarDate): DutyTable | undefined {
  const { rota } = role;
  if (!rota) return undefined;
  const [start, end] = [Date.parse(today), Date.parse(addDays(today, DAYS))];
  const shifts = rota.shifts.filter(({ from, until }) => Date.parse(until) > start && Date.parse(from) < end);
  const people = shifts.flatMap(({ personId }) => matrix.people[personId] ?? []);
  const zone = people.find(({ timeZone }) => timeZone !== undefined)?.timeZone ?? 'UTC';
  const inWords = (at: string) => (wallTime(Date.parse(at), zone) ?? at).replace(/ \([^)]*\)$/, '');
  return {
    roleName: role.name,
    source: `${rota.source}, read on ${rota.readOn}, known until ${rota.until.slice(0, 10)}. Times in ${zone}.`,
    lines: shifts.flatMap(({ personId, from, until }) => {
      const person: Person | undefined = matrix.people[personId];
      if (!person) return [];
      const name = person.active ? person.name : `${person.name} (has left)`;
      return [{ from: inWords(from), until: inWords(until), name, ways: waysToReach(person) }];
    }),
  };
}
