import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { peopleAt, standingInWords } from '../../../src/domain/people/peopleAt';
import { answerable, carriersOf, reservesOf, whoHolds } from '../../../src/domain/people/whoHolds';

const day = (text: string) => text as CalendarDate;

/** Who is behind the one role of a sketch, in words. */
function behind(sketch: string, on: string, change: (matrix: Matrix) => Matrix = (matrix) => matrix): string {
  const matrix = change(matrixFromSketch(sketch));
  const standings = whoHolds(matrix, idOf('Architect'), day(on));
  return standings.map((standing) => standingInWords(standing, matrix.people)).join(', ') || 'nobody';
}

function away(name: string, from: string, until: string): (matrix: Matrix) => Matrix {
  return (matrix) => {
    const person = matrix.people[idOf<never>(name)];
    const absences = [{ from: day(from), until: day(until) }];
    return {
      ...matrix,
      people: { ...matrix.people, [idOf<never>(name)]: { ...(person as object), absences } },
    } as Matrix;
  };
}

describe('who is behind a role', () => {
  it('is nobody for an empty chair', () => {
    expect(behind('| Architect', '2026-11-21')).toBe('nobody');
  });

  it('is every holder, and no deputy while a holder is there', () => {
    expect(behind('| Architect = Ann, Bob, Cyd (deputy)', '2026-11-21')).toBe('Ann, Bob');
  });

  it('is the cover between its dates, both included, instead of the person it stands in for', () => {
    const sketch = '| Architect = Ann, Eve (cover for Ann from 2026-11-10 until 2026-11-12)';
    expect(behind(sketch, '2026-11-09')).toBe('Ann');
    expect(behind(sketch, '2026-11-10')).toBe('Eve (cover for Ann)');
    expect(behind(sketch, '2026-11-12')).toBe('Eve (cover for Ann)');
    expect(behind(sketch, '2026-11-13')).toBe('Ann');
  });

  it('is the holder when the cover is away too', () => {
    const sketch = '| Architect = Ann, Eve (cover for Ann from 2026-11-10 until 2026-11-12)';
    expect(behind(sketch, '2026-11-11', away('Eve', '2026-11-11', '2026-11-11'))).toBe('Ann');
  });

  it('is the deputy while the only holder is away, and the holder again on the day after', () => {
    const sketch = '| Architect = Ann, Bob (deputy)';
    const leave = away('Ann', '2026-12-01', '2026-12-05');
    expect(behind(sketch, '2026-11-30', leave)).toBe('Ann');
    expect(behind(sketch, '2026-12-01', leave)).toBe('Bob (deputy for Ann)');
    expect(behind(sketch, '2026-12-05', leave)).toBe('Bob (deputy for Ann)');
    expect(behind(sketch, '2026-12-06', leave)).toBe('Ann');
  });

  it('is the deputy of one person only when that person is away, beside the holders who are there', () => {
    const sketch = '| Architect = Ann, Kim, Bob (deputy for Ann)';
    expect(behind(sketch, '2026-12-01', away('Ann', '2026-12-01', '2026-12-05'))).toBe(
      'Kim, Bob (deputy for Ann)',
    );
    expect(behind(sketch, '2026-12-01', away('Kim', '2026-12-01', '2026-12-05'))).toBe('Ann');
  });

  it('is the deputy where everyone has left, and nobody where the deputy has left too', () => {
    expect(behind('people: Ann inactive\n| Architect = Ann, Bob (deputy)', '2026-11-21')).toBe(
      'Bob (deputy for Ann)',
    );
    expect(behind('people: Ann inactive; Bob inactive\n| Architect = Ann, Bob (deputy)', '2026-11-21')).toBe(
      'nobody',
    );
  });

  it('is a holder only between the dates of holding', () => {
    const sketch = '| Architect = Ann (until 2026-11-30), Bob (from 2026-12-01)';
    expect(behind(sketch, '2026-11-30')).toBe('Ann');
    expect(behind(sketch, '2026-12-01')).toBe('Bob');
  });

  it('says who is there for the time being only', () => {
    expect(behind('| Architect = Ann (interim 2026-06-01)', '2026-11-21')).toBe('Ann (interim)');
  });
});

describe('a group role', () => {
  const group = (leadId?: string): Matrix => {
    const matrix = matrixFromSketch('| Architect %group = Ann, Bob\nPick a database | A');
    const id = idOf<never>('Architect');
    return leadId
      ? { ...matrix, roles: { [id]: { ...(matrix.roles[id] as object), leadId: idOf(leadId) } } as never }
      : matrix;
  };

  it('answers through its lead alone, and does the work through everyone', () => {
    const standings = whoHolds(group('Bob'), idOf('Architect'), day('2026-11-21'));
    expect(standings.map(({ person }) => person.name)).toEqual(['Bob', 'Ann']);
    expect(answerable(standings).map(({ person }) => person.name)).toEqual(['Bob']);
  });

  it('answers through everyone without a lead', () => {
    expect(answerable(whoHolds(group(), idOf('Architect'), day('2026-11-21')))).toHaveLength(2);
  });
});

describe('who carries a role', () => {
  it('is the holder also on leave, but not once someone covers', () => {
    const matrix = away(
      'Ann',
      '2026-11-01',
      '2026-11-30',
    )(matrixFromSketch('| Architect = Ann, Bob (deputy)'));
    const role = matrix.roles[idOf<never>('Architect')];
    if (!role) throw new Error('The sketch has an architect.');
    const names = carriersOf(role, matrix.people, day('2026-11-10')).map(({ person }) => person.name);
    expect(names).toEqual(['Ann']);
    expect(reservesOf(role, matrix.people, day('2026-11-10')).map(({ name }) => name)).toEqual(['Bob']);
  });
});

describe('who is it now', () => {
  const matrix = matrixFromSketch(`
                 | Architect = Ann | Engineer = Bob, Cyd | Board
    Set budget   | A               | R                   | I
    Choose goals | R               |                     | A`);

  it('answers for every role at once, and remembers the answer', () => {
    const now = peopleAt(matrix, day('2026-11-21'));
    expect([...now.values()].map((standings) => standings.length)).toEqual([1, 2, 0]);
    expect(peopleAt(matrix, day('2026-11-21'))).toBe(now);
    expect(peopleAt(matrix, day('2026-11-22'))).not.toBe(now);
  });
});
