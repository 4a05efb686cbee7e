// What a report says of the answers it is made from, and what changed between two audits.
import { describe, expect, it, test } from 'vitest';
import { scoreOf } from '../../../../src/domain/incidents/audit/audit';
import {
  closedAudits,
  differencesBetween,
  rehearsals,
} from '../../../../src/domain/incidents/audit/auditRecord';
import { clockInWords } from '../../../../src/domain/incidents/clocks/legalClocks';
import { reportOf, scoreInWords, severityInWords } from '../../../../src/domain/incidents/reports/report';
import { reportMarkdown } from '../../../../src/domain/incidents/reports/reportMarkdown';
import { waysToReach } from '../../../../src/domain/incidents/reports/waysToReach';
import type { AuditedAnswer, ClosedAudit } from '../../../../src/domain/matrix/records';

const answer = (questionId: string, more: Partial<AuditedAnswer> = {}): AuditedAnswer => ({
  scenarioId: 's',
  scenario: 'Outage',
  questionId,
  phase: 'P2',
  question: `${questionId}?`,
  value: 'yes',
  because: 'So.',
  ...more,
});
const head = { matrixName: 'Plan', printedOn: '2026-11-21' as never, participants: '', remarks: '' };

describe('a report', () => {
  it('has its gaps in the order of urgency, then of phases, without those that are only notes', () => {
    const { findings } = reportOf(head, [
      answer('late', { value: 'no', phase: 'P3', urgency: 1 }),
      answer('plain', { value: 'no', phase: 'P1' }),
      answer('early', { value: 'no', phase: 'P1', urgency: 1 }),
      answer('first', { value: 'no', phase: 'P4', urgency: 0 }),
      answer('note', { value: 'no', noteOnly: true, urgency: 0 }),
      answer('good'),
    ]);
    expect(findings.map(({ questionId }) => questionId)).toEqual(['first', 'early', 'late', 'plain']);
  });

  it('keeps scenarios in the order of their first answer and sorts each by phase', () => {
    const { scenarios, score } = reportOf(
      head,
      [
        answer('b', { phase: 'P3' }),
        answer('x', { scenarioId: 't', scenario: 'Leak', value: 'no' }),
        answer('a', { phase: 'P1', value: 'unknown' }),
      ],
      [{ id: 's', injection: 'It broke.', severity: 'SEV-1' }],
    );
    expect(
      scenarios.map(({ title, injection, severity, answers }) => [
        title,
        injection,
        severity,
        answers.map(({ questionId }) => questionId).join(''),
      ]),
    ).toEqual([
      ['Outage', 'It broke.', 'SEV-1', 'ab'],
      ['Leak', '', '', 'x'],
    ]);
    expect([score.yes, score.no, score.unknown]).toEqual([1, 1, 1]);
  });

  it('as Markdown says that there are no gaps, who took part and what the matrix said, where there is any', () => {
    const none = reportMarkdown(reportOf(head, [answer('a')], []));
    expect(none).toContain('All questions with an answer are answered yes.');
    expect(none).toContain('Open, state of the matrix on 2026-11-21. 1 of 1 answered yes.');
    expect(none).not.toContain('Took part');
    const some = reportMarkdown(
      reportOf(
        { ...head, participants: 'Ann', remarks: 'Fine.', closedOn: '2026-11-20' as never },
        [
          answer('a', {
            value: 'no',
            owner: 'Boss',
            dueOn: '2026-12-01' as never,
            matrixValue: 'yes',
            matrixBecause: 'Ann does.',
          }),
        ],
        [{ id: 's', injection: 'It broke.', severity: 'any' }],
      ),
    );
    expect(some).toContain('Closed on 2026-11-20. 0 of 1 answered yes.');
    expect(some).toContain('**Took part:** Ann');
    expect(some).toContain('| So. | Outage | a? | Boss | 2026-12-01 |');
    expect(some).toContain('> It broke.');
    expect(some).toMatch(/So\. The matrix said: .+\. Ann does\./);
    expect(some).not.toContain('All questions with an answer');
  });
});

test('a score counts what was asked, and says so', () => {
  const of = (yes: number, no: number, unknown: number, notApplicable: number) =>
    scoreOf([
      ...Array(yes).fill({ value: 'yes' }),
      ...Array(no).fill({ value: 'no' }),
      ...Array(unknown).fill({ value: 'unknown' }),
      ...Array(notApplicable).fill({ value: 'not-applicable' }),
    ]);
  expect(of(7, 1, 1, 0).share).toBeCloseTo(7 / 9);
  expect([of(0, 0, 3, 1).share, of(0, 1, 3, 1).share, of(1, 0, 0, 9).share]).toEqual([null, 0, 1]);
  expect(scoreOf([{ value: 'yes', noteOnly: true }]).yes).toBe(0);
  expect(scoreInWords(of(7, 1, 1, 0))).toBe('7 of 9 answered yes, 1 unknown');
  expect(scoreInWords(of(0, 0, 2, 1))).toBe('no answers yet, 2 unknown, 1 not applicable');
  expect(scoreInWords(of(0, 1, 0, 0))).toBe('0 of 1 answered yes');
  expect([severityInWords('any'), severityInWords('SEV-1')]).toEqual(['Any severity', 'SEV-1']);
});

describe('two audits', () => {
  it('differ in what is worse, better, said otherwise, new and gone, in this order', () => {
    const before = [
      answer('w'),
      answer('b', { value: 'no' }),
      answer('r', { who: 'Ann' }),
      answer('s'),
      answer('g'),
      answer('u', { value: 'unknown' }),
    ];
    const after = [
      answer('n'),
      answer('s'),
      answer('r', { who: 'Bob' }),
      answer('b', { value: 'unknown' }),
      answer('w', { value: 'not-applicable' }),
      answer('u', { value: 'no' }),
    ];
    expect(
      differencesBetween(before, after).map(
        ({ turn, before: was, after: is }) => `${turn} ${(is ?? was)?.questionId}`,
      ),
    ).toEqual(['worse w', 'worse u', 'better b', 'reworded r', 'new n', 'gone g']);
    expect(
      differencesBetween([answer('a', { scenarioId: 'one' })], [answer('a', { scenarioId: 'two' })]).map(
        ({ turn }) => turn,
      ),
    ).toEqual(['new', 'gone']);
    expect(differencesBetween([answer('a')], [answer('a', { because: 'Other.' })])[0]?.turn).toBe('reworded');
  });

  it('are listed newest first, rehearsals apart', () => {
    const audit = (id: string, closedOn: string, rehearsedMinutes?: number) =>
      ({
        id,
        closedOn,
        answers: [],
        ...(rehearsedMinutes === undefined ? {} : { rehearsedMinutes }),
      }) as unknown as ClosedAudit;
    const all = {
      a: audit('a', '2026-01-01'),
      b: audit('b', '2026-03-01'),
      c: audit('c', '2026-02-01', 0),
      d: audit('d', '2026-03-01'),
    };
    expect(closedAudits(all).map(({ id }) => id)).toEqual(['d', 'b', 'a']);
    expect(rehearsals(all).map(({ id }) => id)).toEqual(['c']);
  });
});

test.each([
  [undefined, 'Notify without undue delay, from awareness'],
  [4, 'Notify within 4 hours of awareness'],
  [72, 'Notify within 72 hours of awareness'],
  [96, 'Notify within 4 days of awareness'],
  [100, 'Notify within 100 hours of awareness'],
  [720, 'Notify within one month of awareness'],
  [1440, 'Notify within 60 days of awareness'],
])('a clock of %s hours is told as “%s”', (hours, words) => {
  expect(
    clockInWords({ what: 'Notify', hours, starts: 'awareness' } as Parameters<typeof clockInWords>[0]),
  ).toBe(words);
});

test('a person is reached by phone, pager and chat, and by email only where there is none', () => {
  const person = { id: 'x', name: 'Ann', active: true, kind: 'internal', order: 'a' } as never as Parameters<
    typeof waysToReach
  >[0];
  expect(waysToReach({ ...person, phone: '1', pager: 'p', chat: '@a', email: 'a@a' })).toEqual([
    '1',
    'pager p',
    '@a',
  ]);
  expect(waysToReach({ ...person, phone: '', email: 'a@a' })).toEqual(['a@a']);
  expect(waysToReach(person)).toEqual([]);
});
