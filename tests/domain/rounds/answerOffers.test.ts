// What an answer offers: taking it is the same as making its edits by hand.
import { describe, expect, it } from 'vitest';
import { confirmRows } from '../../../src/domain/edits/confirmRows';
import { type Edit, edits } from '../../../src/domain/edits/edit';
import { moveLetters } from '../../../src/domain/edits/moveLetters';
import { recordAnswer } from '../../../src/domain/edits/recordAnswer';
import { setCodes } from '../../../src/domain/edits/setCodes';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import type { ActivityId } from '../../../src/domain/matrix/ids';
import type { Codes } from '../../../src/domain/matrix/scheme/codes';
import { recordOf } from '../../../src/domain/rounds/record';
import {
  ann,
  answer,
  architect,
  chosen,
  engineer,
  matrix,
  offersOf,
  pay,
  review,
  round,
  sign,
  stateOf,
  taken,
} from '../../support/askedMatrix';
import { afterEdit } from '../../support/edits';
import { memorySession, TODAY } from '../../support/memorySession';

describe('an answer', () => {
  it('tells each thing that was said, and chooses unasked only to record it', () => {
    const { offers, told } = offersOf(matrix);
    expect(told).toEqual([]);
    expect(
      offers.map(({ place, words, careful }) => `${careful ? 'ask' : 'take'} ${place}: ${words}`),
    ).toEqual([
      'take Round “round-0”: Ann: 3 activities answered. “Fine so far”',
      'take Activity “Pay the bill”: Ann says that it is right',
      'take Activity “Sign”: Ann says “not me”: Engineer, Since May',
      'ask Activity “Sign”: Engineer: Accountable, from Architect',
      'take Activity “Review”: Ann says that it has changed',
      'ask Activity “Review”: Architect: Consulted, was Responsible',
    ]);
  });

  it('taken as a whole is the same as its edits made by hand, and one step back undoes it', () => {
    const statement = { personId: ann, who: 'Ann', on: TODAY, until: '2027-05-01' as CalendarDate };
    const said = (activityId: ActivityId, more: { said: 'yes' | 'not-me' | 'changed' }) => ({
      activityId,
      ...statement,
      ...more,
      roundId: round.id,
    });
    const byHand: Edit[] = [
      recordAnswer(round.id, recordOf(matrix, round, answer, TODAY)),
      confirmRows(matrix, [said(pay, { said: 'yes' })], TODAY),
      confirmRows(
        matrix,
        [{ ...said(sign, { said: 'not-me' }), instead: 'Since May', roleId: engineer }],
        TODAY,
      ),
      moveLetters(matrix, sign, architect, engineer),
      confirmRows(matrix, [said(review, { said: 'changed' })], TODAY),
      setCodes(matrix, [{ activityId: review, roleId: architect }], 'C' as Codes),
      confirmRows(matrix, [said(review, { said: 'yes' })], TODAY),
    ];
    const session = memorySession(matrix);
    const whole = edits(
      'take the answer',
      offersOf(matrix).offers.map(({ edit }) => edit),
    );
    expect(session.run(whole).done).toBe(true);
    const after = session.store.getState().matrix;
    expect(after).toEqual(afterEdit(matrix, ...byHand));
    session.undo();
    expect(session.store.getState().matrix).toEqual(matrix);
  });

  it('that is not followed leaves the row contradicted; followed, it is settled', () => {
    const recorded = taken(matrix, chosen(matrix));
    expect([pay, sign, review].map((id) => stateOf(recorded, id))).toEqual([
      'confirmed',
      'disagrees',
      'disagrees',
    ]);
    const all = taken(matrix, offersOf(matrix).offers);
    expect([pay, sign, review].map((id) => stateOf(all, id))).toEqual(['confirmed', 'open', 'open']);
    expect(all.activities[sign]?.assignments).toEqual({ [engineer]: 'A' });
  });
});
