/** Formulas that make a link: `=HYPERLINK("https://example.org","Deploy")` shows "Deploy". */
import { type CellMark, markKey, type Table } from '../contract/source';
import { markLinks } from './linkMarks';

const FORMULA = /^=?\s*HYPERLINK\(\s*"((?:[^"]|""){1,2000})"\s*(?:[,;]\s*"((?:[^"]|""){0,1000})"\s*)?\)$/i;

export function linkOfFormula(
  formula: string,
): { readonly address: string; readonly text: string } | undefined {
  const [, address = '', text = address] = FORMULA.exec(formula.trim()) ?? [];
  return address === '' ? undefined : { address: unquoted(address), text: unquoted(text) };
}

function unquoted(text: string): string {
  return text.replaceAll('""', '"');
}

/** `="R"`: a text that was kept from becoming a number or a date. */
const TEXT = /^="((?:[^"]|""){0,2000})"$/;

/** The table as a spreadsheet shows it, where its cells hold the formulas themselves. */
export function withFormulaLinks(table: Table): Table {
  const marks = new Map<number, CellMark>(table.marks);
  let isChanged = false;
  const rows = table.rows.map((row, at) => {
    if (!row.some((cell) => cell.startsWith('=HYPERLINK(') || cell.startsWith('="'))) return row;
    return row.map((cell, column) => {
      const quoted = TEXT.exec(cell)?.[1];
      if (quoted !== undefined) {
        isChanged = true;
        return unquoted(quoted);
      }
      const found = cell.startsWith('=HYPERLINK(') ? linkOfFormula(cell) : undefined;
      if (!found) return cell;
      isChanged = true;
      markLinks(marks, markKey(at, column), found.text, [found.address]);
      return found.text;
    });
  });
  return !isChanged ? table : { ...table, rows, marks };
}
