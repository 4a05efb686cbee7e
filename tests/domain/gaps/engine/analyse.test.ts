import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../../../src/domain/gaps/engine/analyse';
import { countFindings } from '../../../../src/domain/gaps/engine/countFindings';
import { ruleById } from '../../../../src/domain/gaps/engine/ruleList';
import type { ActivityId } from '../../../../src/domain/matrix/ids';
import type { Matrix } from '../../../../src/domain/matrix/matrix';
import type { Settings } from '../../../../src/domain/matrix/settings';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../../src/domain/reading/readMatrix';
import { analysisOf, TODAY } from '../../../support/testRule';

const OFF = ['role-without-layer', 'incident-roles-unclear', 'scenario-unanswered'];

/** Ids of the rules that speak of a sketch, in the order of the findings, without the rules about what is missing. */
function spoken(sketch: string): readonly string[] {
  const quiet = Object.fromEntries(OFF.map((id) => [id, { on: false }]));
  const matrix = matrixFromSketch(sketch);
  const findings = analysisOf(withSettings(matrix, { tagsConfirmed: false, rules: quiet })).findings;
  return [...new Set(findings.map((finding) => finding.ruleId))];
}

function withSettings(matrix: Matrix, settings: Partial<Settings>): Matrix {
  return { ...matrix, settings: { ...matrix.settings, ...settings } };
}

describe('one finding per row and cause', () => {
  test('a row that nobody owns is not also one without a doer, or an empty one', () => {
    expect(
      spoken(`
               | Architect | Engineer
        Pay    |           |
        Build  | A         | R`),
    ).toEqual(['no-owner']);
  });

  test('a rule that is switched off hides nothing', () => {
    const matrix = withSettings(
      matrixFromSketch(`
               | Architect | Engineer
        Pay    |           |
        Build  | A         | R`),
      { tagsConfirmed: false, rules: { 'no-owner': { on: false } } },
    );
    expect(analysisOf(matrix).findings.map((finding) => finding.ruleId)).toContain('empty-row');
  });

  test('unclear incident roles tell of a missing commander', () => {
    const { findings } = analysisOf(
      matrixFromSketch(`
        settings: scope=incident
                                  | Commander | Engineer
        Tell customers {comms-customer} | A   | R`),
    );
    const rules = findings.map((finding) => finding.ruleId);
    expect(rules).toContain('incident-roles-unclear');
    expect(rules).not.toContain('incident-command-unowned');
  });
});

test('findings come in the order in which a person should read them', () => {
  const { findings } = analysisOf(
    matrixFromSketch(`
      settings: shipped=build
                                  | Architect @platform | Engineer @application
      Fix typos                   |                     | R
      Set cost boundaries #cost   |                     | R
      Notify the regulator {notify-regulator} |         | R
      Tune it #performance        | A                   | R`),
  );
  const firstOf = (ruleId: string, concern?: string) =>
    findings.findIndex((finding) => finding.ruleId === ruleId && finding.concern === concern);
  const order = [
    firstOf('no-accountable', 'incident'),
    firstOf('no-accountable', 'cost'),
    firstOf('no-accountable'),
    findings.findIndex((finding) => finding.severity === 'should'),
    findings.findIndex((finding) => finding.severity === 'look'),
  ];
  expect(order).toEqual([...order].sort((one, other) => one - other));
  expect(order.every((place) => place >= 0)).toBe(true);
});

test('a blank owner says in its title what it leaves unowned', () => {
  const { findings } = analysisOf(
    matrixFromSketch(`
                                | Architect | Engineer
      Set cost boundaries #cost |           | R`),
  );
  expect(findings.map((finding) => finding.title)).toContain('Unowned cost: Set cost boundaries');
});

test('nothing is said to be missing before concerns and duties are confirmed', () => {
  const matrix = matrixFromSketch(`
    settings: scope=cost
           | Architect | Engineer
    Pay    | A         | R`);
  expect(analysisOf(matrix).findings.map((finding) => finding.ruleId)).toContain('cost-unowned');
  const unconfirmed = analysisOf(withSettings(matrix, { tagsConfirmed: false }));
  expect(unconfirmed.findings.map((finding) => finding.ruleId)).not.toContain('cost-unowned');
});

test('a small organisation is never let off reliability and cost', () => {
  const matrix = withSettings(
    matrixFromSketch(`
    settings: scope=cost+reliability
           | Architect | Engineer
    Pay    | A         | R`),
    { organisationSize: 'small' },
  );
  const musts = analysisOf(matrix).findings.filter((finding) => finding.severity === 'must');
  expect(musts.map((finding) => finding.ruleId)).toEqual(
    expect.arrayContaining(['cost-unowned', 'reliability-unowned']),
  );
});

test('rules about layers wait until every role has one, and one remark asks for them', () => {
  const rules = analysisOf(
    matrixFromSketch(`
      settings: shipped=build
                              | Architect @platform | Engineer
      Guard it #security      | AR                  | I
      Watch it #security      | AR                  | I
      Lock it #security       | AR                  | I`),
  ).findings.map((finding) => finding.ruleId);
  expect(rules).toContain('role-without-layer');
  expect(rules).not.toContain('security-layer-gap');
});

test('rows and sections show how they stand', () => {
  const { worstOfRow, cleanRows, counts, findings } = analysisOf(
    matrixFromSketch(`
             | Architect | Engineer
      ## Stage
      Pay    | A         | R
      Build  |           | R`),
  );
  expect(worstOfRow.get(idOf<ActivityId>('Build'))).toBe('must');
  expect([...cleanRows.values()]).toEqual([{ clean: 1, of: 2 }]);
  expect(counts.must + counts.should + counts.look).toBe(findings.length);
});

test('tuning tells how many places a threshold would hit', () => {
  const rule = ruleById('too-many-responsible');
  if (!rule) throw new Error('The rule is gone.');
  const reading = readMatrix(
    matrixFromSketch(`
             | Lead | Ann | Bob | Eve | Kim | Leo | Mia | Noa
      One    | A    | R   | R   | R   | R   | R   | R   | R
      Two    | A    | R   | R   | R   | R   | R   | R   |`),
    TODAY,
  );
  expect(countFindings(rule, {}, reading)).toBe(1);
  expect(countFindings(rule, { thresholds: { note: 6 } }, reading)).toBe(2);
});

test('the slices of a first analysis end in what an analysis at once finds', () => {
  const matrix = matrixFromSketch(`
           | Architect | Engineer
    Pay    |           | R`);
  const slices = createAnalyser().start(matrix, TODAY);
  let step = slices.next();
  let count = 1;
  for (; !step.done; count++) step = slices.next();
  expect(count).toBeGreaterThan(10);
  expect(step.value.findings.map(({ key }) => key)).toEqual(
    analysisOf(matrix).findings.map(({ key }) => key),
  );
});

test('one row and cause gives one finding: a joint review that nobody answers for is told once', () => {
  const sketch = `
                           | Architect @platform | Engineer @application
    Review scaling !review | R                   | R`;
  const rules = analysisOf(matrixFromSketch(sketch)).findings.map(({ ruleId }) => ruleId);
  expect(rules).toContain('no-accountable');
  expect(rules).not.toContain('joint-review-without-tiebreak');
});
