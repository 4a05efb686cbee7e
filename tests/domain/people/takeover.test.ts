// Who could take rows over, in which order, and with which reason.
import { describe, expect, it } from 'vitest';
import type { PersonId, RoleId } from '../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { median, whoCouldTakeOver } from '../../../src/domain/people/takeover';
import { TODAY } from '../../support/testRule';

function couldTake(
  sketch: string,
  rows: readonly string[],
  roles: readonly string[],
  gone: readonly string[] = [],
  most?: number,
) {
  const loss = {
    activityIds: rows.map((name) => idOf<never>(name)),
    roleIds: roles.map((name) => idOf<RoleId>(name)),
    gone: new Set(gone.map((name) => idOf<PersonId>(name))),
  };
  return whoCouldTakeOver(matrixFromSketch(sketch), loss, TODAY, most).map(
    ({ person, reason, knows }) => `${person.name}: ${reason} (${knows})`,
  );
}

describe('who could take over', () => {
  it('is who is nearest to the rows, and says on how many', () => {
    const sketch = `| Boss = Ann | Crew = Bob | Clerk = Cyd | Head = Dan | Guest = Eve
      One | A | C | R | I |
      Two | A | C | | I |`;
    expect(couldTake(sketch, ['One', 'Two'], ['Boss'], ['Ann'])).toEqual([
      'Bob: already consulted on 2 of 2 (2)',
      'Cyd: already responsible on 1 of 2 (1)',
      'Dan: already informed on 2 of 2 (2)',
    ]);
    expect(couldTake(sketch, ['One', 'Two'], ['Boss'], ['Ann', 'Bob'], 1)).toEqual([
      'Cyd: already responsible on 1 of 2 (1)',
    ]);
  });

  it('says what a letter means where the legend of the file has a sentence for it', () => {
    const matrix = matrixFromSketch('| Boss = Ann | Crew = Bob\nOne | A | C');
    const codes = matrix.scheme.codes.map((code) => ({ ...code, name: 'se le pregunta antes' }));
    const own = { ...matrix, scheme: { id: 'own', name: 'From the file', codes } };
    const loss = {
      activityIds: [idOf<never>('One')],
      roleIds: [idOf<RoleId>('Boss')],
      gone: new Set<PersonId>(),
    };
    const [, bob] = whoCouldTakeOver(own, loss, TODAY);
    expect(bob?.reason).toBe('already consulted on 1 of 1');
  });

  // Four for who is accountable, three for who does it, two for who is asked, one for who hears of it: on both sides.
  it.each([
    ['A', 4, 'R', 5, 'Bob'],
    ['A', 4, 'R', 6, 'Cyd'],
    ['R', 4, 'C', 5, 'Bob'],
    ['R', 2, 'C', 4, 'Cyd'],
    ['C', 3, 'I', 5, 'Bob'],
    ['C', 2, 'I', 5, 'Cyd'],
  ])('weighs %s on %i of ten rows against %s on %i: first is %s', (near, few, far, many, first) => {
    const names = Array.from({ length: 10 }, (_, at) => `Row ${at}`);
    const rows = names.map((name, at) => `${name} | | ${at < few ? near : ''} | ${at < many ? far : ''}`);
    const sketch = ['| Boss = Ann | Crew = Bob | Clerk = Cyd', ...rows].join('\n');
    expect(couldTake(sketch, names, ['Boss'], ['Ann'])[0]).toMatch(new RegExp(`^${first}: `));
  });

  it('puts a deputy of the role first among equals, and names the role', () => {
    const sketch = `| Boss = Ann, Dan (deputy) | Crew = Bob | Clerk = Dan
      One | A | I | I`;
    expect(couldTake(sketch, ['One'], ['Boss'], ['Ann'])).toEqual([
      'Dan: deputy in Boss, already informed on 1 of 1 (1)',
      'Bob: already informed on 1 of 1 (1)',
    ]);
  });

  it('goes by layer, then by team, where nobody knows the rows', () => {
    const sketch = `people: Ann team=Core; Bob; Cyd team=Core; Dan team=Other; Eve
      | Boss @platform = Ann | Crew @platform = Bob | Clerk = Cyd | Head @product = Dan | Guest
      One | A | | | |
      Two | | R | R | R |`;
    expect(couldTake(sketch, ['One'], ['Boss'], ['Ann'])).toEqual([
      'Bob: works in the same layer (0)',
      'Cyd: same team (0)',
    ]);
  });

  it('takes no two without a team for one team, nor two roles without a layer for one layer', () => {
    expect(couldTake('| Boss = Ann | Crew = Bob\nOne | A |\nTwo | | R', ['One'], ['Boss'], ['Ann'])).toEqual(
      [],
    );
  });

  it('is nobody who has left', () => {
    expect(
      couldTake(
        'people: Ann; Bob inactive\n| Boss = Ann | Crew = Bob\nOne | A | R',
        ['One'],
        ['Boss'],
        ['Ann'],
      ),
    ).toEqual([]);
  });

  it('prefers, of two who are as near, the one who carries less, and else goes by name', () => {
    const sketch = (extra: string) =>
      `| Boss = Ann | Crew = Zed | Clerk = Bob\nOne | A | C | C\nTwo | A | R | R\n${extra}`;
    expect(couldTake(sketch(''), ['One'], ['Boss'], ['Ann'])[0]).toMatch(/^Bob/);
    const busy = Array.from({ length: 6 }, (_, at) => `More ${at} | A | | R`).join('\n');
    expect(couldTake(sketch(busy), ['One'], ['Boss'], ['Ann'])[0]).toMatch(/^Zed/);
  });
});

it('the middle of an even count lies between the two in the middle', () => {
  expect([median([]), median([7]), median([9, 1]), median([10, 9, 1]), median([4, 1, 10, 2])]).toEqual([
    0, 7, 5, 9, 3,
  ]);
});
