import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { PLAIN_CHOICE } from '../../../src/exchange/contract/codec';
import { spreadsheetText } from '../../../src/exchange/tables/xmlPart';
import { sharedTexts, sheetXml } from '../../../src/exchange/writing/sheetXml';
import { xlsxFile } from '../../../src/exchange/writing/xlsxFile';

/** The text as a spreadsheet program would read it back. */
function readBack(text: string): string | undefined {
  const texts = sharedTexts();
  texts.place(text);
  const inside = /<t xml:space="preserve">([\s\S]*)<\/t>/.exec(texts.xml())?.[1];
  return inside === undefined ? undefined : spreadsheetText(inside);
}

describe('a text in a spreadsheet', () => {
  it.each(['_x000B_', '_x000b_', '_x00Fa_', 'a_x0041_b', '__x0041__', '_x_', '_x00_', 'a\u000bb'])(
    '%j is read back as it was, also where it looks like an escape',
    (text) => {
      expect(readBack(text)).toBe(text);
    },
  );
});

describe('the height of a row', () => {
  const heightOf = (...texts: string[]) => {
    const row = texts.map((text) => ({ text, style: 0 }));
    const xml = sheetXml({ name: 'One', rows: [row], widths: [11, 11], frozen: false }, sharedTexts());
    const height = /<row r="1"(?: ht="(\d+)")?/.exec(xml)?.[1];
    return height === undefined ? null : Number(height);
  };

  it('is the usual one for one line, up to the last character that fits', () => {
    expect(heightOf('Pay')).toBeNull();
    expect(heightOf('x'.repeat(10))).toBeNull();
    expect(heightOf('x'.repeat(11))).toBe(30);
  });

  it('grows with the longest of its texts, line by line', () => {
    expect(heightOf('a\nb')).toBe(30);
    expect(heightOf('x', 'x'.repeat(30), 'a\nb')).toBe(45);
    expect(heightOf(`${'x'.repeat(10)}\n${'x'.repeat(11)}`)).toBe(45);
  });

  it('stops at twelve lines', () => {
    expect(heightOf(`${'a\n'.repeat(11).trimEnd()}\nb`)).toBe(180);
    expect(heightOf('a\n'.repeat(40))).toBe(180);
  });
});

describe('the sheets of a file', () => {
  const matrix = matrixFromSketch(`
    people: Ann
        | Clerk = Ann
    Pay | A`);
  const sheets = (choice: Partial<typeof PLAIN_CHOICE>) => {
    const today = '2026-11-21' as CalendarDate;
    const file = unzipSync(xlsxFile({ matrix, choice: { ...PLAIN_CHOICE, ...choice }, gaps: [], today }));
    const workbook = new TextDecoder().decode(file['xl/workbook.xml']);
    return [...workbook.matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name);
  };

  it('hold the people only where the whole document goes along', () => {
    expect(sheets({ carry: true })).toContain('People');
    expect(sheets({ carry: false })).not.toContain('People');
  });

  it('hold the gaps only where they are asked for', () => {
    expect(sheets({ gaps: true })).toContain('Gaps');
    expect(sheets({ gaps: false })).not.toContain('Gaps');
  });
});
