// Who is on duty when, from lines that people paste.
import { describe, expect, it } from 'vitest';
import { read, shifts } from './rotaFrom';

describe('pasted lines', () => {
  it.each([
    ['2026-11-23 09:00, 2026-11-30 09:00, Ann', ['Ann: 2026-11-23T08:00Z to 2026-11-30T08:00Z']],
    ['Ann\t23.11.2026 09:00\t30.11.2026 09:00', ['Ann: 2026-11-23T08:00Z to 2026-11-30T08:00Z']],
    ['2026-11-23T09:00Z – 2026-11-30T09:00+01:00: Ann', ['Ann: 2026-11-23T09:00Z to 2026-11-30T08:00Z']],
    ['2026-11-23 00:00, 2026-11-29 24:00, Ann', ['Ann: 2026-11-22T23:00Z to 2026-11-29T23:00Z']],
    ['2026-11-23 to 2026-11-29 Ann', ['Ann: 2026-11-22T23:00Z to 2026-11-29T23:00Z']],
    [
      'From,To,Primary,Secondary\n2026-11-23,2026-11-29,Ann,Ben',
      ['Ann: 2026-11-22T23:00Z to 2026-11-29T23:00Z', 'Ben: 2026-11-22T23:00Z to 2026-11-29T23:00Z'],
    ],
    ['Week of 2026-11-23 | Ann\nWeek of 2026-11-30 | Ben', ['Ann: 2026-11-22T23:00Z to 2026-11-29T23:00Z']],
  ])('reads %s', async (text, expected) => {
    expect(await shifts(text)).toEqual(expected);
  });

  it('ends a shift on the day of the handover where the next one begins on its last day', async () => {
    expect(await shifts('2026-11-23, 2026-11-30, Ann\n2026-11-30, 2026-12-07, Ben')).toEqual([
      'Ann: 2026-11-22T23:00Z to 2026-11-29T23:00Z',
      'Ben: 2026-11-29T23:00Z to 2026-12-07T23:00Z',
    ]);
  });

  it.each([
    [
      '2026-11-23 Ann',
      'Line 1 (“2026-11-23 Ann”) has no end, and no line after it to end it. It was skipped.',
    ],
    [
      '2026-11-30, 2026-11-23, Ann',
      'Line 1 (“2026-11-30, 2026-11-23, Ann”) ends before it begins. It was skipped.',
    ],
    ['2026-11-23, 2026-11-30', 'Line 1 (“2026-11-23, 2026-11-30”) names nobody. It was skipped.'],
    [
      '2026-02-30, 2026-11-30, Ann',
      'Line 1 (“2026-02-30, 2026-11-30, Ann”) has “2026-02-30”, which is no date or time. It was skipped.',
    ],
    [
      '2026-11-23 25:00, 2026-11-30, Ann',
      'Line 1 (“2026-11-23 25:00, 2026-11-30, Ann”) has “2026-11-23 25:00”, which is no date or time. It was skipped.',
    ],
    [
      '2026-11-23 24:01, 2026-11-30, Ann',
      'Line 1 (“2026-11-23 24:01, 2026-11-30, Ann”) has “2026-11-23 24:01”, which is no date or time. It was skipped.',
    ],
    ['Ann is on call', 'Line 1 (“Ann is on call”) has no date. It was skipped.'],
    [
      'Ann 11/12/2026 12/12/2026',
      'Line 1 (“Ann 11/12/2026 12/12/2026”) has a date whose day and month can be mistaken. Write it as 2026-11-30. It was skipped.',
    ],
    ['2020-01-01, 2020-01-02, Ann', 'No line is a shift between yesterday and a year from now.'],
  ])('says of %s what is wrong', async (text, problem) => {
    expect(await read(text)).toMatchObject({ entries: [], problems: [problem] });
  });

  it('are refused where there are too many', async () => {
    await expect(read('x'.repeat(4 * 1024 * 1024 + 1))).rejects.toThrow(
      'This rota has 4,194,305 characters, 1 over the limit of 4,194,304.',
    );
  });
});
