/** Sheets as the bytes of a spreadsheet. */
import { strToU8, zipSync } from 'fflate';
import { UNHEARD } from '../contract/progress';
import { STYLE, stylesXml } from './sheetStyles';
import { MAIN, type SheetContent, sharedTexts, sheetXml, XML_HEAD } from './sheetXml';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The first sheet repeats its head and first column on paper. Names of sheets are ours: short, and without marks. */
export function workbookFile(sheets: readonly SheetContent[], onShare = UNHEARD): Uint8Array<ArrayBuffer> {
  const texts = sharedTexts();
  const parts: { [path: string]: Uint8Array } = {};
  sheets.forEach((sheet, place) => {
    parts[`xl/worksheets/sheet${place + 1}.xml`] = strToU8(
      sheetXml(sheet, texts, place === 0 ? onShare : undefined),
    );
  });
  const all = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, place): [string, string] => ['worksheet', `worksheets/sheet${place + 1}.xml`]),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': stylesXml(),
    'xl/sharedStrings.xml': texts.xml(),
  };
  for (const [path, xml] of Object.entries(all)) parts[path] = strToU8(xml);
  return zipSync(parts, { level: 6 });
}

/** A sheet of plain texts under a head. */
export function textSheet(
  name: string,
  [head = [], ...rows]: readonly (readonly string[])[],
  widths: readonly [number, number],
): SheetContent {
  const styled = (style: number) => (text: string) => ({ text, style });
  return {
    name,
    rows: [head.map(styled(STYLE.head)), ...rows.map((row) => row.map(styled(STYLE.wrapped)))],
    widths,
    frozen: true,
  };
}

function workbook(sheets: readonly SheetContent[]): string {
  const list = sheets
    .map(
      ({ name, state }, place) =>
        `<sheet name="${name}" sheetId="${place + 1}"${state ? ` state="${state}"` : ''} r:id="rId${place + 1}"/>`,
    )
    .join('');
  const first = sheets[0]?.name ?? '';
  const titles = `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${first}!$A:$A,${first}!$1:$1</definedName></definedNames>`;
  return `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list}</sheets>${titles}</workbook>`;
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets.map(([kind, target], place) => `<Relationship Id="rId${place + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const parts: [string, string][] = [
    ['/xl/workbook.xml', 'sheet.main+xml'],
    ['/xl/styles.xml', 'styles+xml'],
    ['/xl/sharedStrings.xml', 'sharedStrings+xml'],
    ...Array.from({ length: sheets }, (_, place): [string, string] => [
      `/xl/worksheets/sheet${place + 1}.xml`,
      'worksheet+xml',
    ]),
  ];
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.map(([path, kind]) => `<Override PartName="${path}" ContentType="${KIND}.${kind}"/>`).join('')}</Types>`;
}
