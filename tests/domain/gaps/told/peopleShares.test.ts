// Rules about how much of the whole one person carries: what each says at each limit, and what its buttons move.
import { describe, expect, it } from 'vitest';
import { afterButton, buttonsOf, rowsOf, toldOf } from '../../../support/told';

describe('person-everywhere and person-overload', () => {
  const owned = (count: number, all: number) =>
    [
      '| Chief = Ann | Crew = Bob, Cyd',
      ...Array.from({ length: all }, (_, at) => `Row ${at} | ${at < count ? 'RA | C' : 'C | RA'}`),
    ].join('\n');

  it('says how many of how many, and moves the rest', () => {
    expect(toldOf('person-everywhere', owned(5, 12))).toEqual([
      'should: Ann alone is accountable for 5 of 12 activities, 42%.',
    ]);
    expect(toldOf('person-everywhere', owned(8, 20))).toEqual([]);
    expect(buttonsOf('person-everywhere', owned(5, 12))).toEqual([
      ['Make other people accountable for one of them'],
    ]);
    expect(buttonsOf('person-everywhere', owned(12, 12))).toEqual([
      ['Make other people accountable for 8 of them'],
    ]);
    const after = rowsOf(
      afterButton('person-everywhere', owned(12, 12), 'Make other people accountable for 8 of them'),
    );
    expect(after.filter((row) => row.endsWith('Chief R, Crew A')).length).toBe(8);
  });

  const loads = (...counts: readonly number[]) =>
    [
      '| One = Ann | Two = Bob | Three = Cyd | Four = Dan | Five = Eve',
      ...counts.flatMap((count, column) =>
        Array.from({ length: count }, (_, at) => `Row ${column} ${at} ${'|'.repeat(column + 1)} A`),
      ),
    ].join('\n');

  it('compares with what is usual, and takes the limit where too few carry enough to say what is', () => {
    const told = (...counts: readonly number[]) => toldOf('person-overload', loads(...counts));
    expect(told(11, 5, 5, 5, 5)).toEqual([
      'look: Ann carries the work of about 11 standing activities; about 5 is usual here.',
    ]);
    expect(told(10, 5, 5, 5, 5)).toEqual([]);
    // Where most carry as much, it is how finely the matrix is cut.
    expect(told(11, 11, 11, 5, 5)).toEqual([]);
    expect(told(31, 5, 4, 4, 4)).toEqual([
      'look: Ann carries the work of about 31 standing activities; the limit is 30.',
    ]);
    expect(told(30, 5, 4, 4, 4)).toEqual([]);
    expect(buttonsOf('person-overload', loads(31, 4, 4, 4, 4))).toEqual([[]]);
  });
});
