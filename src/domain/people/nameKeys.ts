/** Names reduced to what makes two of them the same: for finding duplicates and matching pasted lists. */

/** Lower case, without accents, punctuation and double spaces. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A person's words in no order, so that "Lee, Ann" is "Ann Lee". */
export function personKey(name: string): string {
  return plainName(name).split(' ').sort().join(' ');
}

const SHORT: { readonly [word: string]: string } = {
  sr: 'senior',
  jr: 'junior',
  eng: 'engineer',
  engineering: 'engineer',
  arch: 'architect',
  architecture: 'architect',
  mgr: 'manager',
  management: 'manager',
  dev: 'developer',
  ops: 'operation',
  sec: 'security',
  secop: 'security',
  admin: 'administrator',
  swe: 'software engineer',
  dpo: 'data protection officer',
  ciso: 'chief information security officer',
};

// Words that say that there are several people, not who they are.
const EMPTY = new Set([
  'team',
  'department',
  'dept',
  'group',
  'squad',
  'the',
  'of',
  'and',
  'role',
  'unit',
  'staff',
]);

/** A role's words without plurals, short forms and words such as "team", in no order. */
export function roleKey(name: string): string {
  const words = plainName(name)
    .split(' ')
    .map((word) => (word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word))
    .flatMap((word) => (SHORT[word] ?? word).split(' '));
  const telling = words.filter((word) => !EMPTY.has(word));
  return (telling.length > 0 ? telling : words).sort().join(' ');
}

/** "Product Manager" is PM; empty for a single word. */
export function acronymOf(name: string): string {
  const words = plainName(name).split(' ');
  return words.length < 2 ? '' : words.map((word) => word[0] ?? '').join('');
}

/** One letter more, fewer or other, or two neighbours swapped, in names long enough for that to be a slip. */
export function differsByASlip(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < 6 || Math.abs(one.length - other.length) > 1)
    return false;
  // Bob and Rob are two people: hardly anyone slips on the first letter.
  if (one[0] !== other[0]) return false;
  // "Region 1" and "Region 2" are two things.
  if (one.replace(/\D/g, '') !== other.replace(/\D/g, '')) return false;
  if (!sameButOneWord(one, other)) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** In a short word every letter counts: "Person A" and "Person B", "J Lee" and "K Lee" are two each. */
function sameButOneWord(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')];
  // A slip that joins or parts words: "Ann Marie" and "Annmarie".
  if (words.length !== others.length) return true;
  return words.every(
    (word, place) => word === others[place] || Math.min(word.length, others[place]?.length ?? 0) > 3,
  );
}

/** The name with each letter left out in turn: two names a slip apart have one of these in common. */
export function slipKeys(name: string): readonly string[] {
  const keys = [name];
  for (let place = 0; place < name.length; place += 1)
    keys.push(name.slice(0, place) + name.slice(place + 1));
  return keys;
}
