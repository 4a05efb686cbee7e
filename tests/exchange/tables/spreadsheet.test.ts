import { describe, expect, test } from 'vitest';
import { sheetsFromFile } from '../../../src/exchange/tables/spreadsheet';
import { NS, sheetData, xlsxFile } from '../xlsxFile';

const rowsOf = (sheet: string, more: Partial<Parameters<typeof xlsxFile>[0]> = {}) =>
  sheetsFromFile(xlsxFile({ sheets: { One: sheet }, ...more })).tables[0]?.rows;

describe('a sheet', () => {
  test('gives shared, inline and rich texts without their phonetic hints', () => {
    const sharedStrings = `<sst ${NS}><si><t>Task</t></si><si><r><t>De</t></r><r><rPr><b/></rPr><t>ploy</t></r><rPh sb="0" eb="1"><t>X</t></rPh></si></sst>`;
    const sheet =
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t xml:space="preserve"> a &amp; b</t></is></c></row></sheetData>';
    expect(rowsOf(sheet, { sharedStrings })).toEqual([['Task', 'Deploy', ' a & b']]);
  });

  test('gives numbers, truth values, last results of formulas and escapes as texts', () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="str"><f>A1&amp;"x"</f><v>1.5x</v></c><c r="D1" t="str"><v>a_x000A_b_x005F_x</v></c><c r="E1" t="e"><v>#REF!</v></c></row></sheetData>';
    expect(rowsOf(sheet)).toEqual([['1.5', 'TRUE', '1.5x', 'a\nb_x', '#REF!']]);
  });

  test('gives dates by their style, as calendar dates', () => {
    const styles = `<styleSheet ${NS}><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><fonts><font/><font><b/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0"/><xf numFmtId="170" fontId="1"/></cellXfs></styleSheet>`;
    const sheet =
      '<sheetData><row r="1"><c r="A1" s="0"><v>46000</v></c><c r="B1" s="1"><v>46000</v></c><c r="C1" s="2"><v>46000.75</v></c></row></sheetData>';
    expect(rowsOf(sheet, { styles })).toEqual([['46000', '2025-12-09', '2025-12-09']]);
  });

  test('keeps the place of cells whose rows and neighbours are left out', () => {
    expect(
      rowsOf('<sheetData><row r="3"><c r="C3" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'),
    ).toEqual([[], [], ['', '', 'x']]);
  });

  test('fills merged cells and marks the copies', () => {
    const {
      tables: [table],
    } = sheetsFromFile(
      xlsxFile({
        sheets: {
          One: `${sheetData([
            ['Business', '', 'IT'],
            ['Clerk', 'Manager', 'Dev'],
          ])}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`,
        },
      }),
    );
    expect(table?.rows[0]).toEqual(['Business', 'Business', 'IT']);
    expect(table?.marks.get(1)).toEqual({ mergedFrom: { row: 0, column: 0 } });
  });

  test('of several is called by its name', () => {
    const { tables: sheets } = sheetsFromFile(
      xlsxFile({ sheets: { Teams: sheetData([['a']]), Empty: '', 'A &amp; B': sheetData([['b']]) } }),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['Sheet Teams', 'Sheet A & B']);
  });

  test('with another prefix for its elements is read all the same', () => {
    expect(
      rowsOf(
        '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>x</x:t></x:is></x:c></x:row></x:sheetData>',
      ),
    ).toEqual([['x']]);
  });
});
