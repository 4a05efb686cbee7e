// Spreadsheet files made by hand, part by part: whole ones for reading, broken ones for refusing.
import { strToU8, type ZipOptions, zipSync } from 'fflate';

export const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface XlsxParts {
  /** The XML inside of `<worksheet>`, by sheet name. */
  readonly sheets: { readonly [name: string]: string };
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly more?: { readonly [path: string]: Uint8Array | string | [Uint8Array, ZipOptions] };
}

export function xlsxFile({ sheets, sharedStrings, styles, more = {} }: XlsxParts): Uint8Array {
  const names = Object.keys(sheets);
  const parts: { [path: string]: Uint8Array | [Uint8Array, ZipOptions] } = {
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook ${NS} xmlns:r="${RELS}"><sheets>${names.map((name, place) => `<sheet name="${name}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${names.map((_, place) => `<Relationship Id="rId${place + 1}" Type="${RELS}/worksheet" Target="worksheets/sheet${place + 1}.xml"/>`).join('')}<Relationship Id="s" Type="${RELS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="t" Type="${RELS}/styles" Target="/xl/styles.xml"/></Relationships>`,
    ),
  };
  names.forEach((name, place) => {
    parts[`xl/worksheets/sheet${place + 1}.xml`] = strToU8(
      `<?xml version="1.0"?><worksheet ${NS}>${sheets[name] ?? ''}</worksheet>`,
    );
  });
  if (sharedStrings !== undefined) parts['xl/sharedStrings.xml'] = strToU8(sharedStrings);
  if (styles !== undefined) parts['xl/styles.xml'] = strToU8(styles);
  for (const [path, content] of Object.entries(more))
    parts[path] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(parts, { level: 1 });
}

/** `<sheetData>` of texts written into the cells themselves. */
export function sheetData(rows: readonly (readonly string[])[]): string {
  const cell = (text: string, row: number, column: number) =>
    text === ''
      ? ''
      : `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;
  return `<sheetData>${rows.map((row, place) => `<row r="${place + 1}">${row.map((text, column) => cell(text, place, column)).join('')}</row>`).join('')}</sheetData>`;
}
