/** The styles of an exported spreadsheet, and which one a cell has. */
import { codeOf, type Meaning, type Scheme } from '../../domain/matrix/scheme/scheme';
import { MAIN, XML_HEAD } from './sheetXml';

/** Fill and letter colour by what a code counts as: the app's light colours, without their leading mark. */
const COLOURS: { readonly [meaning in Meaning]: readonly [fill: string, text: string] } = {
  owns: ['C2410C', 'FFFFFF'],
  does: ['DBE6FF', '1D4ED8'],
  helps: ['E5F3F1', '0F766E'],
  advises: ['FFFFFF', '0F766E'],
  hears: ['F3F2EF', '5B6472'],
  checks: ['F1E9FE', '6D28D9'],
  signs: ['FDF3E1', '8F5205'],
  none: ['FFFFFF', '5B6472'],
};

const MEANINGS = Object.keys(COLOURS) as Meaning[];

export const STYLE = { plain: 0, head: 1, band: 2, wrapped: 3 } as const;
const FIRST_MEANING = 4;

/** Who answers is what a reader looks for first, so that colour wins in a cell of several letters. */
export function styleOfCodes(scheme: Scheme, codes: string): number {
  if (codes === '') return STYLE.plain;
  const meanings = [...codes].map((letter) => codeOf(scheme, letter)?.meaning ?? 'none');
  return FIRST_MEANING + MEANINGS.indexOf(MEANINGS.find((meaning) => meanings.includes(meaning)) ?? 'none');
}

export function stylesXml(): string {
  const fonts = [
    '<font><sz val="11"/><name val="Calibri"/></font>',
    '<font><b/><sz val="11"/><name val="Calibri"/></font>',
    ...MEANINGS.map(
      (meaning) =>
        `<font><b/><sz val="11"/><color rgb="FF${COLOURS[meaning][1]}"/><name val="Calibri"/></font>`,
    ),
  ];
  const fill = (colour: string) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    fill('F0EEE9'),
    ...MEANINGS.map((meaning) => fill(COLOURS[meaning][0])),
  ];
  const line = '<color rgb="FFDBD8D2"/>';
  const borders =
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
    `<border><left style="thin">${line}</left><right style="thin">${line}</right><top style="thin">${line}</top><bottom style="thin">${line}</bottom><diagonal/></border></borders>`;
  const format = (font: number, fillPlace: number, across: string, wrap = true) =>
    `<xf numFmtId="0" fontId="${font}" fillId="${fillPlace}" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${across}" vertical="center"${wrap ? ' wrapText="1"' : ''}/></xf>`;
  const formats = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/>',
    format(1, 2, 'center'),
    format(1, 2, 'left', false),
    format(0, 0, 'left'),
    ...MEANINGS.map((_, place) => format(2 + place, 3 + place, 'center')),
  ];
  return `${XML_HEAD}<styleSheet xmlns="${MAIN}"><fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="${fills.length}">${fills.join('')}</fills>${borders}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
