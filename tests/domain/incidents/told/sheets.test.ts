// A call sheet line by line, its paths upwards, and answers as they are settled and kept.
import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../../src/domain/incidents/audit/answer';
import { auditOf, byUrgency, urgencyOf } from '../../../../src/domain/incidents/audit/audit';
import { recordOf } from '../../../../src/domain/incidents/audit/auditRecord';
import { byCause, fixesOf } from '../../../../src/domain/incidents/audit/causes';
import { type AuditScenario, scenariosOf } from '../../../../src/domain/incidents/audit/scenariosOf';
import { escalationOf, nextInLine } from '../../../../src/domain/incidents/calling/escalation';
import { auditContextOf } from '../../../../src/domain/incidents/judging/auditContext';
import { callSheetMarkdown, callSheetOf } from '../../../../src/domain/incidents/reports/callSheet';
import { dutyTableOf } from '../../../../src/domain/incidents/reports/dutyTable';
import { inline, numbered, table } from '../../../../src/domain/incidents/reports/markdown';
import type { Question } from '../../../../src/domain/incidents/vocabulary/question';
import type { Matrix, Role } from '../../../../src/domain/matrix/matrix';
import { inOrder } from '../../../../src/domain/matrix/order';
import type { ManualAnswer } from '../../../../src/domain/matrix/records';
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
    expect(none).toContain('**Nobody**: No activity covers');
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

describe('an answer', () => {
  const matrix = matrixFromSketch('| Crew = Ann | Clerk = Ben\nSort {triage} | A | R');
  const asked = (more: Partial<Question>, manual?: Partial<ManualAnswer>, of: Matrix = matrix) => {
    const question: Question = { id: 'q', phase: 'P1', text: 'Who sorts?', checks: ['A1(triage)'], ...more };
    const answers = manual ? { 's~q': { on: TODAY, ...manual } as ManualAnswer } : {};
    const own = { ...scenario('bad-deploy', of), id: 's', questions: [question] };
    const context = contextOf({ ...of, answers });
    return { answer: answerTo(context, own, question), context, own };
  };

  it('without a check, or with one that nobody can read, is asked of a person', () => {
    expect(asked({ checks: [] }).answer).toMatchObject({
      value: 'unknown',
      because: 'This question has no check. Ask a person.',
      lacks: 'person',
    });
    expect(asked({ checks: ['A1(nothing)'] }).answer).toMatchObject({ value: 'unknown', lacks: 'person' });
  });

  it('is looked up at night where its words say so', () => {
    expect(asked({}).answer).toMatchObject({ value: 'yes', noteOnly: false, key: 's~q' });
    expect(asked({ text: 'Who sorts at 3 a.m.?' }).answer.value).toBe('unknown');
  });

  it.each<readonly [string, Partial<Question>, Partial<ManualAnswer> | undefined, string]>([
    ['the matrix knows', {}, { value: 'no' }, 'yes: Crew (Ann) is accountable for “Sort”.'],
    [
      'the matrix knows otherwise',
      { checks: ['A1(command)'] },
      { value: 'yes' },
      'no: No activity that we recognise covers “Command the incident”.',
    ],
    [
      'only a person knows',
      { checks: ['MAN'] },
      { value: 'no', note: 'Nobody... ' },
      `no: Answered no on ${TODAY}: Nobody.`,
    ],
    [
      'only a person knows, and does not say',
      { checks: ['MAN'] },
      { value: 'unknown' },
      'unknown: The matrix cannot answer this. Ask a person.',
    ],
    [
      'only a person knows, and was not asked',
      { checks: ['MAN'] },
      undefined,
      'unknown: The matrix cannot answer this. Ask a person.',
    ],
    [
      'the matrix could show it and does not',
      { checks: ['ATTR(triage,doc)'] },
      { value: 'yes', who: 'Ann', note: 'x' },
      'unknown: “Sort” does not say where it is written down.',
    ],
    [
      'a person sets it aside',
      {},
      { value: 'not-applicable', note: 'One room' },
      `not-applicable: Not applicable on ${TODAY}: One room.`,
    ],
    [
      'the settings set it aside',
      { when: 'ai' },
      undefined,
      'not-applicable: According to the settings, no AI runs in production.',
    ],
  ])('where %s is settled so', (_, question, manual, words) => {
    const off = { ...matrix, settings: { ...matrix.settings, aiInProduction: false } };
    const { answer } = asked(question, manual, off);
    expect(`${answer.value}: ${answer.because}`).toBe(words);
    const isOpen = answer.value === 'no' || answer.value === 'unknown';
    expect([answer.cause !== undefined, answer.lacks !== undefined]).toEqual([
      isOpen,
      answer.value === 'unknown',
    ]);
    if (!isOpen) expect(answer.fixes({} as never)).toEqual([]);
  });

  it('that says that there is too much says so only where the matrix says it', () => {
    const two = matrixFromSketch('| Crew = Ann | Clerk = Ben\nSort {triage} | A | A');
    expect(asked({}, undefined, two).answer).toMatchObject({ value: 'no', excess: true });
    expect(asked({}, { value: 'not-applicable', note: 'x' }, two).answer.excess).toBe(false);
    expect(asked({}).answer.excess).toBe(false);
  });

  it('is kept with who answers, who is to mend it and by when, and whether it is only a note', () => {
    const kept = (...given: Parameters<typeof asked>) => {
      const { context, own } = asked(...given);
      const audit = auditOf(context);
      const one = {
        ...audit,
        scenarios: [{ scenario: own, answers: [asked(...given).answer], score: audit.score }],
      };
      return recordOf(context, one)[0];
    };
    expect(kept({ checks: ['ST(triage)'] })).toMatchObject({
      who: 'Crew (Ann); Clerk (Ben)',
      urgency: 2,
      phase: 'P1',
    });
    expect(kept({ checks: ['MAN'] })).not.toHaveProperty('who');
    const planned = kept({ noteOnly: true, phase: 'P3' }, { value: 'no', owner: 'Mia', dueOn: TODAY });
    expect(planned).toMatchObject({ noteOnly: true, owner: 'Mia', dueOn: TODAY, urgency: 0 });
    expect(kept({})).not.toHaveProperty('noteOnly');
  });
});

it('what is urgent is containment, then duties by law, then the phases', () => {
  const question = (phase: Question['phase'], ...checks: readonly string[]): Question => ({
    id: `${phase} ${checks}`,
    phase,
    text: 'Who?',
    checks,
  });
  const all = [
    question('P6', 'A1(postmortem)'),
    question('P1', 'A1(triage)', 'broken('),
    question('PC', 'A1(triage)', 'A1(row x | notify-regulator)'),
    question('P3', 'MAN'),
    question('P2', 'A1(comms-public)'),
  ];
  expect(all.map(urgencyOf)).toEqual([2, 2, 1, 0, 1]);
  expect(all.toSorted(byUrgency).map(({ phase }) => phase)).toEqual(['P3', 'P2', 'PC', 'P1', 'P6']);
});

it('answers are grouped by cause, the cause of most first, and mended by the first fix that there is', () => {
  const answer = (key: string, cause?: string, ...labels: readonly string[]) => ({
    key,
    because: `Because ${key}.`,
    cause: cause === undefined ? undefined : { key: cause, title: `Cause ${cause}` },
    fixes: () => labels.map((label) => ({ label, edit: { label, apply: () => undefined } })),
  });
  const answers = [
    answer('a', 'x'),
    answer('b'),
    answer('c', 'y'),
    answer('d', 'y', 'Mend', 'Else'),
    answer('e', 'y', 'Other'),
  ];
  const groups = byCause(answers as never);
  expect(groups.map(({ key, title, answers: all }) => `${key} ${title} ${all.length}`)).toEqual([
    'y Cause y 3',
    'x Cause x 1',
    'b Because b. 1',
  ]);
  expect(groups.map((group) => fixesOf(group, {} as never).map(({ label }) => label))).toEqual([
    ['Mend'],
    [],
    [],
  ]);
});

describe('the scenarios of a matrix', () => {
  const changedBy = (choice: object) => {
    const matrix = matrixFromSketch('| A\nPay');
    return { ...matrix, scenarios: { c: { id: 'c', order: 'a', ...choice } } } as unknown as Matrix;
  };

  it('keep what nobody changed, also where a title was emptied', () => {
    const plain = scenario('bad-deploy', matrixFromSketch('| A\nPay'));
    const one = scenario('bad-deploy', changedBy({ shippedId: 'bad-deploy', title: '', injection: '' }));
    expect([one.title, one.injection, one.severity, one.off, one.isOwn]).toEqual([
      plain.title,
      '',
      plain.severity,
      false,
      false,
    ]);
    expect([plain.choiceId, one.choiceId, one.onCallRoleIds]).toEqual([undefined, 'c', []]);
  });

  it('have their own questions among the phases, and one of no phase at the front', () => {
    const question = (id: string, phase: string) => ({ id, phase, text: 'Who?', checks: [] });
    const questions = {
      late: question('late', 'P6'),
      odd: question('odd', 'PX'),
      first: question('first', 'P1'),
    };
    const own = scenario('c', changedBy({ questions }));
    expect(own).toMatchObject({ title: 'Untitled scenario', severity: 'SEV-2', isOwn: true });
    expect(own.questions.map(({ id, phase }) => `${id} ${phase}`)).toEqual(['odd P0', 'first P1', 'late P6']);
  });
});
