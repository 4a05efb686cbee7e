import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/domain/findings/finding';
import type { Rule } from '../../../src/domain/findings/rule';
import { createAnalyser } from '../../../src/domain/gaps/engine/analyse';
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
  const flagged = rule.flagged.map((sketch) => exampleOf(rule, sketch));

  test('says nothing of an empty matrix', () => {
    expect(findingsOf(rule, empty)).toEqual([]);
  });

  test('flags each of its flagged examples', () => {
    for (const { sketch, found } of flagged) expect(found(), sketch).not.toEqual([]);
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
      const changes = { changesOneStepLower: false, changesOneStepHigher: false };
      for (const sketch of [...rule.flagged, ...rule.accepted]) {
        const matrix = matrixFromSketch(sketch);
        const said = (at: number) =>
          findingsOf(rule, tuned(matrix, rule.id, name, at))
            .map(({ key, severity }) => `${key} ${severity}`)
            .join();
        const now = said(value);
        changes.changesOneStepLower ||= said(value - step) !== now;
        changes.changesOneStepHigher ||= said(value + step) !== now;
        if (changes.changesOneStepLower && changes.changesOneStepHigher) break;
      }
      expect(changes).toEqual({ changesOneStepLower: true, changesOneStepHigher: true });
    },
  );

  test('keeps its keys, each once', () => {
    for (const { sketch, matrix, found } of flagged) {
      const keys = found().map((finding) => finding.key);
      expect(
        findingsOf(rule, structuredClone(matrix)).map((finding) => finding.key),
        sketch,
      ).toEqual(keys);
      expect(new Set(keys).size, sketch).toBe(keys.length);
      expect(
        keys.filter((key) => !key.startsWith(`${rule.id}/`)),
        sketch,
      ).toEqual([]);
    }
  });

  test('says in whole sentences why it matters and what to do', () => {
    for (const text of [rule.why, rule.remedy]) expect(text).toMatch(SENTENCE);
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/);
    expect(rule.source).not.toBe('');
  });

  test('speaks in whole sentences', () => {
    for (const finding of flagged.flatMap(({ found }) => found())) {
      expect(finding.message).toMatch(SENTENCE);
      expect(finding.title).toMatch(/^[A-Z].*[^.]$/su);
    }
  });

  test('points at what is there', () => {
    for (const { sketch, matrix, found } of flagged) {
      const { activities, roles, sections, people } = matrix;
      for (const { activityId, roleId, sectionId, personId } of found().flatMap(({ places }) => places)) {
        const isThere =
          (!activityId || activities[activityId]) &&
          (!roleId || roles[roleId]) &&
          (!sectionId || sections[sectionId]) &&
          (!personId || people[personId]);
        expect(Boolean(isThere), `${activityId} ${roleId} ${sectionId} ${personId} in ${sketch}`).toBe(true);
      }
    }
  });

  test('is mended by its first fix, which makes nothing worse and can be undone', () => {
    for (const { sketch, matrix, found, worse } of flagged) {
      for (const finding of found()) {
        const [first] = fixesOf(finding, matrix);
        if (!first) continue;
        expect(first.label).toMatch(/^[A-Z“]/);
        const { after, undone } = afterEdit(matrix, first.edit);
        expect(
          findingsOf(rule, after).map(({ key }) => key),
          sketch,
        ).not.toContain(finding.key);
        expect(worse(after), sketch).toEqual([]);
        expect(undone, sketch).toEqual(matrix);
      }
    }
  });

  test('is mended all at once by safe fixes, which make nothing worse and can be undone', () => {
    for (const { sketch, matrix, found, worse } of flagged) {
      const { mended } = planFixAll(found(), contextOf(matrix));
      // One alone is mended by its first fix.
      if (mended.length < 2) continue;
      const { after, undone } = afterEdit(matrix, fixAll(mended));
      const left = findingsOf(rule, after).map(({ key }) => key);
      expect(
        mended.filter(({ finding }) => left.includes(finding.key)),
        sketch,
      ).toEqual([]);
      // A whole framework's rows given to the two roles of a sketch are more than one should carry, and that is said.
      expect(
        worse(after).filter((key) => !key.startsWith('one-role-covers-')),
        sketch,
      ).toEqual([]);
      expect(undone, sketch).toEqual(matrix);
    }
  });
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

/** A flagged example, read and looked at once for all that is claimed of it. */
function exampleOf(rule: Rule, sketch: string) {
  const matrix = switchedOn(matrixFromSketch(sketch), rule);
  let findings: readonly Finding[] | undefined;
  let musts: ((after: Matrix) => readonly string[]) | undefined;
  return {
    sketch,
    matrix,
    found: () => {
      findings ??= findingsOf(rule, matrix);
      return findings;
    },
    /** What must be fixed after a change and had not to be before. */
    worse: (after: Matrix) => {
      musts ??= addedMusts(matrix);
      return musts(after);
    },
  };
}

/** By an analyser that has seen what was before: most rules find nothing changed, and say what they said. */
function addedMusts(matrix: Matrix): (after: Matrix) => readonly string[] {
  const analyser = createAnalyser();
  const mustsIn = (one: Matrix) =>
    analyser
      .analyse(one, TODAY)
      .findings.filter((finding) => finding.severity === 'must')
      .map((finding) => finding.key);
  const before = new Set(mustsIn(matrix));
  return (after) => mustsIn(after).filter((key) => !before.has(key));
}
