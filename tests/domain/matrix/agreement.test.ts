// What people agreed about a matrix, at the door: what older versions lack, what points at nothing, what is damaged.
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { mergePeople } from '../../../src/domain/edits/mergePeople';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { matrixFromSaved, SAVED_VERSION } from '../../../src/domain/matrix/saved';
import { mergeMatrices } from '../../../src/domain/merge/mergeMatrices';
import { fullMatrix } from '../../support/fullMatrix';

type Json = ReturnType<typeof JSON.parse>;

const changed = (change: (json: Json) => void): Json => {
  const json = JSON.parse(JSON.stringify(fullMatrix));
  change(json);
  return json;
};
const read = (matrix: Json, from: 'outside' | 'device' = 'outside', version = SAVED_VERSION) =>
  matrixFromSaved({ version, matrix }, { from });

it('a matrix of version 5 has none of it, and is read without a word', () => {
  const json = changed((matrix) => {
    for (const field of ['confirmations', 'rounds', 'remarks', 'meetings']) delete matrix[field];
  });
  const { matrix, problems } = read(json, 'outside', 5);
  expect(problems).toEqual([]);
  expect(matrix).toMatchObject({ confirmations: {}, rounds: {}, remarks: {}, meetings: {} });
});

describe('what points at nothing', () => {
  const withoutRow = changed((matrix) => {
    matrix.activities = {};
  });

  it('in a file: a confirmation is left out and told, a remark and a point of a meeting stay without their row', () => {
    const { matrix, problems } = read(withoutRow);
    expect(matrix.confirmations).toEqual({});
    expect(Object.values(matrix.remarks)[0]).toMatchObject({ text: 'Is this still so?' });
    expect(Object.values(matrix.remarks)[0]?.about).not.toHaveProperty('activityId');
    const [meeting] = Object.values(matrix.meetings);
    expect(Object.values(meeting?.points ?? {})[0]?.about).toEqual({});
    expect(problems.map(({ message }) => message)).toContain(
      '1 confirmation is about activities that are not in this matrix. It was skipped.',
    );
  });

  it('on this device stays as it is: the row may come back by undo', () => {
    const { matrix, problems } = read(withoutRow, 'device');
    expect(matrix.confirmations).toEqual(fullMatrix.confirmations);
    expect(matrix.remarks).toEqual(fullMatrix.remarks);
    expect(problems).toEqual([]);
  });

  it('an answer whose first remark is gone begins a thread, and that is told', () => {
    const json = changed((matrix) => {
      delete matrix.remarks['remark-000000001'];
    });
    const { matrix, problems } = read(json, 'device');
    expect(Object.values(matrix.remarks)[0]).not.toHaveProperty('replyTo');
    expect(problems[0]?.message).toBe(
      'The remark that it answers is missing. It is a remark of its own now.',
    );
  });
});

it('damage in one answer costs that answer, not the round', () => {
  const json = changed((matrix) => {
    const round = matrix.rounds['round-0000000001'];
    round.answers['answer-000000002'] = { id: 'answer-000000002', on: 'yesterday' };
    round.asked['person-000000001'].activityIds = ['no'];
  });
  const { matrix, problems } = read(json);
  const [round] = Object.values(matrix.rounds);
  expect(round?.answers).toHaveProperty('answer-000000001');
  expect(round?.asked).toHaveProperty('person-000000001');
  expect(problems.length).toBeGreaterThan(0);
});

it('two people who answer one round at once are both in the merged matrix', () => {
  const answered = (id: string): Matrix =>
    changed((matrix) => {
      matrix.rounds['round-0000000001'].answers[id] = { id, on: '2026-03-04' };
    });
  const { matrix, clashes } = mergeMatrices({
    base: fullMatrix,
    ours: answered('answer-000000002'),
    theirs: answered('answer-000000003'),
  });
  expect(clashes).toEqual([]);
  expect(Object.keys(Object.values(matrix.rounds)[0]?.answers ?? {})).toHaveLength(3);
});

it('two entries of one person made one: what either confirmed is said by the one that stays', () => {
  const two: Matrix = changed((matrix) => {
    const [ann] = Object.values<Json>(matrix.people);
    matrix.people['person-000000002'] = { ...ann, id: 'person-000000002', name: 'Ann B.' };
  });
  const [kept, gone] = ['person-000000002', 'person-000000001'] as Matrix['people'][never]['id'][];
  if (!kept || !gone) throw new Error('Two people are there.');
  const matrix = produce(two, (draft) => mergePeople(two, kept, [gone]).apply(draft));
  expect(Object.values(matrix.confirmations)).toEqual([
    expect.objectContaining({
      id: `activity-0000001~${kept}`,
      personId: kept,
      holders: [kept],
    }),
  ]);
});
