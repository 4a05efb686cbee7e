// Shapes of HTML as spreadsheets put it on the clipboard, with our own contents.
// Excel: a whole document, rules for <br> in a comment inside <style>, <col> without end, attributes without quotes,
//   fragment comments inside the table (seen in pages saved by Excel 11 to 15 in public repositories).
// Google Sheets: <google-sheets-html-origin>, <colgroup>, rowspan and colspan written even where 1, the value repeated
//   in data-sheets-value (seen in tests of public editors that accept it).
// LibreOffice Calc: <colgroup> per column, <font> in cells, an empty cell is <br> (seen in public README files).
import { describe, expect, test } from 'vitest';
import { htmlFromGrid } from '../../../../src/ui/commands/clipboard/htmlFromGrid';
import { tableFromHtml } from '../../../../src/ui/commands/clipboard/tableFromHtml';

const excel = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Excel 15">
<style>
<!--table
	{mso-displayed-decimal-separator:"\\.";}
br
	{mso-data-placement:same-cell;}
-->
</style></head>
<body link="#0563C1">
<table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:
 collapse;width:144pt'>
<!--StartFragment-->
 <col width=64 span=3 style='width:48pt'>
 <tr height=20 style='height:15.0pt'>
  <td height=20 class=xl65 width=64 style='height:15.0pt'>R</td>
  <td class=xl65 width=64>A, R &amp; <span
  style='mso-spacerun:yes'>  </span>C</td>
  <td>first<br>
    second</td>
 </tr>
 <tr height=20>
  <td height=20></td>
  <td colspan=2 style='mso-ignore:colspan'>I &gt; R</td>
 </tr>
<!--EndFragment-->
</table>
</body>
</html>`;

const sheets = `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" data-sheets-root="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;"><td rowspan="2" colspan="1" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;tall&lt;b&gt;&quot;}">tall</td><td rowspan="1" colspan="1">R<br/>A</td></tr><tr style="height:21px;"><td>C</td></tr><tr><td colspan="2">wide</td></tr></tbody></table>`;

const libreOffice = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html><head><meta name="generator" content="LibreOffice 7.0.4.2 (GNU/Linux)"/><style type="text/css">body,div,table,td { font-family:"Liberation Sans"; font-size:x-small }</style></head>
<body><table cellspacing="0" border="0">
	<colgroup width="85"></colgroup>
	<colgroup width="85"></colgroup>
	<tr>
		<td height="17" align="left"><font face="Arial">R</font></td>
		<td align="left"><br></td>
	</tr>
	<tr>
		<td height="17" align="left">O&#39;Brien &lt;lead&gt;</td>
		<td align="left"><b>A</b></td>
	</tr>
</table></body></html>`;

const gridFromHtml = (html: string) => tableFromHtml(html, () => false)?.grid;

test('a range of Excel', () => {
  expect(gridFromHtml(excel)).toEqual([
    ['R', 'A, R & C', 'first\nsecond'],
    ['', 'I > R', ''],
  ]);
});

test('a range of Google Sheets with merged cells', () => {
  expect(gridFromHtml(sheets)).toEqual([
    ['tall', 'R\nA'],
    ['', 'C'],
    ['wide', ''],
  ]);
});

test('a range of LibreOffice', () => {
  expect(gridFromHtml(libreOffice)).toEqual([
    ['R', ''],
    ["O'Brien <lead>", 'A'],
  ]);
});

test('HTML without a table is left to the text', () => {
  expect(gridFromHtml('<p>R</p>')).toBeUndefined();
});

test('a reference is decoded once, so that written markup stays text', () => {
  expect(gridFromHtml('<table><tr><td>&amp;lt;b&amp;gt; &lt;br&gt;</td></tr></table>')).toEqual([
    ['&lt;b&gt; <br>'],
  ]);
});

test('scripts and style rules are no text', () => {
  expect(gridFromHtml('<table><tr><td>R<script>alert("</td>")</script></td></tr></table>')).toEqual([['R']]);
});

test('what is written reads back the same', () => {
  const grid = [
    ['<b>bold</b>', 'a & "b"'],
    ['line\nbreak', ''],
  ];
  expect(gridFromHtml(htmlFromGrid(grid, { rows: 1, columns: 1 }))).toEqual(grid);
});

describe('what is merged', () => {
  const isR = (text: string) => text === 'R';
  const gridOf = (html: string) => tableFromHtml(html, isR)?.grid;

  test('covers the cells below it and beside it where it holds for each, also behind the last cell of a row', () => {
    expect(
      gridOf(
        '<table><tr><td>a</td><td rowspan="3">R</td></tr><tr><td>b</td></tr><tr><td>c</td></tr></table>',
      ),
    ).toEqual([
      ['a', 'R'],
      ['b', 'R'],
      ['c', 'R'],
    ]);
    expect(gridOf('<table><tr><td colspan="2">R</td><td>x</td></tr></table>')).toEqual([['R', 'R', 'x']]);
  });

  test('is no text that runs over the empty cells beside it', () => {
    expect(gridOf('<table><tr><td colspan=2 style="mso-ignore:colspan">R</td></tr></table>')).toEqual([
      ['R', ''],
    ]);
  });
});

test('the table that holds letters is taken, wherever a page lays out its text in tables', () => {
  const isR = (text: string) => text === 'R';
  const inner = '<table><tr><td>R</td></tr></table>';
  const other = '<table><tr><td>Sent from my phone</td></tr></table>';
  expect(tableFromHtml(`<table><tr><td>Dear all${inner}</td></tr></table>${other}`, isR)).toEqual({
    grid: [['R']],
    others: 2,
    notes: [],
  });
});

test('what the page hides is read and told', () => {
  const html = `<table><col><col style="display:none"><tr><td>R</td><td>A</td></tr>
    <tr style='height:0;display:none'><td>C</td><td>I</td></tr></table>`;
  expect(tableFromHtml(html, () => true)).toMatchObject({
    grid: [
      ['R', 'A'],
      ['C', 'I'],
    ],
    notes: ['Hidden, but read like the rest: row 2, column B.'],
  });
});

describe('what an import does not take as a cell', () => {
  const isLetters = (text: string) => /^[RACI]+$/.test(text);
  const table = (...rows: readonly (readonly string[])[]) =>
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

  test('a letter that is struck out is not pasted, and told', () => {
    expect(tableFromHtml(table(['Pay', '<s>A</s>', 'R']), isLetters)).toMatchObject({
      grid: [['Pay', '', 'R']],
      notes: ['Text that is struck out in the file was skipped: “A”.'],
    });
  });

  test('a legend in the last rows brings no rows, and is told', () => {
    const html = table(
      ['Task', 'Clerk', 'Chief'],
      ['Pay', 'R', 'A'],
      ['Chase', 'R', 'C'],
      ['R', 'Responsible', ''],
      ['A', 'Accountable', ''],
      ['C', 'Consulted', ''],
    );
    expect(tableFromHtml(html, isLetters)).toMatchObject({
      grid: [
        ['Task', 'Clerk', 'Chief'],
        ['Pay', 'R', 'A'],
        ['Chase', 'R', 'C'],
      ],
      notes: ['What explains letters was skipped.'],
    });
  });

  test('a legend that is a table of its own is not the table that is pasted', () => {
    const legend = table(['R', 'Responsible'], ['A', 'Accountable'], ['C', 'Consulted']);
    expect(tableFromHtml(legend + table(['Pay', 'R', 'A']), isLetters)?.grid).toEqual([['Pay', 'R', 'A']]);
  });

  test('the address behind a letter is told', () => {
    const html = table(['Pay', '<a href="https://example.org/how">R</a>', 'A']);
    expect(tableFromHtml(html, isLetters)?.notes).toEqual([
      'The address behind “R” was not pasted: https://example.org/how',
    ]);
  });
});
