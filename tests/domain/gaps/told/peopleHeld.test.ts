// Rules about who holds what: what each says, how loudly, and what its buttons do, on both sides of each limit.
import { describe, expect, it } from 'vitest';
import { afterButton, buttonsOf, holdersOf, placesOf, rowsOf, titlesOf, toldOf } from '../../../support/told';

describe('departed-person', () => {
  it('names every role that is still held, and takes the person out of all at once', () => {
    const sketch = `people: Ann inactive; Bob
      | Architect = Ann, Bob | Engineer = Ann
      Pay | A | R`;
    expect(toldOf('departed-person', sketch)).toEqual([
      'must: Ann has left but still holds Architect and Engineer.',
    ]);
    expect(titlesOf('departed-person', sketch)).toEqual(['Ann has left']);
    expect(placesOf('departed-person', sketch)).toEqual([['Architect, Ann', 'Engineer, Ann']]);
    expect(holdersOf(afterButton('departed-person', sketch, 'Remove Ann from 2 roles'))).toEqual([
      'Architect: Bob',
      'Engineer: ',
    ]);
    const one = 'people: Ann inactive; Bob\n| Architect = Ann | Engineer = Bob\nPay | A | R';
    expect(buttonsOf('departed-person', one)).toEqual([['Remove Ann from Architect']]);
  });

  it('counts the last day, and lets what ended before rest', () => {
    const until = (day: string) =>
      toldOf('departed-person', `people: Ann inactive; Bob\n| Boss = Ann (until ${day}), Bob\nPay | RA`)
        .length;
    expect([until('2026-11-20'), until('2026-11-21'), until('2026-11-22')]).toEqual([0, 1, 1]);
  });
});

describe('deputy-is-self', () => {
  it('speaks of the only holder, and of several only where the deputy is theirs by name', () => {
    const told = (holders: string) =>
      toldOf('deputy-is-self', `| Architect = ${holders} | B = Bob\nPay | A | R`);
    const said = ['must: Ann is their own deputy in Architect.'];
    expect(told('Ann, Ann (deputy)')).toEqual(said);
    expect(told('Ann, Ann (cover)')).toEqual(said);
    expect(told('Ann, Bob, Ann (deputy)')).toEqual([]);
    expect(told('Ann, Bob, Ann (deputy for Ann)')).toEqual(said);
    expect(told('Ann, Bob, Ann (deputy for Bob)')).toEqual([]);
    expect(told('Bob, Ann (deputy)')).toEqual([]);
  });

  it('removes the deputy and keeps the holder', () => {
    const sketch = '| Architect = Ann, Ann (deputy) | Engineer = Bob\nPay | A | R';
    expect(placesOf('deputy-is-self', sketch)).toEqual([['Architect, Ann']]);
    expect(holdersOf(afterButton('deputy-is-self', sketch, 'Remove Ann as deputy'))[0]).toBe(
      'Architect: Ann',
    );
  });
});

describe('deputy-missing', () => {
  it('asks for work that cannot wait, by kind, concern or a duty to notify', () => {
    const told = (row: string) =>
      toldOf('deputy-missing', `| Boss = Ann | Crew = Bob, Cyd\n${row} | A | R`).length;
    expect(['Do it !incident', 'Do it #incident', 'Do it {notify-regulator}'].map(told)).toEqual([1, 1, 1]);
    expect(['Do it', 'Do it #cost', 'Do it {command}', 'Do it !decision'].map(told)).toEqual([0, 0, 0, 0]);
  });

  it('counts the rows of the role, and offers first who works on them', () => {
    const sketch = `| Boss = Ann | Clerk = Dan | Crew = Bob
      Stop it !incident | A | | R
      Tell them !incident | A | | R`;
    expect(toldOf('deputy-missing', sketch)).toEqual([
      'should: Ann has no deputy as Boss, which is accountable for 2 activities, including “Stop it”.',
    ]);
    expect(placesOf('deputy-missing', sketch)).toEqual([['Boss, Ann', 'Stop it, Boss', 'Tell them, Boss']]);
    expect(buttonsOf('deputy-missing', sketch)[0]?.[0]).toBe('Make Bob a deputy in Boss');
    expect(holdersOf(afterButton('deputy-missing', sketch, 'Make Bob a deputy in Boss'))[0]).toBe(
      'Boss: Ann, Bob (deputy)',
    );
  });

  it('is content with a second holder', () => {
    expect(toldOf('deputy-missing', '| Boss = Ann, Bob | Crew = Bob\nStop !incident | A | R')).toEqual([]);
  });
});

describe('all-commanders-one-team', () => {
  const told = (people: string, holders: string) =>
    toldOf('all-commanders-one-team', `people: ${people}\n| Boss = ${holders}\nCommand {command} | RA`);

  it('needs two people of one team that is written down', () => {
    expect(told('Ann team=SRE; Bob team=SRE', 'Ann, Bob')).toEqual([
      'look: Both people who can command an incident are on SRE.',
    ]);
    expect(told('Ann team=SRE; Bob team=SRE; Cyd team=SRE', 'Ann, Bob, Cyd (deputy)')).toEqual([
      'look: All 3 people who can command an incident are on SRE.',
    ]);
    expect(told('Ann team=SRE; Bob team=SRE', 'Ann')).toEqual([]);
    expect(told('Ann; Bob', 'Ann, Bob')).toEqual([]);
    expect(told('Ann team=SRE; Bob', 'Ann, Bob')).toEqual([]);
    expect(told('Ann team=SRE; Bob team=Sales', 'Ann, Bob')).toEqual([]);
  });

  it('counts those who do it, and offers only people of another team', () => {
    const sketch = `people: Ann team=SRE; Bob team=SRE; Cyd team=Sales; Dan; Eve team=SRE
      | Boss = Ann | Crew = Bob
      Command {command} | A | R`;
    expect(placesOf('all-commanders-one-team', sketch)).toEqual([['Command']]);
    expect(buttonsOf('all-commanders-one-team', sketch)).toEqual([['Make Cyd a deputy in Boss']]);
  });
});

describe('allocation-over-100', () => {
  it('says how much, where, and scales down what is planned, rounded down', () => {
    const sketch = '| Boss = Ann (fraction 0.8) | Crew = Ann (fraction 0.4)\nPay | A | R';
    expect(toldOf('allocation-over-100', sketch)).toEqual([
      'must: Ann is planned for 120% of a week in Boss and Crew.',
    ]);
    expect(titlesOf('allocation-over-100', sketch)).toEqual(['Ann is planned for 120%']);
    expect(placesOf('allocation-over-100', sketch)).toEqual([['Boss, Ann', 'Crew, Ann']]);
    const { roles } = afterButton('allocation-over-100', sketch, 'Scale the shares down to 100%');
    const shares = Object.values(roles).flatMap(({ holders }) => Object.values(holders));
    expect(shares.map(({ fraction }) => fraction)).toEqual([0.66, 0.33]);
  });

  it('compares a part-timer with what they work, and says so', () => {
    const sketch =
      'people: Ann fraction=0.5\n| Boss = Ann (fraction 0.4) | Crew = Ann (fraction 0.2)\nPay | A | R';
    expect(toldOf('allocation-over-100', sketch)).toEqual([
      'should: Ann is planned for 60% of a week in Boss and Crew, but works 50%.',
    ]);
    expect(buttonsOf('allocation-over-100', sketch)).toEqual([['Scale the shares down to 50%']]);
    expect(toldOf('allocation-over-100', sketch.replace('0.2', '0.1'))).toEqual([]);
  });

  it('leaves out who has left and what is over', () => {
    const told = (people: string, until: string) =>
      toldOf(
        'allocation-over-100',
        `people: ${people}; Bob\n| Boss = Ann (fraction 0.8) | Crew = Ann (fraction 0.4${until})\nPay | A | R`,
      ).length;
    expect([told('Ann', ''), told('Ann inactive', ''), told('Ann', ' until 2026-11-20')]).toEqual([1, 0, 0]);
    expect(told('Ann', ' until 2026-11-21')).toBe(1);
  });
});

describe('interim-too-long', () => {
  it('says since when and for how many days, and makes it permanent', () => {
    const sketch = '| Boss = Ann (interim 2026-08-22) | Crew = Bob\nPay | A | R';
    expect(toldOf('interim-too-long', sketch)).toEqual([
      'look: Ann has been interim in Boss since 2026-08-22 (91 days).',
    ]);
    expect(placesOf('interim-too-long', sketch)).toEqual([['Boss, Ann']]);
    const { roles } = afterButton('interim-too-long', sketch, 'Make Ann permanent');
    const [first] = Object.values(roles).flatMap(({ holders }) => Object.values(holders));
    expect(first).not.toHaveProperty('interimSince');
  });
});

describe('role-unassigned', () => {
  it('leaves out suppliers, listeners on purpose, roles with a deputy and roles that carry something', () => {
    const told = (role: string, letter = 'I') =>
      toldOf('role-unassigned', `| Boss = Ann | ${role}\nPay | RA | ${letter}`);
    expect(told('Watcher')).toEqual([
      'look: Watcher is vacant and is not responsible or accountable for anything.',
    ]);
    expect(told('Watcher %external')).toEqual([]);
    expect(told('Watcher @vendor')).toEqual([]);
    expect(told('Watcher [stakeholder=yes]')).toEqual([]);
    expect(told('Watcher = Bob (deputy)')).toEqual([]);
    expect(told('Watcher', 'R')).toEqual([]);
  });

  it('deletes the role', () => {
    const sketch = '| Boss = Ann | Watcher\nPay | RA | I';
    expect(placesOf('role-unassigned', sketch)).toEqual([['Watcher']]);
    expect(rowsOf(afterButton('role-unassigned', sketch, 'Delete Watcher'))).toEqual(['Pay: Boss RA']);
  });
});

describe('role-mix-both-layers', () => {
  const told = (platform: string, application: string, size = 'medium') =>
    toldOf(
      'role-mix-both-layers',
      `settings: organisationSize=${size}\n| Architect @platform ${platform} | Engineer @application ${application}\nPay | A | R`,
    );

  it('is a look in a small organisation, and silent where it is planned', () => {
    const said = 'Ann is the only person in both layers, as Architect and Engineer.';
    expect(told('= Ann', '= Ann')).toEqual([`should: ${said}`]);
    expect(told('= Ann', '= Ann', 'small')).toEqual([`look: ${said}`]);
    expect(told('= Ann', '[plannedOverlap=for now] = Ann')).toEqual([]);
    expect(told('= Ann, Bob', '= Ann')).toEqual([]);
    expect(told('= Ann', '= Ann, Bob')).toEqual([]);
    expect(told('= Ann', '')).toEqual([]);
  });

  it('records that it is planned, on every role of both layers', () => {
    const sketch = '| Architect @platform = Ann | Engineer @application = Ann\nPay | A | R';
    const { roles } = afterButton('role-mix-both-layers', sketch, 'Record that it is planned');
    expect(Object.values(roles).map(({ plannedOverlap }) => plannedOverlap)).toEqual([
      'Ann holds both layers for now.',
      'Ann holds both layers for now.',
    ]);
    expect(placesOf('role-mix-both-layers', sketch)).toEqual([['Architect, Ann', 'Engineer, Ann']]);
  });
});
