/** Markdown to headings, lines and tables; HTML inside of it is read as HTML. */
import { BOUNDS, refuseAbove } from '../contract/bounds';
import { UNHEARD } from '../contract/progress';
import type { Block, ReadingNote } from '../contract/source';
import { readHtml } from './html';
import { inlineCell, inlineText, referenceIn } from './inlineMarkdown';
import { isTableHead, markdownLines } from './markdownHead';
import { endOfTable, tableFrom, withoutMarks } from './markdownTable';
import { boxesTold, withoutBox } from './taskBoxes';

export interface ReadMarkdown {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly comments: readonly string[];
  readonly notes: readonly ReadingNote[];
}

export function readMarkdown(text: string, onShare = UNHEARD): ReadMarkdown {
  const lines = markdownLines(text);
  const blocks: Block[] = [];
  const comments: string[] = [];
  const notes: ReadingNote[] = [];
  const references = new Map<string, string>();
  for (const line of lines) {
    const reference = line.includes(']:') ? referenceIn(line) : undefined;
    if (reference && !references.has(reference[0])) references.set(...reference);
  }
  const front = frontMatter(lines);
  let tables = 0;
  let fence = '';
  for (let at = front.until; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && (fence === '' || line.trim().startsWith(fence))) {
      fence = fence === '' ? mark : '';
      continue;
    }
    if (isTableHead(lines, at)) {
      const until = endOfTable(lines, at);
      tables += 1;
      if (tables <= BOUNDS.tables) blocks.push(tableFrom(lines, at, until, tables, onShare, references));
      at = until - 1;
      continue;
    }
    const start = /^\s*<(!--|table|h[1-6]|thead|tbody|tr)/i.exec(line)?.[1]?.toLowerCase();
    if (start && fence === '') {
      const until = endOfHtml(lines, at, start);
      const html = readHtml(lines.slice(at, until).join('\n'));
      for (const comment of html.comments) comments.push(comment);
      for (const note of html.notes) notes.push(note);
      // What HTML keeps as text, Markdown still marks: `**Phase**` inside a cell.
      for (const block of html.blocks)
        blocks.push(block.kind === 'table' ? withoutMarks(block, at, ++tables) : block);
      at = until - 1;
      continue;
    }
    const block = lineBlock(lines, at);
    if (block) blocks.push(block);
  }
  refuseAbove('This file has', 'tables', tables, BOUNDS.tables);
  const ticked = lines.flatMap((line) => /^\s*(?:[-+*]|\d{1,3}[.)])\s+(\[[xX]\]\s.*)$/.exec(line)?.[1] ?? []);
  return { title: front.title, blocks, comments, notes: [...notes, ...boxesTold(ticked)] };
}

function frontMatter(lines: readonly string[]): { title: string; until: number } {
  const first = lines.findIndex((line) => line.trim() !== '' && !/^<!--.*-->$/.test(line.trim()));
  if (first < 0 || lines[first]?.trim() !== '---') return { title: '', until: 0 };
  const end = lines.findIndex((line, at) => at > first && line.trim() === '---');
  if (end < 0 || end > first + 60) return { title: '', until: 0 };
  const title = lines
    .slice(first, end)
    .find((line) => line.startsWith('title:'))
    ?.slice('title:'.length)
    .trim()
    .replace(/^["']|["']$/g, '');
  return { title: title ?? '', until: end + 1 };
}

function endOfHtml(lines: readonly string[], from: number, start: string): number {
  const closing =
    start === '!--'
      ? '-->'
      : `</${start === 'tr' || start === 'tbody' || start === 'thead' ? 'table' : start}`;
  let depth = 0;
  for (let at = from; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').toLowerCase();
    if (start === 'table') depth += line.split('<table').length - 1;
    depth -= start === 'table' ? line.split(closing).length - 1 : 0;
    if (start === 'table' ? depth <= 0 : line.includes(closing)) return at + 1;
  }
  return lines.length;
}

function lineBlock(lines: readonly string[], at: number): Block | undefined {
  const line = lines[at] ?? '';
  const number = at + 1;
  if (line.trim() === '' || referenceIn(line)) return undefined;
  const heading = headingIn(line);
  if (heading) return headingBlock(heading.level, heading.text, number);
  if (/^\s{0,3}(=+|-+)\s*$/.test(line)) return undefined;
  const under = lines[at + 1] ?? '';
  if (/^\s{0,3}(=+|-{3,})\s*$/.test(under)) return headingBlock(under.includes('=') ? 1 : 2, line, number);
  const item = itemIn(line);
  if (item && !/^\*+[^*\s]/.test(line.trim()))
    return { kind: 'text', text: inlineCell(item.text).text, line: number, item: item.depth };
  // One bold line alone is a heading that nobody marked as one.
  const { text, bold } = inlineCell(line.replace(/^\s*>\s?/, ''));
  return bold && !text.includes('=') && text.length < 120
    ? { kind: 'heading', level: 6, text, line: number }
    : { kind: 'text', text, line: number };
}

/** `## Plan ##`: the marks behind count only after a space. */
function headingIn(line: string): { readonly level: number; readonly text: string } | undefined {
  const marks = /^\s{0,3}(#{1,6})(?=\s)/.exec(line);
  if (!marks?.[1]) return undefined;
  const text = line.slice(marks[0].length).trim();
  let end = text.length;
  while (end > 0 && text[end - 1] === '#') end -= 1;
  const isClosed = end === 0 || /\s/.test(text.charAt(end - 1));
  return { level: marks[1].length, text: isClosed ? text.slice(0, end).trim() : text };
}

/** `- Deploy`, `2. Deploy`, and how deep. */
function itemIn(line: string): { readonly depth: number; readonly text: string } | undefined {
  const trimmed = line.trimStart();
  const mark = /^(?:[-+*]|\d{1,3}[.)])(?=\s)/.exec(trimmed)?.[0];
  if (mark === undefined) return undefined;
  const depth = Math.floor((line.length - trimmed.length) / 2) + 1;
  return { depth, text: withoutBox(trimmed.slice(mark.length).trim()) };
}

function headingBlock(level: number, markdown: string, line: number): Block {
  return { kind: 'heading', level, text: inlineText(markdown).text, line };
}
