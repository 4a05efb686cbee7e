/** What is wrong in a YAML file, in our words: the parser's own speak of its grammar. */
import type { ErrorCode } from 'yaml';

const QUOTES = 'A text with this sign in it must be in quotes';
const REFERENCE = 'It refers to another part of the file in a way that cannot be followed';
const NAMES = 'The name before a colon must be one short text on one line';

const WORDS: { readonly [code in ErrorCode]?: string } = {
  ALIAS_PROPS: REFERENCE,
  BAD_ALIAS: REFERENCE,
  MULTIPLE_ANCHORS: REFERENCE,
  BAD_DIRECTIVE: 'A line that begins with % is not understood',
  BAD_DQ_ESCAPE: 'A backslash in a quoted text is followed by a sign that means nothing there',
  BAD_INDENT: 'The line is indented differently from the lines it belongs to',
  TAB_AS_INDENT: 'The line is indented with a tab, where YAML wants spaces',
  BAD_SCALAR_START: QUOTES,
  BLOCK_AS_IMPLICIT_KEY: NAMES,
  KEY_OVER_1024_CHARS: NAMES,
  MULTILINE_IMPLICIT_KEY: NAMES,
  NON_STRING_KEY: NAMES,
  BLOCK_IN_FLOW: 'Inside brackets only texts, lists and maps in brackets can stand',
  MISSING_CHAR: 'A quote, bracket, comma or colon is missing',
  UNEXPECTED_TOKEN: 'Something stands here that YAML does not allow in this place',
};

/** "A quote, bracket, comma or colon is missing." */
export function yamlFault(code: ErrorCode): string {
  return `${WORDS[code] ?? 'This is not written as YAML wants it'}.`;
}
