import { present } from '../../src/domain/edits/edit';
import type { Asked, Round } from '../../src/domain/matrix/agreement';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import type { Answer } from '../../src/domain/rounds/answer';
import { questionOf } from '../../src/domain/rounds/question';
import { TODAY } from './memorySession';

/** With a condition, quotes and other scripts, which links and files have to carry. */
export const matrix = matrixFromSketch(`
                 | Architect = Ann  | Engineer = Bob
    ## Plan, “all” of it
    Pay the bill | A (critical, EU) | R
    Sign 日本     | A                | C
    round: Ann [by=Ines; dueOn=2026-12-05] about Pay the bill; Sign 日本`);

export const round = present(Object.values<Round>(matrix.rounds)[0], 'round');
export const asked = present(Object.values<Asked>(round.asked)[0], 'person');
export const question = questionOf(matrix, round, asked, TODAY);
export const answer: Answer = {
  kind: 'confirmation',
  matrixId: matrix.id,
  matrix: matrix.name,
  roundId: round.id,
  id: 'answer-0000000001',
  person: question.person,
  on: TODAY,
  remark: 'See you Monday',
  rows: question.rows.map(({ id, seen }) => ({ id, said: 'yes' as const, seen })),
};
