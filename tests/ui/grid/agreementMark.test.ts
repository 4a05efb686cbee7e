// What the gutter of a row says of agreement, and that it says nothing of most rows.
import { expect, test } from 'vitest';
import { addRemark } from '../../../src/domain/edits/addRemark';
import type { RemarkId } from '../../../src/domain/matrix/ids';
import type { Activity } from '../../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { agreementMark } from '../../../src/ui/grid/drawn/agreementMark';
import { afterEdit } from '../../support/edits';
import { NOON, TODAY } from '../../support/memorySession';

const matrix = matrixFromSketch(`
                 | Architect = Ann | Engineer = Bob
    Pay the bill | A               | R
    Sign         | A               | R
    Review       | A               | R
    Plan         | A               | R
    said: Ann yes about Pay the bill
    said: Ann yes [letters=Architect:A] about Sign
    said: Bob not-me about Review`);
const markOf = (name: string, of = matrix) =>
  agreementMark(of, of.activities[idOf<Activity['id']>(name)] as Activity, () => TODAY);

test('confirmed, lapsed and contradicted have a sign each, with words for those who hear it', () => {
  expect(['Pay the bill', 'Sign', 'Review', 'Plan'].map((name) => markOf(name))).toEqual([
    { text: '✓', words: 'confirmed' },
    { text: '↻', words: 'no longer confirmed' },
    { text: '✗', words: 'someone disagrees' },
    { text: '', words: '' },
  ]);
});

test('open remarks are counted beside it', () => {
  const about = { activityId: idOf<Activity['id']>('Pay the bill') };
  const remark = { id: idOf<RemarkId>('remark'), about, who: 'Ann', at: NOON, text: 'Why?' };
  const mark = markOf('Pay the bill', afterEdit(matrix, addRemark(remark)));
  expect(mark).toEqual({ text: '✓ 1', words: 'confirmed, 1 open remark' });
});
