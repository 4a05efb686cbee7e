import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../../src/domain/edits/answerQuestion';
import {
  addScenario,
  changeQuestion,
  changeScenario,
  removeScenario,
} from '../../../../src/domain/edits/changeScenario';
import { closeAudit } from '../../../../src/domain/edits/closeAudit';
import type { Edit } from '../../../../src/domain/edits/edit';
import { planGap } from '../../../../src/domain/edits/planGap';
import { auditOf, byUrgency, scoreOf } from '../../../../src/domain/incidents/audit/audit';
import { differencesBetween, recordOf } from '../../../../src/domain/incidents/audit/auditRecord';
import { scenariosOf } from '../../../../src/domain/incidents/audit/scenariosOf';
import { auditContextOf } from '../../../../src/domain/incidents/judging/auditContext';
import { absencesOf, drillOf } from '../../../../src/domain/incidents/rehearsal/drill';
import { callSheetMarkdown, callSheetOf } from '../../../../src/domain/incidents/reports/callSheet';
import { reportOf } from '../../../../src/domain/incidents/reports/report';
import { reportMarkdown } from '../../../../src/domain/incidents/reports/reportMarkdown';
import { reportRows } from '../../../../src/domain/incidents/reports/reportRows';
import type { AuditId, ScenarioId } from '../../../../src/domain/matrix/ids';
import type { Matrix } from '../../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../../src/domain/reading/readMatrix';
import { TODAY } from '../../../support/memorySession';
import { afterEdit } from '../../../support/testRule';
import { everything, withoutLetter } from '../everything';

const changedBy = (matrix: Matrix, ...edits: Edit[]) =>
  edits.reduce((before, edit) => afterEdit(before, edit).after, matrix);
const sceneIn = (matrix: Matrix) => auditContextOf(readMatrix(matrix, TODAY));
const auditIn = (matrix: Matrix) => auditOf(sceneIn(matrix));
const recordIn = (matrix: Matrix) => recordOf(sceneIn(matrix), auditIn(matrix));
const answerIn = (matrix: Matrix, key: string) =>
  auditIn(matrix)
    .scenarios.flatMap(({ answers }) => answers)
    .find((answer) => answer.key === key);

describe('an answer by hand', () => {
  const key = 'identity-loss~meeting-place';
  const yes = answerQuestion(key, 'Where?', { value: 'yes', note: 'Bridge 7', who: 'Ann', on: TODAY });

  it('settles what the matrix cannot know', () => {
    expect(answerIn(everything, key)?.value).toBe('unknown');
    expect(answerIn(changedBy(everything, yes), key)).toMatchObject({
      value: 'yes',
      because: 'Answered yes by Ann on 2026-11-21: Bridge 7.',
    });
  });

  const settledBy = (answer: Parameters<typeof answerQuestion>[2]) => {
    const found = answerIn(changedBy(everything, answerQuestion(key, 'Where?', answer)), key);
    return `${found?.value}: ${found?.because}`;
  };
  const day = (on: string) => on as typeof TODAY;

  it.each([
    [{ value: 'no', on: TODAY, who: 'Ann' }, 'no: Answered no by Ann on 2026-11-21.'],
    [{ value: 'yes', on: TODAY, note: 'Bridge 7' }, /^unknown: Answered yes .* does not say who answered/],
    [{ value: 'yes', on: TODAY, who: 'Ann' }, /^unknown: Answered yes .* does not say who answered/],
    [{ value: 'yes', on: day('2025-11-21'), who: 'Ann', note: 'Bridge 7' }, /^yes: /],
    [
      { value: 'yes', on: day('2025-11-20'), who: 'Ann', note: 'Bridge 7' },
      /^unknown: .* more than a year ago/,
    ],
    [{ value: 'yes', on: day('2026-11-22'), who: 'Ann', note: 'Bridge 7' }, /^unknown: .* has not come/],
  ] as const)('%o settles it as it should', (answer, words) => {
    if (typeof words === 'string') expect(settledBy(answer)).toBe(words);
    else expect(settledBy(answer)).toMatch(words);
  });

  it('does not paint over a gap that the matrix shows', () => {
    const hole = withoutLetter(everything, 'vendor', 'A');
    const painted = answerQuestion('regional-outage~provider-case', 'Who?', { value: 'yes', on: TODAY });
    expect(answerIn(changedBy(hole, painted), 'regional-outage~provider-case')?.value).toBe('no');
  });

  it('sets a question aside only with a reason', () => {
    const aside = (note: string) =>
      answerQuestion(key, 'Where?', { value: 'not-applicable', note, on: TODAY });
    expect(() => changedBy(everything, aside(' '))).toThrow(
      'Enter a reason before you mark a question as not applicable.',
    );
    expect(answerIn(changedBy(everything, aside('One room')), key)?.value).toBe('not-applicable');
  });
});

describe('scores and order', () => {
  it('count an unknown among the asked, and not as a yes', () => {
    const answers = (['yes', 'yes', 'yes', 'no', 'unknown', 'not-applicable'] as const).map((value) => ({
      value,
    }));
    expect(scoreOf(answers)).toEqual({ yes: 3, no: 1, unknown: 1, notApplicable: 1, share: 0.6 });
    expect(scoreOf([{ value: 'unknown' }]).share).toBeNull();
  });

  it('puts authority in containment first, then legal duties', () => {
    const { scenarios } = auditIn({ ...everything, activities: {} });
    const questions = scenarios.flatMap(({ answers }) => answers.map(({ question }) => question));
    const gaps = questions.sort(byUrgency);
    const firstLegal = gaps.findIndex(({ phase }) => phase !== 'P3');
    expect(firstLegal).toBeGreaterThan(0);
    expect(gaps.slice(0, firstLegal).every(({ phase }) => phase === 'P3')).toBe(true);
    expect(gaps[firstLegal]?.checks.join()).toMatch(/notify|law-enforcement/);
  });
});

describe('scenarios', () => {
  const id = 'own-scenario-0001' as ScenarioId;
  const bad = { id: 'changed-scenario-1' as ScenarioId, shippedId: 'bad-deploy', title: 'Bad deploy' };
  const find = (matrix: Matrix, wanted: string) =>
    scenariosOf(matrix).find((scenario) => scenario.id === wanted);

  it('are switched off, changed and brought back to how they were shipped', () => {
    const changed = changedBy(
      everything,
      changeScenario(bad, { title: 'Broken release', severity: 'SEV-3', off: true }),
    );
    expect(find(changed, 'bad-deploy')).toMatchObject({
      title: 'Broken release',
      severity: 'SEV-3',
      off: true,
    });
    expect(auditIn(changed).scenarios.some(({ scenario }) => scenario.id === 'bad-deploy')).toBe(false);
    const back = changedBy(changed, removeScenario(bad));
    expect(find(back, 'bad-deploy')).toMatchObject({ title: 'Bad deploy', off: false });
  });

  it('lose, change and gain questions', () => {
    const own = { id: 'own', phase: 'P3', text: 'Who pulls the plug?', checks: ['A1(degrade)'] };
    const changed = changedBy(
      everything,
      changeQuestion(bad, 'rollout', null),
      changeQuestion(bad, 'own', own),
    );
    const ids = find(changed, 'bad-deploy')?.questions.map((question) => question.id);
    expect(ids).not.toContain('rollout');
    expect(answerIn(changed, 'bad-deploy~own')?.value).toBe('yes');
  });

  it("of one's own are asked like the shipped ones", () => {
    const question = { id: 'q1', phase: 'P2', text: 'Who declares?', checks: ['A1(declare)'] };
    const matrix = changedBy(
      everything,
      addScenario(id, 'Strike'),
      changeQuestion({ id, title: 'Strike' }, 'q1', question),
    );
    expect(answerIn(matrix, `${id}~q1`)).toMatchObject({ value: 'yes' });
    expect(() =>
      changedBy(matrix, changeQuestion({ id, title: 'Strike' }, 'q2', { ...question, text: ' ' })),
    ).toThrow('Enter the question.');
  });
});

describe('an audit that is closed', () => {
  const closed = {
    id: 'audit-00000000001' as AuditId,
    closedOn: TODAY,
    participants: 'Ann',
    remarks: '',
    answers: recordIn(everything),
  };

  it('keeps its answers when the matrix changes, and the next one tells what changed', () => {
    const kept = changedBy(everything, closeAudit(closed));
    const hole = withoutLetter(kept, 'timeline', 'R');
    const differences = differencesBetween(hole.audits[closed.id]?.answers ?? [], recordIn(hole));
    expect(kept.audits[closed.id]?.answers).toEqual(closed.answers);
    expect(differences.map(({ turn, after: now }) => [turn, now?.questionId])).toEqual([
      ['worse', 'timeline'],
    ]);
    const worse = withoutLetter(kept, 'evidence', 'A');
    expect(differencesBetween(closed.answers, recordIn(worse))[0]?.turn).toBe('worse');
  });

  it('needs to know who took part', () => {
    expect(() => changedBy(everything, closeAudit({ ...closed, participants: ' ' }))).toThrow(
      'Enter who took part',
    );
  });

  it('is told as Markdown and as rows, with owner and date of each finding', () => {
    const hole = withoutLetter(everything, 'evidence', 'A');
    const planned = changedBy(
      hole,
      planGap('personal-data-leak~close-and-keep', 'Who?', { owner: 'Mia', dueOn: TODAY }, TODAY),
    );
    const head = { matrixName: 'Pay | *ments*', printedOn: TODAY, participants: 'Ann', remarks: '' };
    const report = reportOf(head, recordIn(planned));
    const text = reportMarkdown(report);
    expect(text).toContain('# Incident audit: Pay \\| \\*ments\\*');
    expect(text).toMatch(/\| Nobody is accountable for “Preserve evidence”\. \|.*\| Mia \| 2026-11-21 \|/);
    const [top, ...rows] = reportRows(report);
    expect(top).toHaveLength(9);
    expect(rows).toHaveLength(recordIn(planned).length);
    expect(rows.every((row) => row.length === 9)).toBe(true);
  });
});

describe('who is called', () => {
  it('begins with those on call for the scenario, then triage and command', () => {
    const platform = Object.values(everything.roles).find(({ name }) => name === 'Platform');
    if (!platform) throw new Error('The matrix has a role Platform.');
    const spend = { id: 'spend-scenario-01' as ScenarioId, shippedId: 'runaway-spend', title: 'Spend' };
    const matrix = changedBy(everything, changeScenario(spend, { onCallRoleIds: [platform.id] }));
    const scenario = scenariosOf(matrix).find(({ id }) => id === 'runaway-spend');
    if (!scenario) throw new Error('Runaway spend is shipped.');
    const sheet = callSheetOf(sceneIn(matrix), scenario);
    expect(sheet.calls.map(({ roleName }) => roleName).slice(0, 2)).toEqual(['Platform', 'Commander']);
    expect(sheet.calls[0]?.reasons[0]).toBe('On call for this scenario');
    expect(callSheetMarkdown(sheet)).toContain('1. **Platform** Pia, Paul: On call for this scenario');
    expect(sheet.decisions.map(({ what }) => what)).toContain('Switch off a feature or service');
  });
});

describe('the drill', () => {
  const sketch = `
    people: Ann team=Ops site=Berlin; Ben team=Apps site=Lima
                         | Commander @command [escalatesTo=Board] = Ann | Service @application = Ben | Board @leadership = Ben
    Command {command}    | A                                            | C                          |
    Sort alarms {triage} | C                                            | A                          |`;

  it('offers people, teams and sites', () => {
    expect(absencesOf(matrixFromSketch(sketch)).map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      'person Ann',
      'person Ben',
      'team Apps',
      'team Ops',
      'site Berlin',
      'site Lima',
    ]);
  });

  it('names what falls and who is next on the path', () => {
    const matrix = matrixFromSketch(sketch);
    const berlin = absencesOf(matrix).find(({ label }) => label === 'Berlin');
    const { emptied } = drillOf(readMatrix(matrix, TODAY), berlin?.missing ?? new Set());
    expect(
      emptied.map(({ role, next }) => [role.name, next?.role.name, next?.people.map(({ name }) => name)]),
    ).toEqual([['Commander', 'Board', ['Ben']]]);
  });

  it('leaves every answer standing while nobody is away', () => {
    expect(drillOf(readMatrix(everything, TODAY), new Set()).fallen).toEqual([]);
  });
});
