// Activities that are missing or only resemble what is asked for: what is offered, and what the matrix is after it. And the
// lists of the catalogue that answers are read by.
import { describe, expect, it } from 'vitest';
import { auditFixesFor } from '../../../../src/domain/gaps/fixes/auditFixesFor';
import { auditRows } from '../../../../src/domain/incidents/audit/auditInputs';
import { scenarioList } from '../../../../src/domain/incidents/audit/scenarioList';
import { reportOf } from '../../../../src/domain/incidents/reports/report';
import { reportRows } from '../../../../src/domain/incidents/reports/reportRows';
import { DUTIES } from '../../../../src/domain/incidents/vocabulary/duties';
import { knownRow } from '../../../../src/domain/incidents/vocabulary/knownRows';
import type { Activity, Matrix } from '../../../../src/domain/matrix/matrix';
import type { AuditedAnswer } from '../../../../src/domain/matrix/records';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../../src/domain/reading/readMatrix';
import { TODAY } from '../../../support/memorySession';
import { afterEdit, contextOf } from '../../../support/testRule';
import { judged } from '../trick';

const fixes = (check: string, matrix: Matrix, sketch: string) =>
  judged(check, 'day', sketch).fixes(auditFixesFor(contextOf(matrix)));

function offered(check: string, sketch: string) {
  const matrix = matrixFromSketch(sketch);
  return fixes(check, matrix, sketch).map(({ label, edit }) => {
    const { after } = afterEdit(matrix, edit);
    const rows = Object.values<Activity>(after.activities).map(
      ({ name, duties = [], concerns, origin }) => `${name} [${[origin ?? '-', ...duties, ...concerns]}]`,
    );
    return `${label}: ${rows.sort().join('; ')}`;
  });
}

describe('what only resembles what is asked for', () => {
  it('is offered to be it, before another is added', () => {
    const [first, second, ...others] = offered('A1(triage)', '| A\nTriage alerts | A');
    expect(first).toBe('“Triage alerts” is “Triage alerts”: Triage alerts [-,triage]');
    expect(second).toMatch(/^Add .*“Triage alerts”.*: Triage alerts \[-\]; Triage alerts \[/);
    expect(others).toEqual([]);
  });

  it('and is a row of the catalogue is that row, with what it is about', () => {
    const [first] = offered('A1(row gov-cost-owner)', '| A\nWatch the budget | A');
    expect(first).toMatch(
      /^“Watch the budget” is “Own spending end to end”: Watch the budget \[gov-cost-owner,/,
    );
  });

  it('and is a row that does a duty has that duty', () => {
    const [first] = offered('A1(row inc-ransom-decision)', '| A\nPay the ransom | A');
    expect(first).toBe('“Pay the ransom” is “Decide on a ransom demand”: Pay the ransom [-,ransom]');
  });

  it('leads to its own row, and says what would be wrong with it', () => {
    const guess = judged('A1(row gov-cost-owner)', 'day', '| A\nWatch the budget | R');
    expect(guess).toMatchObject({
      value: 'unknown',
      lacks: 'row',
      because: expect.stringMatching(/Is that it\? Nobody is accountable for “Watch the budget”\.$/),
      cause: { title: 'It is not known whether “Watch the budget” is “Own spending end to end”' },
    });
    expect(guess.places).toHaveLength(1);
    expect(judged('ROW(row gov-cost-owner)', 'day', '| A\nWatch the budget | A').places).toHaveLength(1);
  });
});

describe('what is missing', () => {
  it('is offered to be added, each alternative, and not where only a tag names it', () => {
    const labels = (check: string) => {
      const sketch = '| A\nPay | A';
      return fixes(check, matrixFromSketch(sketch), sketch).map(({ label }) => label);
    };
    expect(labels('A1(triage | command)')).toEqual([
      expect.stringMatching(/^Add .*“Triage alerts”/),
      expect.stringMatching(/^Add .*“Command the incident”/),
    ]);
    expect(labels('A1(tag data)')).toEqual([]);
    expect(labels('A1(row not-of-ours)')).toEqual([]);
  });

  it('is not known where the tags of the matrix are not confirmed', () => {
    const sketch = 'settings: tagsConfirmed=no\n| A\nPay | A';
    expect(judged('A1(triage)', 'day', sketch)).toMatchObject({
      value: 'unknown',
      lacks: 'row',
      because: 'No activity is marked as “Triage alerts”, and the tags of this matrix are not confirmed yet.',
      cause: { title: 'No activity covers “Triage alerts”' },
    });
  });
});

describe('the catalogue', () => {
  it('has the scenarios that hit everybody first', () => {
    const ids = scenarioList.map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['every-incident', 'regional-outage', 'bad-deploy']);
    expect(ids.slice(-2)).toEqual(['model-drift', 'agent-abuse']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says which duties may be given out in the incident, and which a small organisation starts with', () => {
    expect(DUTIES.filter(({ before }) => !before).map(({ id }) => id)).toEqual([
      'timeline',
      'mobilise',
      'eradicate',
      'verify',
      'process-review',
    ]);
    const compact = DUTIES.filter((duty) => duty.compact).map(({ id }) => id);
    expect(compact.slice(0, 4)).toEqual(['severity', 'escalation', 'oncall', 'alerting']);
    expect(compact).not.toContain('deputy');
  });

  it('knows which of its rows does a duty', () => {
    expect([knownRow('inc-ransom-decision')?.duty, knownRow('ai-models')?.duty, knownRow('nothing')]).toEqual(
      ['ransom', undefined, undefined],
    );
    expect(knownRow('ai-models')).not.toHaveProperty('duty');
  });
});

it('the audit reads the rows that its scenarios ask for, those of its people among them, and no others', () => {
  const drawn = matrixFromSketch(
    '| A\nSort {triage}\nLead <inc-command>\nOwn <own-row>\nKeep #data\nPay #cost',
  );
  const asking = (...checks: readonly string[]) =>
    ({
      ...drawn,
      scenarios: {
        s: { id: 's', order: 'a', questions: { q: { id: 'q', phase: 'P1', text: 'Who?', checks } } },
      },
    }) as unknown as Matrix;
  const read = (matrix: Matrix) =>
    auditRows(readMatrix(matrix, TODAY))
      .map(({ activity }) => activity.name)
      .sort()
      .filter((name, place, all) => all.indexOf(name) === place);
  const shipped = read(drawn);
  expect(shipped).toEqual(expect.arrayContaining(['Lead', 'Sort']));
  expect(shipped).not.toEqual(expect.arrayContaining(['Own']));
  expect(shipped).not.toEqual(expect.arrayContaining(['Pay']));
  expect(read(asking('A1(row own-row)'))).toEqual([...shipped, 'Own'].sort());
  expect(read(asking('A1(triage | tag cost)', 'broken('))).toEqual([...shipped, 'Pay'].sort());
});

it('a report in rows has a line for each question, with what the matrix said where the people said otherwise', () => {
  const answer = (more: Partial<AuditedAnswer>): AuditedAnswer => ({
    scenarioId: 's',
    scenario: 'Outage',
    questionId: 'q',
    phase: 'P2',
    question: 'Who?',
    value: 'no',
    because: 'Nobody.',
    ...more,
  });
  const head = { matrixName: 'Plan', printedOn: TODAY, participants: '', remarks: '' };
  const said = { value: 'yes', matrixValue: 'unknown', who: 'Ann', owner: 'Mia', dueOn: TODAY } as const;
  const [, ...rows] = reportRows(
    reportOf(head, [
      answer({}),
      answer({ ...said, matrixBecause: 'Nobody knows.', questionId: 'r' }),
      answer({ matrixValue: 'yes', phase: 'X', questionId: 't' }),
    ]),
  );
  expect(rows).toEqual([
    ['Outage', 'Declare', 'Who?', 'No', 'Nobody.', '', '', '', ''],
    ['Outage', 'Declare', 'Who?', 'Yes', 'Nobody.', 'Ann', 'Mia', TODAY, 'Unknown. Nobody knows.'],
    ['Outage', 'X', 'Who?', 'No', 'Nobody.', '', '', '', 'Yes. '],
  ]);
});
