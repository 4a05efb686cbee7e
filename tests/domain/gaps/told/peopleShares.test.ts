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

  it('takes fixed limits for a sign of a finely cut matrix only where most are over them', () => {
    const told = (...counts: readonly number[]) => toldOf('person-overload', loads(...counts));
    expect(told(11, 6, 6, 6, 6)).toEqual([
      'should: Per full-time week, Ann is accountable for 11 activities (limit 10).',
    ]);
    expect(told(11, 11, 6, 6, 6)).toHaveLength(2);
    expect(told(11, 11, 11, 6, 6)).toEqual([]);
    expect(told(9, 4, 4, 4, 4)).toEqual([
      'should: Per full-time week, Ann is accountable for 9 activities (usual here: 4).',
    ]);
    expect(told(8, 4, 4, 4, 4)).toEqual([]);
    expect(told(5, 2, 2, 2, 2)).toHaveLength(1);
    expect(told(4, 1, 1, 1, 1)).toEqual([]);
  });

  it('says both reasons, and offers to move only what one answers for', () => {
    const both = [
      '| One = Ann | Two = Bob',
      ...Array.from({ length: 16 }, (_, at) => `Row ${at} | RA |`),
    ].join('\n');
    expect(toldOf('person-overload', both)).toEqual([
      'should: Per full-time week, Ann is accountable for 16 activities (limit 10) and is responsible for 16 activities (limit 15).',
    ]);
    expect(buttonsOf('person-overload', both)).toEqual([[]]);
    const owns = [
      '| One = Ann | Two = Bob',
      ...Array.from({ length: 12 }, (_, at) => `Row ${at} | A | R`),
    ].join('\n');
    expect(buttonsOf('person-overload', owns)).toEqual([['Make other people accountable for 2 of them']]);
  });
});
