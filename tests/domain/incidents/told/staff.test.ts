// Why nobody in a role can act, letters under conditions, parties on a row, and roles that are added: sentence by sentence.
import { describe, expect, it } from 'vitest';
import { addPartyFix } from '../../../../src/domain/incidents/judging/addParty';
import { demotedCells } from '../../../../src/domain/incidents/judging/assignmentFixes';
import { auditContextOf } from '../../../../src/domain/incidents/judging/auditContext';
import { peopleOf, staffingOf, whyNobody } from '../../../../src/domain/incidents/judging/staffing';
import type { CalendarDate } from '../../../../src/domain/matrix/date';
import type { PersonId, RoleId } from '../../../../src/domain/matrix/ids';
import type { Matrix, Person, Role } from '../../../../src/domain/matrix/matrix';
import raci from '../../../../src/domain/matrix/schemes/raci';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../../src/domain/reading/readMatrix';
import { countedIds, TODAY } from '../../../support/memorySession';
import { afterEdit } from '../../../support/testRule';
import { rowsOf } from '../../../support/told';
import { judged } from '../trick';

const crew = idOf<RoleId>('Crew');

function contextOf(sketch: string, missing: readonly string[] = [], away: readonly string[] = []) {
  const drawn = matrixFromSketch(sketch);
  const absences = [{ from: '2026-11-01' as CalendarDate, until: '2026-12-31' as CalendarDate }];
  const people = Object.fromEntries(
    Object.values<Person>(drawn.people).map((person) => [
      person.id,
      away.includes(person.name) ? { ...person, absences } : person,
    ]),
  );
  const reading = readMatrix({ ...drawn, people } as Matrix, TODAY);
  return auditContextOf(reading, new Set(missing.map((name) => idOf<PersonId>(name))));
}
const roleIn = (context: ReturnType<typeof contextOf>, id = crew): Role => {
  const role = context.reading.role(id);
  if (!role) throw new Error('The sketch has this role.');
  return role;
};

describe('nobody in a role can act', () => {
  it.each<readonly [string, string, readonly string[], readonly string[], string]>([
    ['who has left', 'Old', [], [], 'Old has left'],
    ['whose time is over', 'Ann (until 2026-11-20)', [], [], 'Ann had this role until 2026-11-20'],
    ['whose time begins', 'Ann (from 2026-11-22)', [], [], 'Ann has this role from 2026-11-22'],
    ['who is away in a drill', 'Ann', ['Ann'], [], 'Ann is away in this drill'],
    ['who is on leave', 'Ann', [], ['Ann'], 'Ann is away until 2026-12-31'],
    ['who covers', 'Ann (cover)', [], [], 'Ann only covers for others'],
    ['who are several', 'Old, Ann', ['Ann'], [], 'Old has left; Ann is away in this drill'],
    ['who was deleted', 'Gone, Ghost', [], [], 'someone who was deleted'],
  ])('of one %s', (_, holders, missing, away, words) => {
    const sketch = `people: Ann; Old inactive\n| Crew = ${holders}\nPay\ngone: Gone\ngone: Ghost`;
    expect(whyNobody(contextOf(sketch, missing, away), roleIn(contextOf(sketch)))).toBe(words);
  });

  it.each<readonly [string, readonly string[], boolean, readonly string[], boolean]>([
    ['Crew', ['Ann'], false, [], false],
    ['Crew = Ann, Ben (deputy)', [], true, ['Ann', 'Ben'], false],
    ['Crew = Ann, Ben (deputy)', ['Ann'], true, ['Ben'], false],
    ['Crew = Ann, Ben (deputy)', ['Ann', 'Ben'], true, [], true],
    ['Crew = Old', ['Ann'], true, [], false],
    ['Crew = Old', [], true, [], false],
  ])('in %s without %j: known %s, %j, emptied %s', (role, missing, known, people, emptied) => {
    const context = contextOf(`people: Ann; Ben; Old inactive\n| ${role}\nPay`, missing);
    const staffing = staffingOf(context, roleIn(context));
    expect([staffing.known, staffing.people.map(({ name }) => name), staffing.emptied]).toEqual([
      known,
      people,
      emptied,
    ]);
  });

  it('and whoever is in several is counted once', () => {
    const context = contextOf('| Crew = Ann, Ben | Clerk = Ann\nPay');
    expect(peopleOf(context, context.reading.roles).map(({ name }) => name)).toEqual(['Ann', 'Ben']);
  });
});

describe('a letter', () => {
  const told = (check: string, row: string, roles = '| Crew = Ann | Clerk = Ben', night = false) => {
    const { value, because, cause } = judged(check, night ? 'night' : 'day', `${roles}\n${row}`);
    return [`${value}: ${because}`, cause?.title];
  };

  it('under a condition counts where that fits, and is said with it where it does not or is not known', () => {
    expect(told('A1(triage)', 'Sort {triage} | A (for EU)')).toEqual([
      'unknown: Crew is accountable for “Sort”, but only “for EU”.',
      'Crew is accountable for “Sort” only “for EU”',
    ]);
    expect(told('A1(triage)', 'Sort {triage} | RA (24/7)')[0]).toBe(
      'yes: Crew (Ann) is accountable for “Sort”.',
    );
    expect(
      told('R+(triage)', 'Sort {triage} [schedule=Weekly rota] | RA (business hours)', undefined, true)[0],
    ).toMatch(
      /^no: Crew is (accountable and responsible|responsible and accountable) for “Sort”, but only “business hours”\.$/,
    );
  });

  it('that nobody has confirmed is a suggestion, and one of two that counts is enough', () => {
    expect(told('A1(triage)', 'Sort {triage} | A?')).toEqual([
      'unknown: Crew is accountable for “Sort” as a suggestion that nobody has confirmed.',
      'Suggested letters are not confirmed',
    ]);
    expect(told('R+(triage)', 'Sort {triage} | R? | R')[0]).toBe('yes: Clerk (Ben) does “Sort”.');
  });

  it('of two owners for different hours is one at a time, and of two under other conditions is open', () => {
    expect(told('A1(triage)', 'Sort {triage} | A (for EU) | A (for US)')).toEqual([
      'unknown: Crew (Ann) and Clerk (Ben) are accountable for “Sort”, under different conditions.',
      'Several roles are accountable for “Sort”',
    ]);
    expect(told('A1(triage)', 'Sort {triage} | A | A')[1]).toBe('Several roles are accountable for “Sort”');
  });
});

describe('a party on a row', () => {
  const told = (check: string, roles: string, row: string) => {
    const { value, because, cause } = judged(check, 'day', `${roles}\n${row}`);
    return [`${value}: ${because}`, cause?.title];
  };
  const two = '| Boss = Ann | Crew @platform = Ben | Aide @platform = Cyd';

  it.each([
    [
      'one',
      'A | I |',
      'Crew is only informed about “Sort”, so nobody in the platform layer is involved in it.',
    ],
    [
      'two',
      'A | I | I',
      'Crew and Aide are only informed about “Sort”, so nobody in the platform layer is involved in it.',
    ],
    ['none', 'A | |', 'Nobody in the platform layer (Crew and Aide) is involved in “Sort”.'],
  ])('of whom %s is informed', (_, cells, because) => {
    expect(told('RC(triage,platform)', two, `Sort {triage} | ${cells}`)).toEqual([
      `no: ${because}`,
      'Nobody in the platform layer is involved in “Sort”',
    ]);
  });

  it('that must not own is named, one or several', () => {
    expect(told('FREE(triage,platform)', two, 'Sort {triage} | A | |')[0]).toBe(
      'yes: Crew and Aide are not accountable for “Triage alerts”.',
    );
    expect(told('FREE(triage,FIN)', '| Boss | Finance', 'Sort {triage} | A |')[0]).toBe(
      'yes: Finance is not accountable for “Triage alerts”.',
    );
    expect(told('FREE(triage,FIN)', '| Boss', 'Sort {triage} | A')[0]).toBe(
      'unknown: No role in the matrix is Finance.',
    );
    expect(told('FREE(triage,platform)', two, 'Sort {triage} | | A |')[0]).toBe(
      'no: Crew (Ben) is accountable for “Sort”.',
    );
    expect(told('FREE(triage,platform)', two, 'Triage alerts | | A |')[0]).toMatch(
      /^unknown: Only “Triage alerts”/,
    );
  });

  it('meets where its owner is involved, or a colleague of its layer', () => {
    const rows = (first: string, second: string) =>
      `Plan capacity <ops-capacity> | ${first}\nLook back {postmortem} | ${second}`;
    const meets = (first: string, second: string, roles = two) =>
      told('MEETS(row ops-capacity,postmortem)', roles, rows(first, second))[0];
    expect(meets('| A |', 'A | C |')).toBe('yes: Crew (Ben) is involved in “Look back”.');
    expect(meets('| A |', 'A | | C')).toBe('yes: Aide (Cyd) is involved in “Look back”.');
    expect(meets('| A |', 'A | |')).toBe(
      'no: Crew is accountable for “Plan capacity” but not involved in “Look back”.',
    );
    expect(meets('| A | A', 'A | |')).toBe(
      'no: Crew and Aide are accountable for “Plan capacity” but not involved in “Look back”.',
    );
    expect(meets('| R |', 'A | |')).toBe('no: Nobody is accountable for “Plan capacity”.');
    // Without a layer nobody is a colleague.
    expect(meets('A | |', '| C |', '| Boss = Ann | Crew = Ben | Aide = Cyd')).toMatch(
      /^no: Boss is accountable/,
    );
  });
});

describe('a role that is added for a party', () => {
  const added = (
    sketch: string,
    party: string,
    meaning: 'owns' | 'does' | 'hears' = 'hears',
    scheme = raci,
  ) => {
    const drawn = { ...matrixFromSketch(sketch), scheme };
    const context = auditContextOf(readMatrix(drawn, TODAY));
    const [row] = context.reading.withDuty('triage');
    if (!row) throw new Error('The sketch has the row.');
    return addPartyFix(context, row, party, meaning, countedIds()).map(({ label, edit, widens }) => {
      const { after } = afterEdit(drawn, edit);
      const roles = Object.values<Role>(after.roles).map(({ name, layer }) => `${name} @${layer ?? '-'}`);
      return { label, widens, rows: rowsOf(after), roles };
    });
  };

  it('has its letter and layer, and widens the matrix where no role is of that layer', () => {
    expect(added('| Boss @command\nSort {triage} | A', 'FIN')).toEqual([
      {
        label: 'Add the role Finance as Informed for “Sort”',
        widens: true,
        rows: ['Sort: Boss A, Finance I'],
        roles: ['Boss @command', 'Finance @business'],
      },
    ]);
    expect(added('| Boss @business\nSort {triage} | A', 'FIN')[0]?.widens).toBe(false);
    const own = { ...raci, id: 'own', codes: raci.codes.map((code) => ({ ...code, name: 'se entera' })) };
    expect(added('| Boss @command\nSort {triage} | A', 'FIN', 'hears', own)[0]?.label).toBe(
      'Add the role Finance as informed for “Sort”',
    );
  });

  it('is the one that has its name, where that has no layer or is of the party, and else gets a name of its own', () => {
    expect(added('| Boss | finance\nSort {triage} | A | C', 'FIN')[0]).toMatchObject({
      rows: ['Sort: Boss A, finance I'],
      roles: ['Boss @-', 'finance @business'],
    });
    expect(added('| Boss | Vendor @platform\nSort {triage} | A |', 'vendor')[0]?.roles).toEqual([
      'Boss @-',
      'Vendor @platform',
      'Vendor (vendor) @vendor',
    ]);
  });

  it('that owns makes room, and without letters for it or for an unknown party there is none', () => {
    expect(added('| Boss | Crew\nSort {triage} | A | A', 'FIN', 'owns')[0]?.rows).toEqual([
      'Sort: Boss R, Crew R, Finance A',
    ]);
    const none = { ...raci, codes: raci.codes.filter(({ meaning }) => meaning !== 'owns') };
    expect(added('| Boss\nSort {triage} | R', 'FIN', 'owns', none)).toEqual([]);
    expect(added('| Boss\nSort {triage} | A', 'nobody')).toEqual([]);
  });
});

it('who no longer owns goes on doing it where there is a letter for that, and is left with nothing where there is none', () => {
  const demoted = (scheme: typeof raci) => {
    const drawn = { ...matrixFromSketch('| Crew | Clerk\nSort {triage} | AC |'), scheme };
    const context = auditContextOf(readMatrix(drawn, TODAY));
    const [row] = context.reading.withDuty('triage');
    return (
      row && demotedCells(context, row, [crew, idOf<RoleId>('Clerk')]).map(({ codes }) => [...codes].join(''))
    );
  };
  expect(demoted(raci)).toEqual(['RC', 'R']);
  expect(demoted({ ...raci, codes: raci.codes.filter(({ meaning }) => meaning !== 'does') })).toEqual([
    'C',
    '',
  ]);
});
