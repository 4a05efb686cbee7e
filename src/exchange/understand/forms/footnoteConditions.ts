/** Footnotes that say when a letter holds: they are its condition, as what stands in brackets behind it is. */
import { withoutEnds } from '../../texts/withoutEnds';
import { type ConditionOf, saysOnlyWhen, speaksOfWhen } from '../words/whenWords';
import { saysWhoElse } from '../words/whoElseWords';
import { wordKey } from '../words/wordKey';
import { withoutMarks } from './nameMarks';
import type { TableContext } from './tableContext';

/** `roles`: all whose letters may bear the mark. */
export function conditionsOf(roles: readonly string[]): ConditionOf {
  const known = new Map<string, ReadonlyMap<string, string>>();
  const names = namesOf(roles);
  const keys = new Set(names.keys());
  const namesAnother = (note: string, role: string) =>
    saysWhoElse(note, (words) => names.get(wordKey(words.replace(ARTICLE, ''))) === role, keys);
  const abbreviated = roles.filter((role) => /\.\s/.test(role));
  return (written, role) => {
    // "Resp. IT" ends no sentence.
    const note = abbreviated.reduce(
      (text, one) => text.replaceAll(one, one.replace(/\.(?=\s)/g, '')),
      written,
    );
    const shared = known.get(note) ?? sharedOut(note, names);
    known.set(note, shared);
    return (
      shared.get(role) ??
      (shared.size === 0 && saysOnlyWhen(written) && !namesAnother(written, role)
        ? written.replace(/\.$/, '')
        : undefined)
    );
  };
}

const ARTICLE = /^(?:the|der|die|das|le|la|les|el|il|lo|o|de|het)\s|^l['’]/iu;

/** Of a table in which roles are names in cells; most have no footnotes. */
export function conditionsOfNames(
  { names, exact }: Pick<TableContext, 'names' | 'exact'>,
  footnotes: ReadonlyMap<string, string>,
): ConditionOf | undefined {
  if (exact || footnotes.size === 0) return undefined;
  return conditionsOf(names.everyName().map((name) => withoutMarks(name, footnotes).name));
}

/** How a text may call a role, each with the role: in full, without its brackets, what stands in them, a word of it alone. */
function namesOf(roles: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const role of new Set(roles)) {
    const [, before = '', within = ''] = /^([^()]*)\(([^()]+)\)/.exec(role) ?? [];
    const words = role.split(/[\s/().,-]+/).filter((word) => [...word].length > 2 && /\p{L}{3}/u.test(word));
    for (const name of new Set(
      [role, role.replace(/\.(?=\s)/g, ''), before, within, ...words].map(wordKey),
    )) {
      if (name.length < 2) continue;
      if (names.has(name) && name !== wordKey(role)) ambiguous.add(name);
      else names.set(name, role);
    }
  }
  const whole = new Set(roles.map(wordKey));
  for (const name of ambiguous) if (!whole.has(name)) names.delete(name);
  return names;
}

const SENTENCES = /[.;](?=\s|$)|\n/;
const BETWEEN = /[.;,](?=\s|$)|\n|\s[|·/–—-]\s/;
const AND = /\s(?:and|und|et|y|e|i|en|or|oder|ou|o|lub|of)\s/i;

/** "CSIRT out of hours, CISO 8-18": what is said of each of two roles at least, and when of one of them. */
function sharedOut(note: string, names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  for (const parts of [note.split(BETWEEN), note.split(SENTENCES)]) {
    const said = new Map<string, string>();
    for (const part of parts.flatMap((one) => (mentioned(one, names).length > 1 ? one.split(AND) : [one]))) {
      const [only, ...others] = mentioned(part, names);
      if (!only || others.length > 0) continue;
      const rest = part.replace(only.written, ' ').replace(/\s+/g, ' ').trim();
      const isLabel = /^[^:]+:\s*$/.test(rest);
      const clean = withoutEnds(rest, ' :,().–-');
      if (clean !== '' && !said.has(only.role)) said.set(only.role, isLabel ? `${clean}:` : clean);
    }
    const each = [...said.values()];
    if (said.size > 1 && each.some((text) => text.endsWith(':') || speaksOfWhen(text)))
      return new Map([...said].map(([role, text]) => [role, text.replace(/:$/, '')]));
  }
  return new Map();
}

/** The roles that a text names, the longest name of each. */
function mentioned(text: string, names: ReadonlyMap<string, string>): { role: string; written: string }[] {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}&.'’-]*/gu)];
  const found: { role: string; written: string }[] = [];
  for (let from = 0; from < words.length; ) {
    let taken = 1;
    for (let length = Math.min(MOST_WORDS, words.length - from); length > 0; length -= 1) {
      const [first, last] = [words[from], words[from + length - 1]];
      if (!first || !last) continue;
      const written = text.slice(first.index, last.index + last[0].length);
      const role = names.get(wordKey(written));
      if (role === undefined) continue;
      if (!found.some((one) => one.role === role)) found.push({ role, written });
      taken = length;
      break;
    }
    from += taken;
  }
  return found;
}

const MOST_WORDS = 6;
