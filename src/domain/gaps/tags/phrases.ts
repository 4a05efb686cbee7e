/** Finds keywords in names. A keyword is a word or phrase; `*` stands for the rest of a word, or for a few words between. */

/** Lower case, without accents, one space between words: `Définition des alertes` -> `definition des alertes`. */
export function plainWords(name: string): string {
  // Most names are plain already, and ten thousand are read at a time.
  const unaccented = /^[ -~]*$/.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '');
  return unaccented
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/[^\p{L}\p{N}/'.-]+/gu, ' ')
    .trim();
}

export interface Hit {
  readonly tag: string;
  /** The keyword that matched, as a reason to show. */
  readonly keyword: string;
}

/** Looks a plain name up and gives the tags whose keywords it holds, each once. */
export type Lookup = (plainName: string) => readonly Hit[];

interface Phrase extends Hit {
  /** What stands before its first `*`: to look for that first is many times quicker than the pattern. */
  readonly beginning: string;
  matches(plainName: string): boolean;
}

const PREFIX_LENGTH = 3;

/**
 * Most keywords are single words, found by map; only phrases need a pattern. So 10,000 names stay cheap.
 * The words come from this project's own tables, never from a user, so building patterns from them is safe.
 */
export function lookupFrom(table: { readonly [tag: string]: readonly string[] }): Lookup {
  const exact = new Map<string, Hit[]>();
  const starts = new Map<string, Hit[]>();
  const phrases: Phrase[] = [];
  for (const [tag, keywords] of Object.entries(table)) {
    for (const keyword of keywords) {
      const hit = { tag, keyword };
      const stem = keyword.endsWith('*') ? keyword.slice(0, -1) : null;
      if (/[ *]/.test(stem ?? keyword)) phrases.push(phraseFrom(hit));
      else if (stem !== null && stem.length >= PREFIX_LENGTH) push(starts, stem.slice(0, PREFIX_LENGTH), hit);
      else if (stem !== null) phrases.push(phraseFrom(hit));
      else push(exact, keyword, hit);
    }
  }
  return (plainName) => {
    const found = new Map<string, Hit>();
    const keep = (hit: Hit) => {
      // The longest keyword says most: "engineering manager" more than "manager".
      const known = found.get(hit.tag);
      if (!known || hit.keyword.length > known.keyword.length) found.set(hit.tag, hit);
    };
    for (const word of plainName.split(/[ /'.]/)) {
      for (const hit of exact.get(word) ?? []) keep(hit);
      for (const hit of starts.get(word.slice(0, PREFIX_LENGTH)) ?? []) {
        if (word.startsWith(hit.keyword.slice(0, -1))) keep(hit);
      }
    }
    for (const hit of exact.get(plainName) ?? []) keep(hit);
    for (const phrase of phrases) {
      if (plainName.includes(phrase.beginning) && phrase.matches(plainName)) keep(phrase);
    }
    return [...found.values()];
  };
}

function push(map: Map<string, Hit[]>, key: string, hit: Hit): void {
  const hits = map.get(key);
  if (hits) hits.push(hit);
  else map.set(key, [hit]);
}

function phraseFrom(hit: Hit): Phrase {
  const [beginning = ''] = hit.keyword.split('*');
  let made: RegExp | undefined;
  // Most are never asked for, and to make the hundreds of them takes longer than a frame.
  const matches = (plainName: string) => {
    made ??= patternOf(hit.keyword);
    return made.test(plainName);
  };
  return { ...hit, beginning, matches };
}

function patternOf(keyword: string): RegExp {
  const body = keyword
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*$/, '[\\p{L}\\p{N}]*')
    .replace(/(?<!\])\*/g, '[\\p{L}\\p{N}]*(?: [\\p{L}\\p{N}]+){0,3} ?');
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'u');
}
