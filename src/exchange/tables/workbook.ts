/** A spreadsheet file: which sheets it has, its texts and its styles. */
import { BOUNDS, FileRefused, refuseAbove } from '../contract/bounds';
import { makeRichText } from './richText';
import { signsOfFont } from './symbolFonts';
import { isOn, spreadsheetText, xmlAttribute, xmlTokens } from './xmlPart';
import type { Zip } from './zip';

export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

export interface CellStyle {
  readonly bold: boolean;
  readonly struck: boolean;
  readonly date: boolean;
  /** Its font shows these signs instead of letters. */
  readonly signs?: { readonly [letter: string]: string } | undefined;
}

export interface Workbook {
  readonly sheets: readonly SheetPart[];
  readonly texts: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
}

export function readWorkbook(zip: Zip): Workbook {
  const path = workbookPath(zip);
  const book = zip.part(path);
  if (!book)
    throw new FileRefused(
      'This file has no workbook. Word and PowerPoint files are not supported. Copy the table and paste it.',
    );
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const targets = relations(zip, `${folder}_rels/${path.slice(folder.length)}.rels`, folder);
  const sheets: SheetPart[] = [];
  let from1904 = false;
  for (const token of xmlTokens(book, path)) {
    if (token.kind !== 'open') continue;
    if (token.name === 'workbookpr') from1904 = /^(1|true)$/.test(xmlAttribute(token, 'date1904') ?? '');
    if (token.name !== 'sheet') continue;
    const target = targets.byId.get(xmlAttribute(token, 'id') ?? '');
    if (target)
      sheets.push({
        name: xmlAttribute(token, 'name') ?? `Sheet ${sheets.length + 1}`,
        path: target,
        hidden: (xmlAttribute(token, 'state') ?? 'visible') !== 'visible',
      });
    refuseAbove('This file has', 'sheets', sheets.length, BOUNDS.tables);
  }
  const texts = partOfKind(zip, targets, 'sharedStrings', `${folder}sharedStrings.xml`);
  const styles = partOfKind(zip, targets, 'styles', `${folder}styles.xml`);
  return {
    sheets,
    from1904,
    texts: texts ? sharedTexts(texts) : [],
    styles: styles ? cellStyles(styles) : [],
  };
}

interface Targets {
  readonly byId: ReadonlyMap<string, string>;
  readonly byKind: ReadonlyMap<string, string>;
}

function workbookPath(zip: Zip): string {
  const root = relations(zip, '_rels/.rels', '');
  return root.byKind.get('officeDocument') ?? 'xl/workbook.xml';
}

function relations(zip: Zip, path: string, folder: string): Targets {
  const byId = new Map<string, string>();
  const byKind = new Map<string, string>();
  const part = zip.part(path);
  if (!part) return { byId, byKind };
  for (const token of xmlTokens(part, path)) {
    // What stands outside of the file is never followed.
    if (
      token.kind !== 'open' ||
      token.name !== 'relationship' ||
      xmlAttribute(token, 'TargetMode') === 'External'
    )
      continue;
    const target = xmlAttribute(token, 'Target') ?? '';
    const resolved = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
    if (!/^[\w ./-]{1,200}\.xml$/.test(resolved) || resolved.includes('..')) continue;
    byId.set(xmlAttribute(token, 'Id') ?? '', resolved);
    byKind.set((xmlAttribute(token, 'Type') ?? '').replace(/^.*\//, ''), resolved);
  }
  return { byId, byKind };
}

/** Where the links of a sheet lead, by the ids that its cells name. These are the only places outside the file that are read, as text. */
export function linkTargets(zip: Zip, sheet: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const path = sheet.replace(/([^/]+)$/, '_rels/$1.rels');
  const part = zip.part(path);
  if (!part) return found;
  for (const token of xmlTokens(part, path)) {
    if (token.kind !== 'open' || token.name !== 'relationship') continue;
    if (!/\/hyperlink$/.test(xmlAttribute(token, 'Type') ?? '')) continue;
    found.set(xmlAttribute(token, 'Id') ?? '', xmlAttribute(token, 'Target') ?? '');
  }
  return found;
}

function partOfKind(zip: Zip, targets: Targets, kind: string, usual: string): Uint8Array | undefined {
  return zip.part(targets.byKind.get(kind) ?? usual);
}

function sharedTexts(part: Uint8Array): string[] {
  const texts: string[] = [];
  const rich = makeRichText();
  for (const token of xmlTokens(part, 'sharedStrings.xml')) {
    if (token.kind === 'text') rich.text(token.text);
    else if (token.kind === 'open') {
      rich.open(token);
      if (token.name === 'si' && token.selfClosing) texts.push('');
    } else if (token.kind === 'close') {
      rich.close(token);
      if (token.name !== 'si') continue;
      const text = rich.take();
      refuseAbove('A cell of this file has', 'characters', text.length, BOUNDS.fieldCharacters);
      texts.push(spreadsheetText(text));
    }
  }
  return texts;
}

function cellStyles(part: Uint8Array): CellStyle[] {
  const styles: CellStyle[] = [];
  const bold: boolean[] = [];
  const struck: boolean[] = [];
  const signs: CellStyle['signs'][] = [];
  const dates = new Set<string>(['14', '15', '16', '17', '22', '27', '30', '36', '50', '57']);
  let inFonts = false;
  let inFormats = false;
  for (const token of xmlTokens(part, 'styles.xml')) {
    if (token.kind !== 'open' && token.kind !== 'close') continue;
    const opens = token.kind === 'open' && !token.selfClosing;
    if (token.name === 'fonts') inFonts = opens;
    else if (token.name === 'cellxfs') inFormats = opens;
    else if (token.kind === 'close') continue;
    else if (token.name === 'font' && inFonts) {
      bold.push(false);
      struck.push(false);
      signs.push(undefined);
    } else if (token.name === 'name' && inFonts)
      signs[signs.length - 1] = signsOfFont(xmlAttribute(token, 'val') ?? '');
    else if (token.name === 'strike' && inFonts) struck[struck.length - 1] = isOn(token);
    else if (token.name === 'b' && inFonts) bold[bold.length - 1] = isOn(token);
    else if (token.name === 'numfmt' && isDateFormat(xmlAttribute(token, 'formatCode') ?? ''))
      dates.add(xmlAttribute(token, 'numFmtId') ?? '');
    else if (token.name === 'xf' && inFormats)
      styles.push({
        bold: bold[Number(xmlAttribute(token, 'fontId') ?? 0)] ?? false,
        struck: struck[Number(xmlAttribute(token, 'fontId') ?? 0)] ?? false,
        signs: signs[Number(xmlAttribute(token, 'fontId') ?? 0)],
        date: dates.has(xmlAttribute(token, 'numFmtId') ?? ''),
      });
  }
  return styles;
}

function isDateFormat(code: string): boolean {
  const bare = code.slice(0, 300).replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[dy]/i.test(bare) && !/^(general|standard)$/i.test(bare);
}
