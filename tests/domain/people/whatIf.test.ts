import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { type Question, whatIf } from '../../../src/domain/people/whatIf';
import { memorySession, TODAY } from '../../support/memorySession';

const day = (text: string) => text as CalendarDate;

const matrix = matrixFromSketch(`
  people: Ann team=SRE; Bob team=SRE; Cyd team=Web
               | Architect @platform = Ann | Engineer @application = Bob | Writer = Cyd
  Set budget   | A                         | R                           | C
  Pick runtime | RA                        | C                           | I
  Fix alerts   | C                         | RA                          |
  Write guide  | R                         | A                           | C`);

function ask(question: Question, some: Matrix = matrix) {
  const session = memorySession(some);
  const { newId } = session;
  return { session, result: whatIf(some, question, { apply: session.preview, newId, today: TODAY }) };
}

const rows = (result: ReturnType<typeof whatIf>) =>
  result.lost.map(
    ({ name, noOwner, noDoer }) => `${name}:${noOwner ? ' no owner' : ''}${noDoer ? ' no doer' : ''}`,
  );

describe('what if', () => {
  it('someone leaves: says which rows nobody would own or do', () => {
    const { result } = ask({ kind: 'leaves', personId: idOf('Ann') });
    expect(rows(result)).toEqual([
      'Set budget: no owner',
      'Pick runtime: no owner no doer',
      'Write guide: no doer',
    ]);
    expect([result.noOwner, result.noDoer]).toEqual([2, 2]);
  });

  it('ranks who could take over, nearest first, with the reason', () => {
    const { result } = ask({ kind: 'leaves', personId: idOf('Ann') });
    expect(result.candidates.map(({ person, reason }) => `${person.name}: ${reason}`)).toEqual([
      'Bob: already accountable on 1 of 3',
      'Cyd: already consulted on 2 of 3',
    ]);
  });

  it('nothing changes until it is applied, and then in one change that undo takes back', () => {
    const { session, result } = ask({ kind: 'leaves', personId: idOf('Ann') });
    expect(session.store.getState().matrix).toBe(matrix);
    session.run(result.edit);
    expect(session.store.getState().matrix).toEqual(result.after);
    session.undo();
    expect(session.store.getState().matrix).toEqual(matrix);
  });

  it('hands over: nothing is lost when a successor takes every place', () => {
    const { result } = ask({ kind: 'leaves', personId: idOf('Ann'), successorId: idOf('Bob') });
    expect(result.lost).toEqual([]);
    expect(result.candidates).toEqual([]);
  });

  it('someone is away: looks at the first day away, and sees the cover', () => {
    const leave = { from: day('2026-12-20'), until: day('2026-12-31') };
    const away: Question = { kind: 'away', personId: idOf('Bob'), leave };
    expect(rows(ask(away).result)).toEqual([
      'Set budget: no doer',
      'Fix alerts: no owner no doer',
      'Write guide: no owner',
    ]);
    expect(ask(away).result.day).toBe('2026-12-20');
    const covered: Question = { ...away, leave: { ...leave, coverId: idOf<never>('Cyd') } };
    expect(rows(ask(covered).result)).toEqual([]);
  });

  it('a team is cut: everyone in it goes at once', () => {
    const { result } = ask({ kind: 'cut', team: 'SRE' });
    expect(rows(result)).toHaveLength(4);
    expect(result.candidates.map(({ person }) => person.name)).toEqual(['Cyd']);
  });

  it('two roles become one: nothing is lost', () => {
    expect(ask({ kind: 'merge', keepId: idOf('Architect'), goneId: idOf('Writer') }).result.lost).toEqual([]);
  });

  it('a role is split and nobody goes along: its rows lose their people', () => {
    const split = {
      newRoleId: idOf<never>('Runtime'),
      name: 'Runtime',
      activityIds: [idOf<never>('Pick runtime')],
      personIds: [],
    };
    expect(rows(ask({ kind: 'split', roleId: idOf('Architect'), split }).result)).toEqual([
      'Pick runtime: no owner no doer',
    ]);
  });

  it('puts the deputy first', () => {
    const some = matrixFromSketch(`
      people: Ann; Bob; Cyd
                   | Architect = Ann, Bob (deputy for Cyd) | Writer = Cyd
      Set budget   | RA                                    | I`);
    const { result } = ask({ kind: 'leaves', personId: idOf('Ann') }, some);
    expect(result.candidates[0]).toMatchObject({ reason: 'deputy in Architect' });
  });
});
