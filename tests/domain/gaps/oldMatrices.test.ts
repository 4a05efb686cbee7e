// Findings stay while their rows do, through any number of edits: none may keep the matrix it was found in.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { Rule } from '../../../src/domain/findings/rule';
import { createAnalyser } from '../../../src/domain/gaps/engine/analyse';
import { ruleList } from '../../../src/domain/gaps/engine/ruleList';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { analysisOf, switchedOn, TODAY } from '../../support/testRule';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function found(rule: Rule) {
  const matrix = switchedOn(matrixFromSketch(rule.flagged[0]), rule);
  const { findings } = createAnalyser({ rules: [rule] }).analyse(matrix, TODAY);
  return { rule, findings, matrix: new WeakRef(matrix) };
}

test('no finding of a row keeps the matrix that it was found in', async () => {
  const all = ruleList.filter(({ scope }) => scope === 'activity').map(found);
  // What modules remember of the last matrix is of this one now.
  analysisOf(matrixFromSketch('| Architect | Engineer\nPay | A | R'));
  const keeping = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
    return all.filter(({ findings, matrix }) => findings.length > 0 && matrix.deref());
  };
  // What stood on the stack may live through one collection. What is kept lives through all of them.
  for (let round = 0; round < 5 && (await keeping()).length > 0; round += 1);
  expect((await keeping()).map(({ rule }) => rule.id)).toEqual([]);
});
