/** The text of a cell before its letters are looked for: without marks, footnotes and signs that mean nothing. */
import { wordKey } from '../words/wordKey';

const NOTHING = new Set([
  '',
  '-',
  '--',
  '---',
  '–',
  '—',
  '−',
  '_',
  '.',
  '/',
  'n/a',
  'na',
  'n.a.',
  'n.a',
  'none',
  'nil',
  'keine',
  'entfallt',
  'aucun',
  'ninguno',
  'nessuno',
  'nenhum',
  's/o',
  'k.a.',
  'tbd.',
  '\u2205',
  'not applicable',
  'nicht zutreffend',
  'sans objet',
  'no aplica',
  'non applicabile',
  'nao aplicavel',
  'n.v.t.',
  'n.v.t',
  'nvt',
  'niet van toepassing',
  'k. a',
  'n. a',
  'n. v. t',
  'n. z',
  'n.z.',
  'nie dotyczy',
  'ej aktuellt',
  'ikke relevant',
  'not involved',
  'no involvement',
  'нет',
  '\u65E0',
  '\u7121',
  '\u306A\u3057',
  '\uC5C6\uC74C',
]);

export function saysNothing(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length < 24 && (NOTHING.has(trimmed.toLowerCase()) || NOTHING.has(wordKey(trimmed)));
}

// Emphasis and tags that a copied cell may carry as text.
export function plainText(raw: string): string {
  let text = raw;
  if (/[<&]/.test(text))
    text = text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/<\/?[a-zA-Z][^<>]{0,200}>/g, ' ');
  // Of plain characters nothing is hidden, and each has one form.
  if (!/^[ -~]*$/.test(text)) text = text.normalize('NFKC').replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '');
  text = text.trim();
  for (;;) {
    const inner = /^(\*\*|__|\*|_|`|~~|["'])(.+)\1$/s.exec(text)?.[2] ?? QUOTED.exec(text)?.[1];
    if (inner === undefined || inner.trim() === '') return text;
    text = inner.trim();
  }
}

/** In the quotation marks of any language. */
const QUOTED =
  /^[\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\u00BB\u2039\u203A\u300C](.+)[\u201C\u201D\u2018\u2019\u00AB\u00BB\u2039\u203A\u300D]$/s;

export function withoutFootnotes(text: string): { body: string; footnotes: string[] } {
  const footnotes: string[] = [];
  let body = text;
  for (;;) {
    const mark =
      /(?:\*+|†+|‡+|\\\*|\((?:\d{1,2}|\*+)\)|\[(?:\d{1,2}|[a-z]|\^[\w-]{1,20}|\*+)\]|(?<=\p{Lu})\d{1,2}|(?<=\p{L}\s?)(?:\d{1,2}|\*{1,3})\))$/u.exec(
        body,
      )?.[0];
    if (!mark) return { body, footnotes };
    footnotes.unshift(mark.replace(/[()[\]\\^]/g, ''));
    body = body.slice(0, -mark.length).trim();
  }
}
