import { expect, test } from 'vitest';
import { pastForm } from '../../../src/domain/edits/pastForm';
import { tellLooks } from '../../../src/domain/edits/tellLooks';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { afterEdit } from '../../support/edits';

const matrix = matrixFromSketch('| Lead\nPlan | A');
const withRules = (rules: Matrix['settings']['rules']): Matrix => ({
  ...matrix,
  settings: { ...matrix.settings, rules },
});

test('each rule tells its looks, and keeps the limits that were set', () => {
  const before = withRules({ crowd: { thresholds: { most: 8 } }, other: { on: false } });
  expect(afterEdit(before, tellLooks(['crowd', 'fresh'], true)).settings.rules).toEqual({
    crowd: { thresholds: { most: 8 }, on: true },
    fresh: { on: true },
    other: { on: false },
  });
});

test('and none does so any more, with nothing left of what was only switched', () => {
  const before = withRules({ crowd: { thresholds: { most: 8 }, on: true }, fresh: { on: true } });
  expect(afterEdit(before, tellLooks(['crowd', 'fresh'], false)).settings.rules).toEqual({
    crowd: { thresholds: { most: 8 } },
  });
});

test('it is told as done', () => {
  expect(pastForm(tellLooks([], true).label)).toBe('Turned on what is only worth a look');
  expect(pastForm(tellLooks([], false).label)).toBe('Turned off what is only worth a look');
});
