// A confirmation lapses exactly when what was confirmed changes: the letters of the row, who holds its accountable
// roles, whether the person who said it still holds it, and by time. Nothing else ends it, and undo brings it back.
import { describe, expect, it } from 'vitest';
import { rowAgreement, statementInWords } from '../../../src/domain/agreement/rowAgreement';
import { standingOf } from '../../../src/domain/agreement/standing';
import { confirmRows } from '../../../src/domain/edits/confirmRows';
import { EditRefused } from '../../../src/domain/edits/edit';
import { setCodes } from '../../../src/domain/edits/setCodes';
import type { Confirmation } from '../../../src/domain/matrix/agreement';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import type { Activity, Holder, Matrix, Person, Role } from '../../../src/domain/matrix/matrix';
import type { Codes } from '../../../src/domain/matrix/scheme/codes';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { createDice } from '../../support/dice';
import { afterEdit } from '../../support/edits';
import { TODAY } from '../../support/memorySession';
import { playedMatrix, smallMatrix } from '../../support/playedMatrix';
import { randomEdit } from '../../support/randomEdits';
import { tries } from '../../support/strength';

/** Written without the code under test: what a person would compare. */
function seen(matrix: Matrix, { activityId, personId }: Confirmation): string {
  const row = matrix.activities[activityId] as Activity | undefined;
  if (!row) return 'gone';
  const roles = Object.values<Role>(matrix.roles).filter(({ id }) => row.assignments[id] !== undefined);
  const letters = roles.map(({ id }) => `${id} ${row.assignments[id]} ${row.conditions?.[id] ?? ''}`).sort();
  const owning = matrix.scheme.codes.filter(({ meaning }) => meaning === 'owns').map(({ letter }) => letter);
  const holding = (role: Role) =>
    Object.values<Holder>(role.holders)
      .filter(({ part, from = '', until = '9999' }) => part === 'holder' && from <= TODAY && TODAY <= until)
      .map((holder) => holder.personId)
      .filter((id) => (matrix.people[id] as Person | undefined)?.active);
  const owners = roles.filter(({ id }) => owning.some((letter) => row.assignments[id]?.includes(letter)));
  const isOwn = roles.some((role) => holding(role).includes(personId));
  return JSON.stringify([letters, [...new Set(owners.flatMap(holding))].sort(), isOwn]);
}

function allConfirmed(matrix: Matrix): Matrix {
  const statements = Object.values<Activity>(matrix.activities).flatMap(({ id: activityId }) =>
    Object.values<Person>(matrix.people).map(({ id: personId, name: who }) => ({
      activityId,
      personId,
      who,
      said: 'yes' as const,
      on: TODAY,
    })),
  );
  return afterEdit(matrix, confirmRows(matrix, statements, TODAY));
}

const GAMES = tries({ daily: 150, thorough: 500 });

describe('the law', () => {
  it('holds for every edit there is, and both sides of it are met', () => {
    const met = { held: 0, lapsed: 0 };
    for (let seed = 0; seed < GAMES; seed += 1) {
      const before = allConfirmed(playedMatrix(smallMatrix, seed, 6));
      // What was said before of a row or by a person that is gone has lapsed already.
      const confirmations = Object.values<Confirmation>(before.confirmations).filter(
        ({ activityId, personId }) => before.activities[activityId] && before.people[personId],
      );
      for (const one of confirmations) expect(standingOf(before, one, TODAY).holds).toBe(true);
      const dice = createDice(seed, 'law');
      const edit = randomEdit(before, dice);
      if (!edit) continue;
      let after: Matrix;
      try {
        after = afterEdit(before, edit);
      } catch (error) {
        if (error instanceof EditRefused) continue;
        throw error;
      }
      for (const one of confirmations) {
        const { holds, because } = standingOf(after, one, TODAY);
        expect([edit.label, one.id, holds]).toEqual([
          edit.label,
          one.id,
          seen(before, one) === seen(after, one),
        ]);
        expect(because.length > 0).toBe(!holds);
        met[holds ? 'held' : 'lapsed'] += 1;
        expect(standingOf(before, one, TODAY).holds).toBe(true);
      }
    }
    expect(met.held).toBeGreaterThan(300);
    expect(met.lapsed).toBeGreaterThan(GAMES / 5);
  });
});

const sketch = (said: string, roles = 'Architect = Ann | Engineer = Bob') =>
  matrixFromSketch(`
                 | ${roles}
    Pay the bill | A               | R
    ${said}`);
const only = (matrix: Matrix) => {
  const [activity] = Object.values<Activity>(matrix.activities);
  if (!activity) throw new Error('The sketch has a row.');
  return { activity, ...rowAgreement(matrix, activity, TODAY) };
};

describe('a row', () => {
  it('is confirmed by one of its owners, and not by who only does the work', () => {
    expect(only(sketch('said: Ann yes about Pay the bill')).state).toBe('confirmed');
    expect(only(sketch('said: Bob yes about Pay the bill')).state).toBe('open');
    expect(only(sketch('')).state).toBe('open');
  });

  it('is contradicted by anyone who was asked, while it is as they were asked', () => {
    const matrix = sketch('said: Ann yes about Pay the bill\n    said: Bob not-me about Pay the bill');
    expect(only(matrix).state).toBe('disagrees');
    const cells = [
      { activityId: idOf<Activity['id']>('Pay the bill'), roleId: idOf<Role['id']>('Engineer') },
    ];
    const after = afterEdit(matrix, setCodes(matrix, cells, 'C' as Codes));
    expect(only(after).state).toBe('lapsed');
    expect(only(after).statements.map(statementInWords)).toEqual([
      'Confirmed by Ann on 2026-11-02, no longer: Engineer has C, was R',
    ]);
  });

  it('lapses on the day after its last', () => {
    const matrix = sketch('said: Ann yes [until=2026-11-21] about Pay the bill');
    expect(only(matrix).state).toBe('confirmed');
    const { activity } = only(matrix);
    expect(rowAgreement(matrix, activity, '2026-11-22' as CalendarDate)).toMatchObject({ state: 'lapsed' });
  });

  it('says who holds it now', () => {
    const until = sketch(
      'said: Ann yes about Pay the bill',
      'Architect = Ann (until 2026-11-20) | Engineer = Bob',
    );
    expect(only(until).statements.map(({ standing }) => standing.because)).toEqual([
      ['Ann no longer holds it'],
    ]);
    const swap = 'Architect = Ann (until 2026-11-20), Eve (from 2026-11-21) | Engineer = Bob';
    expect(only(sketch('said: Ann yes about Pay the bill', swap)).statements[0]?.standing.because).toEqual([
      'Holder changed from Ann to Eve',
    ]);
  });
});
