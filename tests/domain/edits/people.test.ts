import { describe, expect, it } from 'vitest';
import { addHolder } from '../../../src/domain/edits/addHolder';
import { addPeople } from '../../../src/domain/edits/addPeople';
import { EditRefused } from '../../../src/domain/edits/edit';
import { mergePeople } from '../../../src/domain/edits/mergePeople';
import { mergeRoles } from '../../../src/domain/edits/mergeRoles';
import { personAway } from '../../../src/domain/edits/personAway';
import { cutTeam, personLeaves } from '../../../src/domain/edits/personLeaves';
import { removeHolder } from '../../../src/domain/edits/removeHolder';
import { removePerson } from '../../../src/domain/edits/removePeople';
import { replacePerson } from '../../../src/domain/edits/replacePerson';
import { setHolder } from '../../../src/domain/edits/setHolder';
import { setPersonFields } from '../../../src/domain/edits/setPersonFields';
import { splitRole } from '../../../src/domain/edits/splitRole';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import type { Holder, Matrix, Person, Role } from '../../../src/domain/matrix/matrix';
import { inOrder } from '../../../src/domain/matrix/order';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { afterEdit, countedIds, pictureOf } from '../../support/edits';

const day = (text: string) => text as CalendarDate;

const start = matrixFromSketch(`
  people: Ann team=SRE; Bob team=SRE; Cyd team=Web
               | Architect = Ann, Bob (deputy for Ann) | Engineer = Bob, Cyd | Advisor
  Set budget   | A                                     | R                   | C
  Pick runtime | RA                                    | C                   |
  Fix alerts   | I                                     | RA                  | A (critical only)`);

/** `Architect: Ann, Bob (deputy for Ann)`: who stands where, whatever the day. */
function staff(matrix: Matrix): string[] {
  const name = (id: string) => (matrix.people[id as never] as Person | undefined)?.name ?? '?';
  return inOrder<Role>(matrix.roles).map((role) => {
    const held = Object.values<Holder>(role.holders).sort((one, other) => (one.order < other.order ? -1 : 1));
    const words = held.map(({ personId, part, standsInFor, from, until }) => {
      const about = [
        ...(part === 'holder' ? [] : [part]),
        ...(standsInFor ? [`for ${name(standsInFor)}`] : []),
        ...(from ? [`${from}..${until}`] : []),
      ];
      return `${name(personId)}${about.length > 0 ? ` (${about.join(' ')})` : ''}`;
    });
    return `${role.name}: ${words.join(', ') || '-'}`;
  });
}

describe('someone who has left', () => {
  const left = afterEdit(start, personLeaves(start, idOf('Cyd')));

  it('cannot take over, for then nobody would be there', () => {
    expect(() => afterEdit(left, personLeaves(left, idOf('Bob'), idOf('Cyd')))).toThrow(
      'Cyd has left and cannot take over.',
    );
    expect(staff(left)[1]).toBe('Engineer: Bob');
  });

  it('is not among the people of the team any more, and a team of such people cannot be cut', () => {
    expect(() => afterEdit(left, cutTeam(left, 'Web'))).toThrow(
      'Nobody in this matrix is on a team named “Web”.',
    );
    expect(staff(afterEdit(start, cutTeam(start, 'Web')))).toEqual(staff(left));
  });

  it('cannot hand over to themselves', () => {
    expect(() => afterEdit(start, personLeaves(start, idOf('Ann'), idOf('Ann')))).toThrow(
      'Choose another person to take over.',
    );
  });
});

describe('adding and changing people', () => {
  it('adds people at the end and trims their names', () => {
    const after = afterEdit(start, addPeople([{ id: idOf('Dan'), name: '  Dan  Roe ' }]));
    expect(inOrder<{ id: string; order: string; name: string }>(after.people).at(-1)?.name).toBe('Dan Roe');
  });

  it('refuses a working time above 100%, an unknown time zone and an absence that ends before it begins', () => {
    const change = (fields: object) => () => afterEdit(start, setPersonFields(start, [idOf('Ann')], fields));
    expect(change({ fraction: 1.5 })).toThrow('Enter a working time between 0% and 100%.');
    expect(change({ timeZone: 'Mars/Olympus' })).toThrow(EditRefused);
    expect(change({ absences: [{ from: day('2026-02-02'), until: day('2026-02-01') }] })).toThrow(
      EditRefused,
    );
  });

  it('takes a person out of every role with the person', () => {
    const after = afterEdit(start, removePerson(start, idOf('Ann')));
    expect(staff(after)).toEqual(['Architect: Bob (deputy)', 'Engineer: Bob, Cyd', 'Advisor: -']);
  });
});

describe('holders', () => {
  it('adds cover between two days, and refuses the same place twice', () => {
    const cover = {
      personId: idOf<never>('Cyd'),
      part: 'cover' as const,
      from: day('2026-12-01'),
      until: day('2026-12-05'),
    };
    const after = afterEdit(start, addHolder(start, idOf('Architect'), idOf('h1'), cover));
    expect(staff(after)[0]).toBe('Architect: Ann, Bob (deputy for Ann), Cyd (cover 2026-12-01..2026-12-05)');
    expect(() => afterEdit(after, addHolder(after, idOf('Architect'), idOf('h2'), cover))).toThrow(
      'Cyd already has this place in Architect.',
    );
  });

  it('refuses a last day before the first, and someone as their own deputy', () => {
    const change = (fields: object) => () =>
      afterEdit(start, setHolder(start, idOf('Architect'), idOf('Bob-1'), fields));
    expect(change({ from: day('2026-12-05'), until: day('2026-12-01') })).toThrow(EditRefused);
    expect(change({ standsInFor: idOf('Bob') })).toThrow('A person cannot cover for themselves.');
  });

  it('frees the deputy of a holder who is taken out', () => {
    const after = afterEdit(start, removeHolder(start, idOf('Architect'), idOf('Ann-0')));
    expect(staff(after)[0]).toBe('Architect: Bob (deputy)');
  });
});

describe('swapping, leaving, being away', () => {
  it('swaps one person for another everywhere in one change', () => {
    const after = afterEdit(start, replacePerson(start, idOf('Bob'), idOf('Cyd')));
    expect(staff(after)).toEqual(['Architect: Ann, Cyd (deputy for Ann)', 'Engineer: Cyd', 'Advisor: -']);
  });

  it('leaves nobody as deputy of themselves after a swap', () => {
    const after = afterEdit(start, replacePerson(start, idOf('Ann'), idOf('Bob')));
    expect(staff(after)[0]).toBe('Architect: Bob');
  });

  it('keeps who leaves in the list as left, out of every role', () => {
    const after = afterEdit(start, personLeaves(start, idOf('Bob')));
    expect(staff(after)).toEqual(['Architect: Ann', 'Engineer: Cyd', 'Advisor: -']);
    expect(after.people[idOf<never>('Bob')]).toMatchObject({ active: false });
  });

  it('hands every place over to a successor', () => {
    const after = afterEdit(start, personLeaves(start, idOf('Ann'), idOf('Cyd')));
    expect(staff(after)).toEqual([
      'Architect: Cyd, Bob (deputy for Cyd)',
      'Engineer: Bob, Cyd',
      'Advisor: -',
    ]);
  });

  it('cuts a team as one change', () => {
    expect(staff(afterEdit(start, cutTeam(start, 'SRE')))).toEqual([
      'Architect: -',
      'Engineer: Cyd',
      'Advisor: -',
    ]);
    expect(() => afterEdit(start, cutTeam(start, 'Sales'))).toThrow('named “Sales”');
  });

  it('enters an absence, with cover in every role that the person holds', () => {
    const leave = { from: day('2026-12-01'), until: day('2026-12-05'), coverId: idOf<never>('Cyd') };
    const after = afterEdit(start, personAway(start, idOf('Ann'), leave, countedIds()));
    expect(staff(after)[0]).toBe(
      'Architect: Ann, Bob (deputy for Ann), Cyd (cover for Ann 2026-12-01..2026-12-05)',
    );
    expect(after.people[idOf<never>('Ann')]).toMatchObject({
      absences: [{ from: '2026-12-01', until: '2026-12-05' }],
    });
  });
});

describe('merging and splitting', () => {
  it('merges two entries for one person and keeps what only one of them says', () => {
    const after = afterEdit(start, mergePeople(start, idOf('Ann'), [idOf('Cyd')]));
    expect(staff(after)).toEqual([
      'Architect: Ann, Bob (deputy for Ann)',
      'Engineer: Bob, Ann',
      'Advisor: -',
    ]);
    expect(Object.keys(after.people)).toHaveLength(2);
  });

  it('merges two roles: all rows, the code that binds more, all people, the old name as an alias', () => {
    const after = afterEdit(start, mergeRoles(start, idOf('Architect'), [idOf('Engineer'), idOf('Advisor')]));
    expect(pictureOf(after)).toEqual([
      '| Architect',
      '## Stage',
      'Set budget | RA',
      'Pick runtime | RA',
      'Fix alerts | RA',
    ]);
    expect(staff(after)).toEqual(['Architect: Ann, Bob (deputy for Ann), Bob, Cyd']);
    expect(after.roles[idOf<never>('Architect')]).toMatchObject({ aliases: ['Engineer', 'Advisor'] });
  });

  it('keeps a condition that no longer narrows the merged cell as a note', () => {
    const after = afterEdit(start, mergeRoles(start, idOf('Engineer'), [idOf('Advisor')]));
    const row = after.activities[idOf<never>('Fix alerts')] as unknown as {
      cellNotes: object;
      conditions?: object;
    };
    expect(row.conditions).toBeUndefined();
    expect(row.cellNotes).toEqual({ [idOf('Engineer')]: 'Before: critical only' });
  });

  it('splits a role: chosen rows and people go to a new role beside it', () => {
    const split = {
      newRoleId: idOf<never>('Database'),
      name: 'Database engineer',
      activityIds: [idOf<never>('Set budget')],
      personIds: [idOf<never>('Cyd')],
    };
    const after = afterEdit(start, splitRole(start, idOf('Engineer'), split));
    expect(staff(after)).toEqual([
      'Architect: Ann, Bob (deputy for Ann)',
      'Engineer: Bob',
      'Database engineer: Cyd',
      'Advisor: -',
    ]);
    expect(pictureOf(after).slice(2)).toEqual([
      'Set budget | A | - | R | C',
      'Pick runtime | RA | C | - | -',
      'Fix alerts | I | RA | - | A (critical only)',
    ]);
  });
});
