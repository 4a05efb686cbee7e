/** The text of a line or cell of Markdown, without its marks. */
import { decodeHTMLStrict } from 'entities/decode';

export interface InlineText {
  readonly text: string;
  /** All of it was bold. */
  readonly bold: boolean;
}

// Escaped marks wait in a private range of characters until all others are gone.
const HELD = 0xe000;

export function inlineText(markdown: string): InlineText {
  const trimmed = markdown.trim();
  // Nobody emphasises words in a line that long; patterns would only be kept busy.
  if (trimmed.length > 8_192) return { text: trimmed, bold: false };
  if (!/[\\`*_~<>&![\]]/.test(trimmed)) return { text: trimmed, bold: false };
  const held = trimmed.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) =>
    String.fromCharCode(HELD + mark.charCodeAt(0)),
  );
  const bold = /^(?:(\*\*|__)(?!\s).{1,2000}\1|<(b|strong)>.{0,2000}<\/\2>)$/s.test(held) && !isSeveral(held);
  const plain = held
    .replace(/`([^`]{1,2000})`/g, (_, code: string) => hold(code))
    .replace(/!?\[([^[\]]{0,500})\]\([^()\s]{0,2000}(?:\s"[^"]{0,300}")?\)/g, '$1')
    .replace(/<(https?:\/\/[^\s<>]{1,2000})>/g, '$1')
    .replace(/<br\s{0,3}\/?>/gi, '\n')
    .replace(/<\/?[a-zA-Z][^<>]{0,300}>/g, '');
  return { text: release(decodeHTMLStrict(withoutEmphasis(plain))).trim(), bold };
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
    .replace(/(?<![_\p{L}\p{N}])_(?![\s_])([^_]{1,2000})(?<!\s)_(?![_\p{L}\p{N}])/gu, '$1')
    .replace(/~~([^~]{1,2000})~~/g, '$1');
}

function hold(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (mark) => String.fromCharCode(HELD + mark.charCodeAt(0)));
}

function release(text: string): string {
  return text.replace(/[\uE021-\uE07E]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - HELD));
}
