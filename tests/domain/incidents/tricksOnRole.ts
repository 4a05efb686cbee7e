// What a check that names a role can be fooled by: its people, its letter, the hour.
import { ROLES, type Trick, ZONES } from './trick';

/** What each check that names a role needs of that role. The row is as in HONEST, the role's people or cell is not. */
export function tricksOnRole(
  check: string,
  rows: string,
  role: string,
  letter: string,
  cell: string,
): Trick[] {
  const person = { Commander: 'Ann', Platform: 'Cid', Finance: 'Fay', Board: 'Eve' }[role] ?? '';
  const only = ROLES.replace('Ann, Ben (deputy)', 'Ann').replace('Cid, Dot', 'Cid');
  const changed = (to: string) =>
    rows
      .split('\n')
      .map((row) => put(row, cell, letter, to))
      .join('\n');
  const on = (name: string, more: Partial<Trick>, says: string): Trick => ({
    name: `${check}: ${name}`,
    check,
    roles: only,
    rows,
    says,
    ...more,
  });
  return [
    on('the only person has left', { people: `people: ${person} inactive` }, `no: .*${person} has left`),
    on(
      'the only person is on leave',
      { people: `people: ${person} absences=leave` },
      `no: .*${person} is away until 2026-12-31`,
    ),
    on(
      'the time of the only person has ended',
      { roles: only.replace(`= ${person}`, `= ${person} (until 2026-01-01)`) },
      `no: .*${person} had this role until 2026-01-01`,
    ),
    on(
      'the time of the only person has not begun',
      { roles: only.replace(`= ${person}`, `= ${person} (from 2027-01-01)`) },
      `no: .*${person} has this role from 2027-01-01`,
    ),
    on(
      'nobody was ever entered',
      { roles: only.replace(` = ${person}`, '') },
      `unknown: .*${role} has no people`,
    ),
    on(
      'the letter holds in another case only',
      { rows: changed(`${letter} (product X)`) },
      'unknown: .*“product X”',
    ),
    on('the letter is a suggestion', { rows: changed(`${letter}?`) }, 'unknown: .*suggest'),
    on(
      'the letter holds in business hours only',
      {
        asked: 'night',
        people: ZONES.replace('Dot timeZone=Europe/Berlin', 'Dot timeZone=Asia/Tokyo'),
        roles: ROLES,
        rows: changed(`${letter} (business hours only)`),
      },
      'no: .*“business hours only”',
    ),
    on(
      'everyone sleeps at the same time',
      {
        asked: 'night',
        people:
          'people: Ann timeZone=Europe/Berlin; Cid timeZone=Europe/Berlin; Fay timeZone=Europe/Berlin; Eve timeZone=Europe/Berlin',
      },
      'no: .*asleep at 3 a.m.*Europe/Berlin',
    ),
    on('nobody knows when it is night there', { asked: 'night' }, 'unknown: .*time zone'),
  ];
}

/** Writes a cell of the row that begins with `name`. */
export function put(row: string, cell: string, from: string, to: string): string {
  const [name = '', place = ''] = cell.split('#');
  if (!row.startsWith(name)) return row;
  const cells = row.split('|');
  cells[Number(place)] = (cells[Number(place)] ?? '').replace(from, to);
  return cells.join('|');
}

export const ON_ROLES: readonly Trick[] = [
  ...tricksOnRole('A1(failover)', 'Fail over {failover} | A | R', 'Commander', 'A', 'Fail#1'),
  ...tricksOnRole('R+(failover)', 'Fail over {failover} | A | R', 'Platform', 'R', 'Fail#2'),
  ...tricksOnRole('ST(failover)', 'Fail over {failover} | A | AR', 'Platform', 'R', 'Fail#2'),
  ...tricksOnRole('OWNS(failover,EXE)', 'Fail over {failover} | | R | | A', 'Board', 'A', 'Fail#4'),
  ...tricksOnRole('DOES(failover,platform)', 'Fail over {failover} | A | R', 'Platform', 'R', 'Fail#2'),
  ...tricksOnRole('RC(failover,FIN)', 'Fail over {failover} | A | R | C', 'Finance', 'C', 'Fail#3'),
  ...tricksOnRole('CI(failover,FIN)', 'Fail over {failover} | A | R | I', 'Finance', 'I', 'Fail#3'),
  ...tricksOnRole(
    'MEETS(row ops-capacity,postmortem)',
    'Plan capacity <ops-capacity> | | A\nReview {postmortem} | A | I',
    'Platform',
    'I',
    'Review#2',
  ),
];
