/** The text of a line or cell of Markdown, without its marks. */
import { raised } from '../texts/raised';
import { withoutStruckMarks } from '../texts/struck';
import { decodeHtml } from './entities';
import { withStruckElements } from './textStyles';

export interface InlineText {
  readonly text: string;
  /** All of it was bold. */
  readonly bold: boolean;
  /** Where its links lead, as written. */
  readonly links: readonly string[];
}

/** Addresses that a document lists under names: `[wiki]: https://example.org`. */
export type References = ReadonlyMap<string, string>;

const NO_REFERENCES: References = new Map();
const NO_LINKS: readonly string[] = [];
const NOTHING: InlineText = { text: '', bold: false, links: NO_LINKS };

// Escaped marks wait in a private range of characters until all others are gone.
const HELD = 0xe000;

/** Text that is struck out keeps its marks: what a cell no longer says is told. */
export function inlineCell(markdown: string, references = NO_REFERENCES): InlineText {
  const trimmed = markdown.trim();
  // Of two million cells most are empty, and nearly all without a mark.
  if (trimmed === '') return NOTHING;
  // Nobody emphasises words in a line that long; patterns would only be kept busy.
  if (trimmed.length > 8_192 || !/[\\`*_~<>&![\]]/.test(trimmed))
    return { text: trimmed, bold: false, links: NO_LINKS };
  const held = trimmed.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) =>
    String.fromCharCode(HELD + mark.charCodeAt(0)),
  );
  const bold = /^(?:(\*\*|__)(?!\s).{1,2000}\1|<(b|strong)>.{0,2000}<\/\2>)$/s.test(held) && !isSeveral(held);
  const links: string[] = [];
  const leads = (address: string, shown: string) => {
    links.push(release(address));
    return shown;
  };
  const plain = held
    .replace(/`([^`]{1,2000})`/g, (_, code: string) => hold(code))
    .replace(/!\[([^[\]]{0,500})\]\([^()\s]{0,2000}(?:\s"[^"]{0,300}")?\)/g, '$1')
    .replace(
      /\[([^[\]]{0,500})\]\(<?([^()\s<>]{0,2000})>?(?:\s"[^"]{0,300}")?\)/g,
      (_, shown: string, address: string) => leads(address, shown),
    )
    .replace(/\[([^[\]]{1,500})\](?:\s?\[([^[\]]{0,500})\])?/g, (whole, shown: string, name?: string) => {
      const address = references.get(referenceKey(name || shown));
      return address === undefined ? whole : leads(address, shown);
    })
    .replace(/<sup>([^<>]{1,200})<\/sup>/gi, (_, mark: string) => raised(mark))
    .replace(/<a\s[^<>]{0,300}?href\s*=\s*["']?([^"'\s<>]{1,2000})[^<>]{0,300}>/gi, (_, address: string) =>
      leads(address, ''),
    )
    .replace(/<(https?:\/\/[^\s<>]{1,2000})>/g, '$1')
    .replace(/<br\s{0,3}\/?>/gi, '\n');
  const bare = withStruckElements(plain).replace(/<\/?[a-zA-Z][^<>]{0,300}>/g, '');
  return { text: release(decodeHtml(withoutEmphasis(bare))).trim(), bold, links };
}

/** The words of a heading. */
export function inlineText(markdown: string): InlineText {
  const { text, ...rest } = inlineCell(markdown);
  return { ...rest, text: withoutStruckMarks(text) };
}

const REFERENCE = /^\s{0,3}\[([^[\]^][^[\]]{0,500})\]:\s*<?([^\s<>]{1,2000})>?(?:\s+["'(].{0,300})?\s*$/;

/** The line that lists an address under a name, if it is one. */
export function referenceIn(line: string): readonly [name: string, address: string] | undefined {
  const [, name, address] = REFERENCE.exec(line) ?? [];
  return name === undefined || address === undefined ? undefined : [referenceKey(name), address];
}

function referenceKey(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** `**one** and **two**`: bold at both ends, and plain between. */
function isSeveral(text: string): boolean {
  const mark = text.slice(0, 2);
  return (mark === '**' || mark === '__') && text.split(mark).length > 4;
}

function withoutEmphasis(text: string): string {
  return text
    .replace(/\*\*(?!\s)([^*]{1,2000}(?:\*(?!\*)[^*]{1,500}){0,4})\*\*/g, '$1')
    .replace(/__(?!\s)([^_]{1,2000}(?:_(?!_)[^_]{1,500}){0,4})__/g, '$1')
    .replace(/(?<![*\p{L}\p{N}])\*(?![\s*])([^*]{1,2000})(?<!\s)\*(?!\*)/gu, '$1')
    .replace(/(?<![_\p{L}\p{N}])_(?![\s_])([^_]{1,2000})(?<!\s)_(?![_\p{L}\p{N}])/gu, '$1');
}

function hold(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (mark) => String.fromCharCode(HELD + mark.charCodeAt(0)));
}

function release(text: string): string {
  return text.replace(/[\uE021-\uE07E]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - HELD));
}
