/** Cuts HTML or XML into tags and text in one pass. It builds no tree, runs nothing and follows no reference. */
import { UNHEARD } from '../contract/progress';

export interface Tag {
  readonly kind: 'open' | 'close';
  /** In lower case, without a namespace prefix. */
  readonly name: string;
  readonly selfClosing: boolean;
  /** The text between the name and the end of the tag. */
  readonly rest: string;
}

export type Token =
  | Tag
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'declaration'; readonly text: string };

/** The content of these is not text, whatever it looks like. */
const RAW = new Set(['script', 'style', 'textarea', 'noscript', 'template']);

export function* markupTokens(
  markup: string,
  rawElements: ReadonlySet<string> = RAW,
  onShare = UNHEARD,
): Generator<Token> {
  let at = 0;
  while (at < markup.length) {
    onShare(at / markup.length);
    const open = markup.indexOf('<', at);
    if (open < 0) {
      yield { kind: 'text', text: markup.slice(at) };
      return;
    }
    const next = markup.charCodeAt(open + 1);
    // A lone "<", as in "less than".
    if (!isNameStart(next) && next !== 0x2f && next !== 0x21 && next !== 0x3f) {
      yield { kind: 'text', text: markup.slice(at, open + 1) };
      at = open + 1;
      continue;
    }
    if (open > at) yield { kind: 'text', text: markup.slice(at, open) };
    if (markup.startsWith('<!--', open)) {
      const end = markup.indexOf('-->', open + 4);
      yield { kind: 'comment', text: markup.slice(open + 4, end < 0 ? markup.length : end) };
      at = end < 0 ? markup.length : end + 3;
    } else if (markup.startsWith('<![CDATA[', open)) {
      const end = markup.indexOf(']]>', open + 9);
      yield {
        kind: 'text',
        text: markup.slice(open + 9, end < 0 ? markup.length : end).replaceAll('&', '&amp;'),
      };
      at = end < 0 ? markup.length : end + 3;
    } else if (next === 0x21 || next === 0x3f) {
      const end = markup.indexOf('>', open);
      yield { kind: 'declaration', text: markup.slice(open, end < 0 ? markup.length : end + 1) };
      at = end < 0 ? markup.length : end + 1;
    } else {
      const end = endOfTag(markup, open + 1);
      const tag = tagFrom(markup.slice(open + 1, end));
      at = Math.min(end + 1, markup.length);
      yield tag;
      if (tag.kind === 'open' && !tag.selfClosing && rawElements.has(tag.name))
        at = endOfRaw(markup, at, tag.name);
    }
  }
}

function isNameStart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

// A ">" inside a quoted value does not end the tag.
function endOfTag(markup: string, from: number): number {
  let quote = 0;
  for (let at = from; at < markup.length; at += 1) {
    const code = markup.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return at;
  }
  return markup.length;
}

function endOfRaw(markup: string, from: number, name: string): number {
  const closing = `</${name}`;
  for (let at = markup.indexOf('</', from); at >= 0; at = markup.indexOf('</', at + 2)) {
    if (markup.slice(at, at + closing.length).toLowerCase() === closing) return at;
  }
  return markup.length;
}

function tagFrom(inner: string): Tag {
  const isClose = inner.startsWith('/');
  const start = isClose ? 1 : 0;
  let end = start;
  while (end < inner.length && !/[\s/>]/.test(inner.charAt(end))) end += 1;
  const name = inner.slice(start, end).toLowerCase();
  return {
    kind: isClose ? 'close' : 'open',
    name: name.slice(name.indexOf(':') + 1),
    selfClosing: inner.endsWith('/'),
    rest: inner.slice(end),
  };
}

/** One attribute's value as it is written, entities not yet decoded. Names are compared without prefix and case. */
export function attribute(tag: Tag, name: string): string | undefined {
  const pattern = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
  for (const found of tag.rest.matchAll(pattern)) {
    const key = found[1]?.toLowerCase() ?? '';
    if (key === name || key.endsWith(`:${name}`)) return found[2] ?? found[3] ?? found[4] ?? '';
  }
  return undefined;
}
