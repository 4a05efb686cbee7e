/**
 * HTML or XML as tags and text, one after the other, by the tokenizer of htmlparser2. No tree is built, nothing is run
 * and no reference is followed; the tokenizer alone has no stack that a deeply nested page could fill.
 */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { UNHEARD } from '../contract/progress';
import { decodeHtml } from './entities';

export interface Tag {
  readonly kind: 'open' | 'close';
  /** In lower case, without a namespace prefix. */
  readonly name: string;
  readonly selfClosing: boolean;
  /** The text between the name and the end of the tag: attributes are read only where one is asked for. */
  readonly rest: string;
  /** Where it stands in the markup. */
  readonly at: number;
}

export type Token =
  | Tag
  /** References are decoded, once: none can stand for markup. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'declaration'; readonly text: string };

/** Tokens read before the tokenizer rests, so that a large page is never held twice. */
const AT_ONCE = 1_000;

export function* markupTokens(markup: string, xmlMode = false, onShare = UNHEARD): Generator<Token> {
  const tokens: Token[] = [];
  let at = 0;
  const tokenizer: Tokenizer = new Tokenizer(
    { xmlMode, decodeEntities: true },
    callbacks(markup, (token, end) => {
      tokens.push(token);
      at = end;
      if (tokens.length >= AT_ONCE) tokenizer.pause();
    }),
  );
  tokenizer.write(markup);
  for (;;) {
    onShare(at / markup.length);
    yield* tokens;
    tokens.length = 0;
    if (tokenizer.running) break;
    tokenizer.resume();
  }
  tokenizer.end();
  yield* tokens;
}

function callbacks(markup: string, say: (token: Token, end: number) => void): TokenizerCallbacks {
  let name = '';
  let restFrom = 0;
  const ignored = () => undefined;
  const open = (end: number, selfClosing: boolean) =>
    say({ kind: 'open', name, selfClosing, rest: markup.slice(restFrom, end), at: restFrom }, end);
  return {
    onopentagname(start, end) {
      name = bareName(markup.slice(start, end));
      restFrom = end;
    },
    onopentagend: (end) => open(end, false),
    onselfclosingtag: (end) => open(end, true),
    onclosetag: (start, end) =>
      say(
        { kind: 'close', name: bareName(markup.slice(start, end)), selfClosing: false, rest: '', at: start },
        end,
      ),
    ontext: (start, end) => say({ kind: 'text', text: markup.slice(start, end) }, end),
    ontextentity: (point, end) => say({ kind: 'text', text: String.fromCodePoint(point) }, end),
    oncdata: (start, end, offset) => say({ kind: 'text', text: markup.slice(start, end - offset) }, end),
    oncomment: (start, end, offset) => say({ kind: 'comment', text: markup.slice(start, end - offset) }, end),
    ondeclaration: (start, end) => say({ kind: 'declaration', text: `<!${markup.slice(start, end)}>` }, end),
    onprocessinginstruction: (start, end) =>
      say({ kind: 'declaration', text: `<?${markup.slice(start, end)}>` }, end),
    onattribname: ignored,
    onattribdata: ignored,
    onattribentity: ignored,
    onattribend: ignored,
    onend: ignored,
  };
}

function bareName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

type Attributes = readonly (readonly [name: string, value: string])[];

/** Different attributes that are remembered: a large page has half a million cells, and few kinds of them. */
const REMEMBERED = 2_000;
const LONGEST_REMEMBERED = 400;
const known = new Map<string, Attributes>();

/** One attribute's value. Names are compared without prefix and case. */
export function attribute({ rest }: Tag, name: string): string | undefined {
  if (rest.length <= name.length) return undefined;
  const found = attributesIn(rest).find(([key]) => key === name || key.endsWith(`:${name}`));
  return found && decodeHtml(found[1]);
}

function attributesIn(rest: string): Attributes {
  const before = known.get(rest);
  if (before) return before;
  const pattern = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
  const found = [...rest.matchAll(pattern)].map(
    ([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? ''] as const,
  );
  if (known.size >= REMEMBERED) known.clear();
  if (rest.length <= LONGEST_REMEMBERED) known.set(rest, found);
  return found;
}
