// What rule tests need: findings of a sketch, and a matrix after a fix.
import { applyPatches, enablePatches, produceWithPatches } from 'immer';
import type { Edit } from '../../src/domain/edits/edit';
import type { Analysis } from '../../src/domain/findings/analysis';
import type { Finding } from '../../src/domain/findings/finding';
import type { Fix, FixContext, Rule } from '../../src/domain/findings/rule';
import { createAnalyser } from '../../src/domain/gaps/engine/analyse';
import { ruleById } from '../../src/domain/gaps/engine/ruleList';
import type { CalendarDate } from '../../src/domain/matrix/date';
import type { NewId } from '../../src/domain/matrix/ids';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { readMatrix } from '../../src/domain/reading/readMatrix';

enablePatches();

export const TODAY = '2026-11-21' as CalendarDate;

/** The rule switched on, whatever it does by default. */
export function switchedOn(matrix: Matrix, rule: Rule): Matrix {
  const rules = { ...matrix.settings.rules, [rule.id]: { ...matrix.settings.rules[rule.id], on: true } };
  return { ...matrix, settings: { ...matrix.settings, rules } };
}

export function findingsOf(rule: Rule, matrix: Matrix): readonly Finding[] {
  const { findings, scenarios } = createAnalyser({ rules: [rule] }).analyse(switchedOn(matrix, rule), TODAY);
  return rule.toldIn ? scenarios : findings;
}

const analyses = new WeakMap<Matrix, Analysis>();

/** Made once for each matrix: tests ask for the same before each of its fixes. */
export function analysisOf(matrix: Matrix): Analysis {
  const known = analyses.get(matrix) ?? createAnalyser().analyse(matrix, TODAY);
  analyses.set(matrix, known);
  return known;
}

/** The sentences that one rule says of a sketch. */
export function saidOf(ruleId: string, sketch: string): readonly string[] {
  const rule = ruleById(ruleId);
  if (!rule) throw new Error(`There is no rule "${ruleId}".`);
  return findingsOf(rule, matrixFromSketch(sketch)).map((finding) => finding.message);
}

export function fixesOf(finding: Finding, matrix: Matrix): readonly Fix[] {
  return finding.fixes(contextOf(matrix));
}

const readings = new WeakMap<Matrix, FixContext['reading']>();

export function contextOf(matrix: Matrix): FixContext {
  const reading = readings.get(matrix) ?? readMatrix(matrix, TODAY);
  readings.set(matrix, reading);
  return { reading, newId: idsFrom('fixed') };
}

export function idsFrom(word: string): NewId {
  let count = 0;
  return (() => `${word}-${String(++count).padStart(16, '0')}`) as NewId;
}

/** The matrix after an edit, and the same after taking the edit back. */
export function afterEdit(matrix: Matrix, edit: Edit): { after: Matrix; undone: Matrix } {
  const [after, , inverse] = produceWithPatches(matrix, (draft) => edit.apply(draft));
  const undone = applyPatches(after, inverse);
  return { after, undone };
}
