// A call sheet line by line, its calendars, and the paths upwards.
import { describe, expect, it } from 'vitest';
import { type AuditScenario, scenariosOf } from '../../../../src/domain/incidents/audit/scenariosOf';
import { escalationOf, nextInLine } from '../../../../src/domain/incidents/calling/escalation';
import { auditContextOf } from '../../../../src/domain/incidents/judging/auditContext';
import { callSheetMarkdown, callSheetOf } from '../../../../src/domain/incidents/reports/callSheet';
import { dutyTableOf } from '../../../../src/domain/incidents/reports/dutyTable';
import { inline, numbered, table } from '../../../../src/domain/incidents/reports/markdown';
import type { Matrix, Role } from '../../../../src/domain/matrix/matrix';
import { inOrder } from '../../../../src/domain/matrix/order';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../../src/domain/reading/readMatrix';
import { TODAY } from '../../../support/memorySession';

const contextOf = (matrix: Matrix) => auditContextOf(readMatrix(matrix, TODAY));
const scenario = (id: string, matrix: Matrix): AuditScenario => {
  const found = scenariosOf(matrix).find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};
const sheetOf = (sketch: string, id = 'bad-deploy') => {
  const matrix = matrixFromSketch(sketch);
  return callSheetOf(contextOf(matrix), scenario(id, matrix));
};

describe('a line of a call sheet', () => {
  const lineOf = (sketch: string, role: string) => {
    const line = sheetOf(sketch).calls.find(({ roleName }) => roleName === role);
    if (!line) throw new Error(`${role} is not called.`);
    return line;
  };

  it.each([
    ['phone=1', false],
    ['pager=p', false],
    ['chat=@a', false],
    ['email=a@a', true],
    ['', true],
  ])('of someone with “%s” can be called at night, or not', (contact, unreachable) => {
    const sketch = `people: Ann ${contact}\n| Crew = Ann\nSort {triage} | A`;
    expect(lineOf(sketch, 'Crew').unreachable).toBe(unreachable);
  });

  it('of a role without people has the contact of the activity, where it has one', () => {
    expect(lineOf('| Crew\nSort {triage} [contact=Desk 4] | A', 'Crew')).toMatchObject({
      whom: 'Crew',
      reach: [{ name: 'Crew', ways: ['Desk 4'] }],
      unreachable: false,
    });
    expect(lineOf('| Crew\nSort {triage} | A', 'Crew')).toMatchObject({ reach: [], unreachable: true });
    expect(lineOf('people: Ann\n| Crew = Ann\nSort {triage} [contact=Desk 4] | A', 'Crew')).toMatchObject({
      whom: 'Ann',
      reach: [{ name: 'Ann', ways: [] }],
      unreachable: false,
    });
  });

  it('says where it meets, and who is next on the way up and how they are reached', () => {
    const sketch = (board: string) => `
      people: Ann; Bo${board}
      | Crew [escalatesTo=Board] = Ann | Board @leadership = Bo
      Sort {triage} [channel=#x] [bridge=Line 7] | A |`;
    expect(lineOf(sketch(' phone=1 chat=@b'), 'Crew')).toMatchObject({
      meet: '#x, Line 7',
      next: 'Board: Bo 1',
    });
    expect(lineOf(sketch(''), 'Crew').next).toBe('Board: Bo');
    expect(lineOf('people: Ann\n| Crew = Ann\nSort {triage} [channel=#x] | A', 'Crew')).toMatchObject({
      meet: '#x',
      next: '',
    });
  });

  it('without a role is a gap that nobody could be called for', () => {
    const [first] = sheetOf('| Crew\nSort {triage} | R').calls;
    expect(first).toMatchObject({ roleName: 'Nobody', unreachable: false, next: '', reach: [] });
  });
});

describe('a call sheet', () => {
  it('meets where the settings say, else where command does, else nowhere', () => {
    const places = (settings: string, row: string) => {
      const { channel, bridge } = sheetOf(`${settings}\n| Crew\nLead {command}${row} | A`);
      return `${channel}|${bridge}`;
    };
    expect(places('', '')).toBe('|');
    expect(places('', ' [channel=#c] [bridge=B]')).toBe('#c|B');
    expect(places('settings: incidentChannel=#s, incidentBridge=S', ' [channel=#c] [bridge=B]')).toBe('#s|S');
  });

  it('says who may decide what is asked for, row by row', () => {
    const { decisions } = sheetOf(
      '| Crew = Ann | Clerk\nRoll back {rollback} | A |\nRoll back more {rollback} | R |',
    );
    expect(decisions).toEqual([
      { what: 'Roll back', who: 'Crew (Ann)' },
      { what: 'Roll back more', who: 'Nobody' },
    ]);
  });

  it('as Markdown has what there is, and no heading over nothing', () => {
    const some = callSheetMarkdown(
      sheetOf('people: Ann phone=1\n| Crew = Ann\nSort {triage} | A\nRoll {rollback} | A'),
    );
    expect(some).toMatch(/\*\*Crew\*\* Ann: Sort; Roll; Ann: 1/);
    expect(some).toContain('## Decisions: who may make them');
    expect(some).not.toMatch(/\*\*Channel|\*\*Bridge|meet:|next:|## On duty/);
    const none = callSheetMarkdown(sheetOf('| Crew\nSort {triage} | A'));
    expect(none).toMatch(/1\. \*\*Crew\*\*: Sort; no phone, pager or chat/);
    expect(none).toContain('**Nobody**: No activity that we recognise covers');
    expect(none).not.toContain('## Decisions');
  });
});

it('text in Markdown is text, on one line, and lists count from one', () => {
  expect(inline(' a\n b *c* [d] ')).toBe('a b \\*c\\* \\[d\\]');
  expect(numbered(['a', 'b'])).toBe('1. a\n2. b');
  expect(table(['A', 'B'], [['1', '|']])).toBe('| A | B |\n| --- | --- |\n| 1 | \\| |');
});

it('a calendar names who has left, leaves out who is deleted, and is told in the zone of its people', () => {
  const matrix = matrixFromSketch('people: Ann; Old timeZone=Europe/Berlin inactive\n| Crew = Ann\nSort');
  const [role] = inOrder<Role>(matrix.roles);
  const shift = (name: string) => ({
    personId: idOf(name),
    from: '2026-11-21T00:00Z',
    until: '2026-11-22T00:00Z',
  });
  const rota = {
    source: 'x.ics',
    readOn: TODAY,
    from: '2026-11-20T00:00Z',
    until: '2026-12-20T00:00Z',
    shifts: ['Ann', 'Old', 'Ghost'].map(shift),
  };
  const made = dutyTableOf(matrix, { ...(role as Role), rota } as unknown as Role, TODAY);
  expect(made?.lines.map(({ name, from }) => `${name}: ${from}`)).toEqual([
    'Ann: Sat 2026-11-21 at 01:00',
    'Old (has left): Sat 2026-11-21 at 01:00',
  ]);
  expect(made?.source).toBe('x.ics, read on 2026-11-21, known until 2026-12-20. Times in Europe/Berlin.');
});

describe('paths upwards', () => {
  const mapOf = (roles: string, people = '') =>
    escalationOf(contextOf(matrixFromSketch(`${people}\n${roles}\nPay`)));

  it('that go in a circle are told once, with all who are in it', () => {
    const { troubles, edges } = mapOf('| A [escalatesTo=B] | B [escalatesTo=C] | C [escalatesTo=B]');
    expect(troubles.map(({ sentence }) => sentence)).toEqual([
      'Escalation goes in a loop between B and C and reaches nobody else.',
    ]);
    expect(edges.map(({ inCycle }) => inCycle)).toEqual([false, true, true]);
    expect(mapOf('| A [escalatesTo=A]').troubles.map(({ sentence }) => sentence)).toEqual([
      'A escalates to itself.',
    ]);
    expect(
      mapOf('| A [escalatesTo=B] | B [escalatesTo=A] | C [escalatesTo=D] | D [escalatesTo=C]').troubles,
    ).toHaveLength(2);
  });

  it('that end at nobody, or at who may not decide, say so', () => {
    const people = 'people: Ann; Old inactive';
    expect(
      mapOf('| A [escalatesTo=B] = Ann | B = Old | C [escalatesTo=D] | D = Ann', people).troubles.map(
        ({ kind, sentence }) => `${kind}: ${sentence}`,
      ),
    ).toEqual([
      'vacant: Escalation leads to B, which is vacant.',
      'dead-end: Escalation ends at D, which is neither leadership nor a vendor.',
    ]);
    expect(mapOf('| A [escalatesTo=Gone] | B').nodes).toEqual([]);
  });

  it('lead to the first role where someone is, the first itself included', () => {
    const sketch = 'people: Ann; Old inactive\n| A [escalatesTo=B] = Old | B [escalatesTo=C] | C = Ann\nPay';
    const context = contextOf(matrixFromSketch(sketch));
    const next = (name: string) => {
      const role = context.reading.role(idOf(name));
      const found = role && nextInLine(context, role);
      return found && `${found.role.name} ${found.people.map((one) => one.name)}`;
    };
    expect([next('A'), next('C')]).toEqual(['C Ann', 'C Ann']);
    const alone = contextOf(matrixFromSketch('| A [escalatesTo=A]\nPay'));
    expect(nextInLine(alone, alone.reading.role(idOf('A')) as Role)).toBeUndefined();
  });
});
