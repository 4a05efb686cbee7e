// The table of a blind round: the votes of each cell, and how far people agree about the cell and about its activity.
import { expect, test } from 'vitest';
import type { Round } from '../../../src/domain/matrix/agreement';
import type { ActivityId, PersonId, RoleId, RoundId } from '../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { perceptionOf } from '../../../src/domain/rounds/perception';
import { perceptionTable } from '../../../src/exchange/writing/perceptionTable';
import { TODAY } from '../../support/memorySession';

const matrix = matrixFromSketch(`
            | Architect | Engineer
    =1+1    | A         | R`);
const [row, architect, engineer] = [
  idOf<ActivityId>('=1+1'),
  idOf<RoleId>('Architect'),
  idOf<RoleId>('Engineer'),
];

function tableOf(views: readonly string[]): readonly string[] {
  const round: Round = {
    id: idOf<RoundId>('View'),
    kind: 'perception',
    title: 'View',
    on: TODAY,
    roleIds: [architect, engineer],
    asked: {
      [idOf<PersonId>('Ann')]: { personId: idOf('Ann'), name: 'Ann', activityIds: [row] },
    },
    answers: Object.fromEntries(
      views.map((letter, at) => {
        const cells = { [row]: { [architect]: 'A', [engineer]: letter } };
        return [`answer-${at}`, { id: `answer-${at}`, on: TODAY, cells }];
      }),
    ),
    settled: {},
  };
  const bytes = perceptionTable(matrix, perceptionOf(matrix, round, TODAY));
  return new TextDecoder().decode(bytes).trim().split('\r\n');
}

test('each cell has its votes and its share, and a name that is a formula stays a text', () => {
  const [head, ...lines] = tableOf(['R', 'R', 'C']);
  expect(head).toBe('Section,Activity,Activity agreement,Kind,Role,Today,Votes,Who,Cell agreement,Settled');
  expect(lines.map((line) => line.split(',').slice(1))).toEqual([
    [
      "'=1+1",
      '67%',
      'Others expect it of them',
      'Architect',
      'Accountable',
      'Accountable: 3',
      '',
      '100%',
      '',
    ],
    [
      "'=1+1",
      '67%',
      'Others expect it of them',
      'Engineer',
      'Responsible',
      '"Responsible: 2; Consulted: 1"',
      '',
      '33%',
      '',
    ],
  ]);
});

test('two answers are too few for a share', () => {
  const [, first] = tableOf(['R', 'C']);
  expect(first).not.toContain('%');
});
