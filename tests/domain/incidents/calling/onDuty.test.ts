// Who is on duty at an hour by a calendar, and why a shift counts for nothing.
import { describe, expect, it } from 'vitest';
import { dutiesAt } from '../../../../src/domain/incidents/calling/onDuty';
import type { CalendarDate } from '../../../../src/domain/matrix/date';
import type { PersonId, RoleId } from '../../../../src/domain/matrix/ids';
import type { Matrix, Person, Role } from '../../../../src/domain/matrix/matrix';
import type { Rota } from '../../../../src/domain/matrix/rota';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { TODAY } from '../../../support/memorySession';

const at = (time: string) => Date.parse(`2026-11-${time}Z`);
const shift = (name: string, from: string, until: string) => ({
  personId: idOf<PersonId>(name),
  from: `2026-11-${from}:00Z`,
  until: `2026-11-${until}:00Z`,
});

/** Platform has a calendar from the 20th until the 25th; Reserve has none. */
function matrixWith(...shifts: readonly ReturnType<typeof shift>[]): Matrix {
  const drawn = matrixFromSketch(`
    people: Ann; Ben; Cid; Old inactive
    | Platform = Ann, Ben (deputy), Old | Reserve = Cid
    Run it | AR | C`);
  const id = idOf<RoleId>('Platform');
  const ben = idOf<PersonId>('Ben');
  const away = { from: '2026-11-22' as CalendarDate, until: '2026-11-22' as CalendarDate };
  const rota = {
    source: 'platform.ics',
    readOn: TODAY,
    from: '2026-11-20T00:00Z',
    until: '2026-11-25T00:00Z',
    shifts,
  } as unknown as Rota;
  return {
    ...drawn,
    roles: { ...drawn.roles, [id]: { ...(drawn.roles[id] as Role), rota } },
    people: { ...drawn.people, [ben]: { ...(drawn.people[ben] as Person), absences: [away] } },
  };
}

const dutyAt = (matrix: Matrix, time: string) => {
  const [duty, ...others] = dutiesAt(matrix, at(time));
  if (!duty || others.length > 0) throw new Error('One role has a calendar.');
  return duty;
};
const nowAt = (matrix: Matrix, time: string) =>
  dutyAt(matrix, time).now.map(({ person, not }) => (not ? `${person.name} ${not}` : person.name));

describe('on duty', () => {
  const matrix = matrixWith(
    shift('Ann', '21T00', '21T12'),
    shift('Ben', '21T12', '23T00'),
    shift('Cid', '23T00', '24T00'),
    shift('Old', '23T00', '24T00'),
  );

  it.each([
    ['20T23:59', []],
    ['21T00:00', ['Ann']],
    ['21T11:59', ['Ann']],
    ['21T12:00', ['Ben']],
    ['22T12:00', ['Ben is away that day']],
    ['23T00:00', ['Cid is not in this role that day', 'Old has left']],
    ['24T00:00', []],
  ])('at %s is %j', (time, names) => {
    expect(nowAt(matrix, time)).toEqual(names);
  });

  it('is until the end of the shift, and nobody who was deleted', () => {
    expect(dutyAt(matrix, '21T01:00').now[0]?.until).toBe(at('21T12:00'));
    expect(nowAt(matrixWith(shift('Ghost', '21T00', '22T00')), '21T01:00')).toEqual([]);
  });

  it('is known within what the calendar was read for, its end not included', () => {
    const known = ['19T23:59', '20T00:00', '24T23:59', '25T00:00'].map(
      (time) => dutyAt(matrix, time).isKnown,
    );
    expect(known).toEqual([false, true, true, false]);
  });

  it('next are all whose shift begins first after that hour', () => {
    const next = (time: string) => {
      const found = dutyAt(matrix, time).next;
      return found && [found.from, found.people.map(({ name }) => name)];
    };
    expect(next('20T00:00')).toEqual([at('21T00:00'), ['Ann']]);
    expect(next('21T00:00')).toEqual([at('21T12:00'), ['Ben']]);
    expect(next('21T12:00')).toEqual([at('23T00:00'), ['Cid', 'Old']]);
    expect(next('23T00:00')).toBeUndefined();
  });
});
