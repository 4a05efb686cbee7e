import { rowAgreement } from '../../src/domain/agreement/rowAgreement';
import { type Edit, edits, present } from '../../src/domain/edits/edit';
import type { Asked, Round } from '../../src/domain/matrix/agreement';
import type { ActivityId, PersonId, RoleId } from '../../src/domain/matrix/ids';
import type { Activity, Matrix } from '../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import type { Answer } from '../../src/domain/rounds/answer';
import { answerOffers } from '../../src/domain/rounds/answerOffers';
import { questionOf } from '../../src/domain/rounds/question';
import { afterEdit } from './edits';
import { TODAY } from './memorySession';

export const matrix = matrixFromSketch(`
                 | Architect = Ann | Engineer = Bob
    Pay the bill | A               | R
    Sign         | A               |
    Review       | R               | A
    round: Ann [until=2027-05-01] about Pay the bill; Sign; Review`);

export const round = present(Object.values<Round>(matrix.rounds)[0], 'round');
export const asked = present(Object.values<Asked>(round.asked)[0], 'person');
export const [pay, sign, review] = ['Pay the bill', 'Sign', 'Review'].map((name) =>
  idOf<ActivityId>(name),
) as [ActivityId, ActivityId, ActivityId];
export const [architect, engineer] = [idOf<RoleId>('Architect'), idOf<RoleId>('Engineer')];
export const ann = idOf<PersonId>('Ann');

export const question = questionOf(matrix, round, asked, TODAY);
export const seen = new Map(question.rows.map((row) => [row.id, row.seen]));
export const answer: Answer = {
  kind: 'confirmation',
  matrixId: matrix.id,
  matrix: matrix.name,
  roundId: round.id,
  id: 'answer-0000000001',
  person: { id: ann, name: 'Ann' },
  on: TODAY,
  remark: 'Fine so far',
  rows: [
    { id: pay, said: 'yes', seen: seen.get(pay) },
    { id: sign, said: 'not-me', seen: seen.get(sign), roleId: engineer, instead: 'Since May' },
    { id: review, said: 'changed', seen: seen.get(review), letters: { [architect]: 'C' } },
  ],
};
export const offersOf = (now: Matrix, given: Answer = answer) => answerOffers(now, given, TODAY);
export const chosen = (now: Matrix, given?: Answer) =>
  offersOf(now, given).offers.filter(({ careful }) => !careful);
export const taken = (now: Matrix, offers: readonly { readonly edit: Edit }[]) =>
  afterEdit(
    now,
    edits(
      'take',
      offers.map(({ edit }) => edit),
    ),
  );
export const stateOf = (now: Matrix, id: ActivityId) =>
  rowAgreement(now, now.activities[id] as Activity, TODAY).state;
