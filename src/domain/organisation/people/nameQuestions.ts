/** Whether people of two matrices who have no address in common are one, asked by what their names share. */
import { plainName } from '../../people/nameKeys';
import { addressOf, type Entry, wholeNameOf } from './personEntry';

export interface SamePersonQuestion {
  readonly one: Entry;
  /** Each of them may be `one`, or someone else. */
  readonly others: readonly Entry[];
  /** "the same name", "one with initials only", "one is a first name only" */
  readonly because: string;
  /** Taken to be one until someone says otherwise: a first and a last name are the same. */
  readonly joined: boolean;
}

/** `rootOf` tells who was joined already. Each question is asked of one person of each group. */
export function nameQuestions(
  entries: readonly Entry[],
  rootOf: (entry: Entry) => Entry,
): readonly SamePersonQuestion[] {
  // Those behind whom an address stands: two addresses are two people, whatever they are called.
  const known = new Set(entries.filter((entry) => addressOf(entry) !== undefined).map(rootOf));
  const mayBeOne = (one: Entry, other: Entry) => {
    const [first, second] = [rootOf(one), rootOf(other)];
    return first !== second && !(known.has(first) && known.has(second));
  };
  const byName = grouped(onePerGroup(entries, rootOf), ({ person }) => wholeNameOf(person.name));
  const questions: SamePersonQuestion[] = [];
  for (const [name, alike] of byName) {
    // The one with an address first, because it tells people of one name apart.
    const [one, ...rest] = alike.toSorted(
      (a, b) => Number(known.has(rootOf(b))) - Number(known.has(rootOf(a))),
    );
    if (!one || name === '') continue;
    const others = rest.filter((other) => mayBeOne(one, other));
    // Two people of this name are known by their addresses: which of them it is, only a person can say.
    const joined = name.includes(' ') && alike.filter((entry) => known.has(rootOf(entry))).length < 2;
    if (others.length > 0) questions.push({ one, others, because: 'the same name', joined });
  }
  return [...questions, ...shortNames(byName, mayBeOne)];
}

/** "A. Lee" beside "Ann Lee", and "Ann" beside one single Ann. */
function* shortNames(
  byName: ReadonlyMap<string, readonly Entry[]>,
  mayBeOne: (one: Entry, other: Entry) => boolean,
): Iterable<SamePersonQuestion> {
  const firsts = [...byName.values()].flatMap(([first]) => first ?? []);
  const written = firsts.filter((entry) => wordsOf(entry).length > 1 && !hasInitial(entry));
  const byInitial = grouped(written, initialAndLast);
  const byFirst = grouped(written, (entry) => wordsOf(entry)[0] ?? '');
  for (const entry of firsts) {
    const words = wordsOf(entry);
    const isInitial = words.length > 1 && hasInitial(entry);
    if (!isInitial && words.length !== 1) continue;
    const found = isInitial ? byInitial.get(initialAndLast(entry)) : byFirst.get(words[0] ?? '');
    const [one, another] = found ?? [];
    // Several that it could be: then nothing is asked.
    if (!one || another || !mayBeOne(one, entry)) continue;
    const because = isInitial ? 'one with initials only' : 'one is a first name only';
    yield { one, others: [entry], because, joined: false };
  }
}

const wordsOf = ({ person }: Entry) => plainName(person.name).split(' ').filter(Boolean);

const hasInitial = (entry: Entry) => wordsOf(entry)[0]?.length === 1;

function initialAndLast(entry: Entry): string {
  const words = wordsOf(entry);
  return `${words[0]?.[0] ?? ''} ${words.at(-1) ?? ''}`;
}

/** One address may stand for several names, so each name of a group is kept once. */
function onePerGroup(entries: readonly Entry[], rootOf: (entry: Entry) => Entry): readonly Entry[] {
  const kept = new Map<string, Entry>();
  for (const entry of entries) {
    const key = `${rootOf(entry).key}\n${wholeNameOf(entry.person.name)}`;
    if (!kept.has(key)) kept.set(key, entry);
  }
  return [...kept.values()];
}

function grouped(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}
