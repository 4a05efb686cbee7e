/** Ids in a link are numbers: the real ones are random and would make it three times as long, and nobody needs them. */
import { refuseAbove } from '../contract/bounds';

// Whole words only: an order key may have the letters of an id in it.
const ID = /(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{16,40}(?![A-Za-z0-9_-])/g;

/** Replaces each known id, as a value, a key or inside a key of a finding, by `~<number>;`. A "~" of a text is doubled. */
export function withShortIds(value: unknown, ids: ReadonlySet<string>): unknown {
  const numbers = new Map<string, number>();
  const short = (text: string) =>
    text.replaceAll('~', '~~').replace(ID, (word) => {
      if (!ids.has(word)) return word;
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return `~${number.toString(36)};`;
    });
  return mapped(value, short);
}

/** `most` is by how many characters the text may grow in all: an id is five times as long as its number. */
export function withFreshIds(value: unknown, fresh: () => string, most: number): unknown {
  const ids = new Map<string, string>();
  let grown = 0;
  const long = (text: string) =>
    text.replace(/~(?:~|([0-9a-z]{1,6});)/g, (short, number: string | undefined) => {
      if (number === undefined) return '~';
      const id = ids.get(number) ?? fresh();
      ids.set(number, id);
      grown += id.length - short.length;
      refuseAbove('The ids of this link have', 'characters or more', grown, most);
      return id;
    });
  return mapped(value, long);
}

function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), mapped(item, change)]));
}

/** Every id that something in the document is kept under. */
export function idsIn(document: { readonly [field: string]: unknown }): Set<string> {
  const ids = new Set<string>();
  const collect = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      if (/^[A-Za-z0-9_-]{16,40}$/.test(key)) ids.add(key);
      collect(item);
    }
  };
  collect(document);
  if (typeof document.id === 'string') ids.add(document.id);
  return ids;
}
