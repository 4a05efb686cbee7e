import { describe, expect, test } from 'vitest';
import { type Analyser, createAnalyser } from '../../../src/domain/gaps/engine/analyse';
import { ruleList, rulesByFile } from '../../../src/domain/gaps/engine/ruleList';
import { fixAll, planFixAll } from '../../../src/domain/gaps/fixes/fixAll';
import { emptyMatrix } from '../../../src/domain/matrix/emptyMatrix';
import type { MatrixId } from '../../../src/domain/matrix/ids';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import raci from '../../../src/domain/matrix/schemes/raci';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { matrixFromTemplate } from '../../../src/domain/starting/matrixFromTemplate';
import { templateById } from '../../../src/domain/starting/templateList';
import {
  afterEdit,
  analysisOf,
  contextOf,
  findingsOf,
  fixesOf,
  idsFrom,
  switchedOn,
  TODAY,
} from '../../support/testRule';

const empty = emptyMatrix('empty-matrix-0000' as MatrixId, 'Empty', raci);
const SENTENCE = /^[A-Z“0-9].*[^.][.?]$/su;

describe.each(ruleList)('$id', (rule) => {
  const flagged = rule.flagged.map((sketch) => switchedOn(matrixFromSketch(sketch), rule));

  test('says nothing of an empty matrix', () => {
    expect(findingsOf(rule, empty)).toEqual([]);
  });

  test('flags each of its flagged examples', () => {
    for (const sketch of rule.flagged)
      expect(findingsOf(rule, matrixFromSketch(sketch)), sketch).not.toEqual([]);
  });

  test('accepts each of its accepted examples', () => {
    for (const sketch of rule.accepted)
      expect(
        findingsOf(rule, matrixFromSketch(sketch)).map(({ message }) => message),
        sketch,
      ).toEqual([]);
  });

  // Else nobody would notice that a limit has moved, or that what lies on it has gone to the other side.
  test.for(Object.entries(rule.thresholds ?? {}))(
    'shows by examples the last on either side of “%s”',
    ([name, { value, step }]) => {
      const said = (sketch: string, at: number) =>
        findingsOf(rule, tuned(matrixFromSketch(sketch), rule.id, name, at)).map(
          ({ key, severity }) => `${key} ${severity}`,
        );
      const all = [...rule.flagged, ...rule.accepted].map((sketch) =>
        [value - step, value, value + step].map((at) => said(sketch, at).join()),
      );
      expect({
        changesOneStepLower: all.some(([lower, now]) => lower !== now),
        changesOneStepHigher: all.some(([, now, higher]) => higher !== now),
      }).toEqual({ changesOneStepLower: true, changesOneStepHigher: true });
    },
  );

  test.for(flagged)('keeps its keys, each once', (matrix) => {
    const keys = findingsOf(rule, matrix).map((finding) => finding.key);
    expect(findingsOf(rule, structuredClone(matrix)).map((finding) => finding.key)).toEqual(keys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key.startsWith(`${rule.id}/`)).toBe(true);
  });

  test('says in whole sentences why it matters and what to do', () => {
    for (const text of [rule.why, rule.remedy]) expect(text).toMatch(SENTENCE);
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/);
    expect(rule.source).not.toBe('');
  });

  test.for(flagged)('speaks in whole sentences', (matrix) => {
    for (const finding of findingsOf(rule, matrix)) {
      expect(finding.message).toMatch(SENTENCE);
      expect(finding.title).toMatch(/^[A-Z].*[^.]$/su);
    }
  });

  test.for(flagged)('points at what is there', (matrix) => {
    for (const { places } of findingsOf(rule, matrix)) {
      for (const { activityId, roleId, sectionId, personId } of places) {
        if (activityId) expect(matrix.activities[activityId]).toBeDefined();
        if (roleId) expect(matrix.roles[roleId]).toBeDefined();
        if (sectionId) expect(matrix.sections[sectionId]).toBeDefined();
        if (personId) expect(matrix.people[personId]).toBeDefined();
      }
    }
  });

  test.for(flagged)('is mended by its first fix, which makes nothing worse and can be undone', (matrix) => {
    const analyser = createAnalyser();
    const before = new Set(musts(matrix, analyser));
    for (const finding of findingsOf(rule, matrix)) {
      const [first] = fixesOf(finding, matrix);
      if (!first) continue;
      expect(first.label).toMatch(/^[A-Z“]/);
      const { after, undone } = afterEdit(matrix, first.edit);
      expect(findingsOf(rule, after).map(({ key }) => key)).not.toContain(finding.key);
      expect(musts(after, analyser).filter((key) => !before.has(key))).toEqual([]);
      expect(undone).toEqual(matrix);
    }
  });

  test.for(flagged)(
    'is mended all at once by safe fixes, which make nothing worse and can be undone',
    (matrix) => {
      const { mended } = planFixAll(findingsOf(rule, matrix), contextOf(matrix));
      if (mended.length === 0) return;
      const analyser = createAnalyser();
      const before = new Set(musts(matrix, analyser));
      const { after, undone } = afterEdit(matrix, fixAll(mended));
      const left = findingsOf(rule, after).map(({ key }) => key);
      expect(mended.filter(({ finding }) => left.includes(finding.key))).toEqual([]);
      // A whole framework's rows given to the two roles of a sketch are more than one should carry, and that is said.
      const worse = musts(after, analyser).filter(
        (key) => !before.has(key) && !key.startsWith('one-role-covers-'),
      );
      expect(worse).toEqual([]);
      expect(undone).toEqual(matrix);
    },
  );
});

test('all safe fixes of a young matrix at once leave what they mend, and no row twice', async () => {
  const cloud = templateById('cloud');
  if (!cloud) throw new Error('There is no cloud template.');
  const start = { name: 'Cloud', settings: {}, parts: [{ template: cloud, rows: await cloud.rows() }] };
  const young = matrixFromTemplate(start, idsFrom('start'));
  const { findings } = analysisOf(young);
  for (const [ruleId, own] of Map.groupBy(findings, (finding) => finding.ruleId)) {
    const { mended } = planFixAll(own, contextOf(young));
    if (mended.length === 0) continue;
    const after = analysisOf(afterEdit(young, fixAll(mended)).after).findings;
    const keys = after.map(({ key }) => key);
    expect(mended.filter(({ finding }) => keys.includes(finding.key)).map(() => ruleId)).toEqual([]);
    expect(after.filter((finding) => finding.ruleId === 'duplicate-activity')).toEqual([]);
  }
  const { mended } = planFixAll(findings, contextOf(young));
  const after = analysisOf(afterEdit(young, fixAll(mended)).after).findings;
  expect(mended.length).toBeGreaterThan(10);
  expect(after.filter((finding) => finding.ruleId === 'duplicate-activity')).toEqual([]);
});

test('a file is named for its rule, unless a table makes its rules', () => {
  const misnamed = [...rulesByFile].filter(
    ([path, rules]) => rules.length === 1 && !path.endsWith(`/${rules[0]?.group}/${rules[0]?.id}.ts`),
  );
  expect(misnamed.map(([path]) => path)).toEqual([]);
});

test('no two rules share an id', () => {
  expect(ruleList.length).toBe(new Set(ruleList.map((rule) => rule.id)).size);
});

function tuned(matrix: Matrix, ruleId: string, name: string, value: number): Matrix {
  const { rules } = matrix.settings;
  const thresholds = { ...rules[ruleId]?.thresholds, [name]: value };
  const changed = { ...rules, [ruleId]: { ...rules[ruleId], thresholds } };
  return { ...matrix, settings: { ...matrix.settings, rules: changed } };
}

/** By an analyser that has seen what was before: most rules find nothing changed, and say what they said. */
function musts(matrix: Matrix, analyser: Analyser): readonly string[] {
  return analyser
    .analyse(matrix, TODAY)
    .findings.filter((finding) => finding.severity === 'must')
    .map((finding) => finding.key);
}
