/** HTML of any origin (files, Excel, Sheets, Word, Confluence) to headings, lines and tables. */
import { BOUNDS, refuseAbove } from '../contract/bounds';
import { UNHEARD } from '../contract/progress';
import type { Block, ReadingNote } from '../contract/source';
import { raised } from '../texts/raised';
import { withoutStruckMarks } from '../texts/struck';
import { makeFormControls } from './formControls';
import { commentNotes, hiddenNotes, hiddenTextNotes, leftTextNotes } from './hidden';
import { type HtmlTable, makeHtmlTable, tidy } from './htmlTable';
import { attribute, markupTokens, type Tag } from './markupTokens';
import { makeTextStyles } from './textStyles';

export interface ReadHtml {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly comments: readonly string[];
  readonly notes: readonly ReadingNote[];
}

const LINES = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'blockquote',
  'pre',
  'dt',
  'dd',
  'dl',
  'hr',
  'body',
  'form',
  'details',
  'summary',
  'figure',
  'figcaption',
  'address',
  'nav',
  'aside',
  'tbody',
  'thead',
  'tfoot',
]);
/** The content of these is not text, whatever it looks like. */
const UNSEEN = new Set(['script', 'style', 'textarea', 'noscript', 'template', 'comment']);
const BOLD = new Set(['b', 'strong', 'th']);

export function readHtml(html: string, onShare = UNHEARD): ReadHtml {
  const blocks: Block[] = [];
  const comments: string[] = [];
  const notes: ReadingNote[] = [];
  const tables: HtmlTable[] = [];
  let line = '';
  let title = '';
  let bold = 0;
  const styles = makeTextStyles();
  const controls = makeFormControls();
  let items = 0;
  let heading = 0;
  let capturing: 'title' | 'caption' | undefined;
  let count = 0;
  /** Tables deeper in others than is read; only counted. */
  let buried = 0;
  let deepest = 0;
  /** Elements whose text no one sees. */
  let unseen = 0;
  /** What stands raised so far, as a mark of a footnote does. */
  let sup: string | undefined;
  let commented = 0;
  const lineAt = linesOf(html);

  function endLine(): void {
    if (sup !== undefined) endRaised();
    const text = tidy(line);
    line = '';
    if (text === '') return;
    if (heading > 0) blocks.push({ kind: 'heading', level: heading, text: withoutStruckMarks(text) });
    else blocks.push({ kind: 'text', text, ...(items > 0 ? { item: items } : {}) });
  }

  function addText(raw: string): void {
    if (unseen > 0) styles.unseen(raw);
    if (unseen > 0 || styles.isSetting || controls.takes(raw)) return;
    const text = raw.replace(/[\r\n]+/g, ' ');
    if (sup !== undefined) {
      sup += text;
      return;
    }
    const table = tables.at(-1);
    const marked = styles.isStruck && text.trim() !== '' ? `~~${text}~~` : text;
    if (capturing === 'title') title += text;
    else if (capturing === 'caption' && table) table.caption += text;
    else if (table?.inCell && styles.isHidden) table.hiddenText(marked);
    else if (table?.inCell) table.text(marked, bold > 0);
    else if (!table) line += marked;
  }

  function endRaised(): void {
    const text = sup ?? '';
    sup = undefined;
    addText(raised(text));
  }

  function breakLine(): void {
    const table = tables.at(-1);
    if (table?.inCell) table.text('\n', bold > 0);
    else if (!table) endLine();
  }

  function endTable(): void {
    if (buried > 0) {
      buried -= 1;
      return;
    }
    const table = tables.pop();
    count += 1;
    const found = table?.finished(`Table ${count}`);
    if (!table || !found || count > BOUNDS.tables) return;
    blocks.push(found);
    notes.push(...hiddenNotes(found.name, table.hidden.rows, table.hidden.columns));
    notes.push(...hiddenTextNotes(found.name, table.readByHidden));
    notes.push(...leftTextNotes(found.name, table.leftHidden));
  }

  function open(tag: Tag): void {
    const table = tables.at(-1);
    // A raised text that nothing ends goes no further than its cell.
    if (sup !== undefined && /^(?:t[dhr]|table)$/.test(tag.name)) endRaised();
    // LibreOffice writes what is noted on a cell so.
    if (tag.name === 'comment') commented += 1;
    if (UNSEEN.has(tag.name)) unseen += 1;
    else if (tag.name === 'table') {
      endLine();
      if (tables.length < BOUNDS.jsonDepth) tables.push(makeHtmlTable());
      else {
        buried += 1;
        deepest = Math.max(deepest, tables.length + buried);
      }
    } else if (tag.name === 'tr') table?.startRow(tag, lineAt(tag.at));
    else if (tag.name === 'col') table?.startColumn(tag);
    else if (tag.name === 'td' || tag.name === 'th') table?.startCell(tag);
    else if (tag.name === 'thead' && table) table.inHead = true;
    else if (tag.name === 'sup' && !tag.selfClosing) sup ??= '';
    // The mark of a footnote leads to the footnote.
    else if (tag.name === 'a' && sup === undefined) table?.link(attribute(tag, 'href') ?? '');
    else if (tag.name === 'br') breakLine();
    else if (tag.name === 'img') addText(attribute(tag, 'alt') ?? '');
    else if (tag.name === 'emoticon') addText(emoticon(tag));
    else if (tag.name === 'title') capturing = 'title';
    else if (tag.name === 'caption') capturing = 'caption';
    else if (/^h[1-6]$/.test(tag.name)) {
      breakLine();
      heading = Number(tag.name[1]);
    } else if (LINES.has(tag.name)) {
      breakLine();
      if (tag.name === 'ul' || tag.name === 'ol') items += 1;
    }
    if (BOLD.has(tag.name) && tag.name !== 'th' && !tag.selfClosing) bold += 1;
    styles.open(tag);
    const shown = controls.open(tag);
    if (shown !== '') addText(shown);
  }

  function close(tag: Tag): void {
    const table = tables.at(-1);
    if (UNSEEN.has(tag.name)) unseen = Math.max(0, unseen - 1);
    else if (tag.name === 'sup') endRaised();
    else if (tag.name === 'table') endTable();
    else if (tag.name === 'td' || tag.name === 'th' || tag.name === 'tr') {
      if (sup !== undefined) endRaised();
      table?.endCell();
    } else if (tag.name === 'thead' && table) table.inHead = false;
    else if (tag.name === 'title' || tag.name === 'caption') capturing = undefined;
    else if (/^h[1-6]$/.test(tag.name)) {
      breakLine();
      heading = 0;
    } else if (LINES.has(tag.name)) {
      breakLine();
      if (tag.name === 'ul' || tag.name === 'ol') items = Math.max(0, items - 1);
    }
    if (BOLD.has(tag.name) && tag.name !== 'th') bold = Math.max(0, bold - 1);
    styles.close(tag);
    const shown = controls.close(tag);
    if (shown !== '') addText(shown);
  }

  for (const token of markupTokens(html, false, onShare)) {
    if (token.kind === 'text') addText(token.text);
    else if (token.kind === 'comment') comments.push(token.text);
    else if (token.kind === 'open') open(token);
    else if (token.kind === 'close') close(token);
  }
  endLine();
  notes.push(...commentNotes(commented));
  refuseAbove('This page nests', 'tables in each other', deepest, BOUNDS.jsonDepth);
  while (tables.length > 0) endTable();
  refuseAbove('This page has', 'tables', count, BOUNDS.tables);
  return { title: tidy(title), blocks, comments, notes };
}

/** The line of a place in a text, asked from its beginning to its end. */
function linesOf(text: string): (at: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (at) => {
    for (; next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
    return line;
  };
}

/** Confluence names its signs, and says for some how they look. */
function emoticon(tag: Tag): string {
  const name = attribute(tag, 'name') ?? '';
  const signs: { readonly [name: string]: string } = { tick: '✓', cross: '✗' };
  return signs[name] ?? attribute(tag, 'emoji-fallback') ?? `:${name}:`;
}
