import { describe, expect, test } from 'vitest';
import { schemeList } from '../../../../src/domain/matrix/schemeList';
import { cellFromText } from '../../../../src/ui/gridView/pasting/cellText';

const raci = schemeList.find(({ id }) => id === 'raci') ?? schemeList[0];

describe('a pasted cell is read as an import reads it', () => {
  test.each([
    ['R', 'R', ''],
    ['A (critical only)', 'A', 'critical only'],
    ['“R”', 'R', ''],
    ['**R** / A', 'RA', ''],
    ['R · A', 'RA', ''],
    ['Verantwortlich', 'R', ''],
    ['Responsible and accountable', 'RA', ''],
    ['R, at night only', 'R', 'at night only'],
    ['not involved', '', ''],
  ])('%s', (text, codes, condition) => {
    expect(raci && cellFromText(raci, text)).toEqual({ codes, condition });
  });

  test.each(['R, X', 'Bob'])('%s is refused with a reason, because a letter in it is not known', (text) => {
    expect(raci && cellFromText(raci, text)).toMatch(/uses letters other than R, A, C, I/);
  });

  // The first three became conditions without a word, and a letter struck out was pasted.
  test.each([
    [
      'R/A(C)',
      'RA',
      '',
      'C in special cases',
      '“R/A(C)” was pasted as RA. “C in special cases” was kept as a note.',
    ],
    ['R (1)', 'R', '', '1', '“1” refers to a footnote'],
    ['R (S)', 'R', 'S', undefined, 'The condition “S” may be a letter too.'],
    ['А', 'A', '', undefined, 'It uses characters from another script.'],
    ['R?', 'R', '', '?', '“?” was kept as a note.'],
  ])('%s is told, as an import tells it', (text, codes, condition, note, told) => {
    const content = raci && cellFromText(raci, text);
    expect(content).toMatchObject({ codes, condition, ...(note === undefined ? {} : { note }) });
    expect(content).toHaveProperty('told', expect.stringContaining(told));
  });

  test('the mark of a footnote is told, because the footnote does not come along', () => {
    expect(raci && cellFromText(raci, 'R¹')).toEqual({
      codes: 'R',
      condition: '',
      note: '1',
      told: '“R¹” was pasted as R. “1” refers to a footnote, which is not in the table. The mark was kept as a note.',
    });
  });

  test.each([
    ['A (Priya)', '', 'Priya'],
    ['A (Berlin)', 'Berlin', undefined],
    ['A (Prod)', 'Prod', undefined],
  ])(
    '%s has the condition “%s”: a first name is a note, and a place and a system are none',
    (text, condition, note) => {
      expect(raci && cellFromText(raci, text)).toMatchObject({
        codes: 'A',
        condition,
        ...(note ? { note } : {}),
      });
    },
  );

  test('who holds a letter is a note and told, and when it holds is its condition', () => {
    expect(raci && cellFromText(raci, 'A (Ana Ruiz)')).toEqual({
      codes: 'A',
      condition: '',
      note: 'Ana Ruiz',
      told: '“A (Ana Ruiz)” was pasted as A. “Ana Ruiz” was kept as a note.',
    });
    expect(raci && cellFromText(raci, 'A (nights)')).toEqual({ codes: 'A', condition: 'nights' });
  });
});
