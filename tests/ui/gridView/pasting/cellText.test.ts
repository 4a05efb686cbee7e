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

  test('the mark of a footnote is told, because the footnote does not come along', () => {
    expect(raci && cellFromText(raci, 'R¹')).toEqual({
      codes: 'R',
      condition: '',
      leftOut: expect.stringMatching(/^“R¹” was pasted as R: “.” refers to a footnote/),
    });
  });
});
