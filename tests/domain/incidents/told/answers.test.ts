// Answers as they are settled, kept, ordered and grouped, and the scenarios that ask for them.
import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../../src/domain/incidents/audit/answer';
import { auditOf, byUrgency, urgencyOf } from '../../../../src/domain/incidents/audit/audit';
import { recordOf } from '../../../../src/domain/incidents/audit/auditRecord';
import { byCause, fixesOf } from '../../../../src/domain/incidents/audit/causes';
import { type AuditScenario, scenariosOf } from '../../../../src/domain/incidents/audit/scenariosOf';
import { auditContextOf } from '../../../../src/domain/incidents/judging/auditContext';
import type { Question } from '../../../../src/domain/incidents/vocabulary/question';
import type { Matrix } from '../../../../src/domain/matrix/matrix';
import type { ManualAnswer } from '../../../../src/domain/matrix/records';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../../src/domain/reading/readMatrix';
import { TODAY } from '../../../support/memorySession';

const contextOf = (matrix: Matrix) => auditContextOf(readMatrix(matrix, TODAY));
const scenario = (id: string, matrix: Matrix): AuditScenario => {
  const found = scenariosOf(matrix).find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};
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
