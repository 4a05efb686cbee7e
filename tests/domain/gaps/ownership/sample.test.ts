// Roles of a large matrix are compared by a part of its rows, the same each time.
import { expect, test } from 'vitest';
import { sampleOf } from '../../../../src/domain/gaps/ownership/sample';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { contextOf } from '../../../support/testRule';
import { rows } from '../../../support/toldInFull';

const sampled = (count: number) =>
  sampleOf(contextOf(matrixFromSketch(`| Boss\n${rows(count, 'Pay bill % | A')}`)).reading).map(
    ({ activity }) => activity.name,
  );

test('up to 400 rows all are taken, then about a half, from 800 on about a quarter', () => {
  expect([sampled(1).length, sampled(200).length, sampled(399).length]).toEqual([1, 200, 399]);
  expect(sampled(400).length).toBeGreaterThan(150);
  expect(sampled(400).length).toBeLessThan(250);
  expect(sampled(800).length).toBeGreaterThan(150);
  expect(sampled(800).length).toBeLessThan(250);
});

test('a row that was taken stays so while other rows come', () => {
  const first = new Set(sampled(400));
  const later = sampled(500).filter((name) => Number(name.split(' ')[2]) <= 400);
  expect(new Set(later)).toEqual(first);
});
