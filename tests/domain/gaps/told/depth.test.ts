// Rules about duties of incidents that too few people cover: what each says on both sides of each limit.
import { describe, expect, it } from 'vitest';
import { titlesOf, toldOf } from '../../../support/told';

describe('duties that one person alone covers', () => {
  const told = (holders: string, row = 'Undo {rollback}') =>
    toldOf('rollback-authority-unclear', `| Boss${holders} | Crew = Cyd\n${row} | AR | C`);
  it('counts the people behind those who carry the row', () => {
    expect(told(' = Ann')).toEqual([
      'must: Only one person covers “Undo”. When they are away, nobody can do it.',
    ]);
    expect([told(' = Ann, Bob'), told(''), told(' = Ann, Bob (deputy)')]).toEqual([[], [], []]);
    expect(titlesOf('rollback-authority-unclear', '| Boss = Ann | Crew\nUndo {rollback} | AR |')).toEqual([
      'Only one person covers Undo',
    ]);
  });

  it('asks of a regulator only where there is personal data', () => {
    const of = (data: string) =>
      toldOf(
        'regulator-notification-unowned',
        `settings: scope=incident, personalData=${data}\n| Boss @command | Crew\nShip | C | AR`,
      );
    expect([of('yes').length, of('no').length]).toEqual([1, 0]);
  });
});

describe('on call', () => {
  it('speaks of each layer of the rota, and of any other duty of day and night', () => {
    const told = (row: string, crew: string) =>
      toldOf(
        'oncall-single-person',
        `| Crew @platform = ${crew} | Maker @application = Bob, Cyd\n${row} | AR | R`,
      );
    expect(told('Rota {oncall}', 'Ann')).toEqual([
      'must: Only one person covers “Rota” for the platform layer.',
    ]);
    expect(told('Rota {oncall}', 'Ann, Eve')).toEqual([]);
    const plain = (head: string, row: string, cells: string) =>
      toldOf('oncall-single-person', `${head}\n${row} | ${cells}`);
    expect(plain('| Crew = Ann | Maker = Bob, Cyd', 'Rota {oncall}', 'AR | I')).toEqual([
      'must: Only one person covers “Rota”.',
    ]);
    expect(plain('| Crew = Ann | Maker = Bob', 'Watch [roundTheClock=yes]', 'AR | I')).toEqual([
      'must: Only one person covers “Watch”, a 24/7 duty.',
    ]);
    expect(plain('| Crew = Ann | Maker = Bob', 'Watch [roundTheClock=yes]', 'A | R')).toEqual([]);
    expect(plain('| Crew = Ann | Maker = Bob', 'Watch', 'AR | I')).toEqual([]);
    // Who answers is on call where nobody is named to do it.
    expect(plain('| Crew = Ann | Maker = Bob', 'Rota {oncall}', 'A | I')).toHaveLength(1);
  });

  it('needs eight people at one site, or six at each of several', () => {
    const told = (...sites: readonly number[]) => {
      const people = sites.flatMap((count, site) =>
        Array.from({ length: count }, (_, at) => [`P${site}${at}`, `S${site}`]),
      );
      return toldOf(
        'oncall-too-small',
        `people: ${people.map(([name, site]) => `${name} site=${site}`).join('; ')}\n| Crew = ${people.map(([name]) => name).join(', ')}\nRota {oncall} [roundTheClock=yes] | AR`,
      );
    };
    expect(told(7)).toEqual(['look: 7 people share “Rota” at 1 site. A sustainable rota needs 8.']);
    expect(told(6, 5)).toEqual([
      'look: 11 people share “Rota” at 2 sites. A sustainable rota needs 6 at each.',
    ]);
    expect([told(8), told(6, 6), told(1)]).toEqual([[], [], []]);
    expect(told(2)).toHaveLength(1);
  });
});
