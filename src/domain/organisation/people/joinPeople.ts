/**
 * People of all matrices, joined into one each: by mail address without a question, by their whole name as long as
 * nobody says otherwise, and by anything less only once someone has said so.
 */
import type { PersonId } from '../../matrix/ids';
import { pairKey } from '../../matrix/settings';
import type { Slices } from '../../matrix/slices';
import type { MemberFacts, PersonFacts } from '../facts/memberFacts';
import { clusters } from './clusters';
import { nameQuestions, type SamePersonQuestion } from './nameQuestions';
import { addressOf, type Entry, wholeNameOf } from './personEntry';

/** One person in one matrix. */
export interface PersonPart {
  readonly member: MemberFacts;
  readonly person: PersonFacts;
}

export interface JoinedPerson {
  /** The key of one of its parts, the same as long as the matrices are the same. */
  readonly key: string;
  readonly name: string;
  readonly email?: string | undefined;
  readonly team?: string | undefined;
  readonly parts: readonly PersonPart[];
  /** Joined by name alone, and nobody has said that it is one person. */
  readonly isGuess: boolean;
}

/** What people said about pairs: see partKey and pairKey. */
export interface PersonAnswers {
  readonly same: ReadonlySet<string>;
  readonly different: ReadonlySet<string>;
}

export const NO_PERSON_ANSWERS: PersonAnswers = { same: new Set(), different: new Set() };

export interface JoinedPeople {
  readonly people: readonly JoinedPerson[];
  readonly questions: readonly SamePersonQuestion[];
  /** Finds the person of a matrix among the joined. */
  of(memberKey: string, id: PersonId): JoinedPerson | undefined;
}

export function partKey(memberKey: string, id: PersonId): string {
  return `${memberKey}/${id}`;
}

export function* joinPeople(members: readonly MemberFacts[], answers: PersonAnswers): Slices<JoinedPeople> {
  const entries: Entry[] = members.flatMap((member) =>
    member.people.map((person) => ({ member, person, key: partKey(member.key, person.id) })),
  );
  yield;
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const pairsOf = (said: ReadonlySet<string>) =>
    [...said].flatMap((pair) => {
      const [one, other] = entriesOfPair(pair, byKey);
      return one && other ? [[one, other] as const] : [];
    });
  const groups = clusters(entries);
  const apart = pairsOf(answers.different);
  const firstOf = new Map<string, Entry>();
  for (const entry of entries) {
    const address = addressOf(entry);
    if (address === undefined) continue;
    const first = firstOf.get(address);
    if (first) groups.join(first, entry);
    else firstOf.set(address, entry);
  }
  for (const [one, other] of pairsOf(answers.same)) groups.join(one, other);
  yield;
  const guessed = new Set<Entry>();
  const open: SamePersonQuestion[] = [];
  const questions = nameQuestions(entries, groups.rootOf);
  yield;
  for (const { one, others, because, joined } of questions) {
    const asked = others.filter((other) => !answers.different.has(pairKey(one.key, other.key)));
    if (asked.length > 0) open.push({ one, others: asked, because, joined });
    if (!joined) continue;
    for (const other of asked) {
      // Two who were said to be different stay so, also where a third has the same name.
      if (apart.some((pair) => wouldJoin(pair, [one, other], groups.rootOf))) continue;
      groups.join(one, other);
      guessed.add(one).add(other);
    }
  }
  yield;
  const people = groups.all().map((parts) => personOf(parts, guessed));
  const byPart = new Map(people.flatMap((person) => person.parts.map((part) => [keyOf(part), person])));
  return {
    people,
    questions: open,
    of: (memberKey, id) => byPart.get(partKey(memberKey, id)),
  };
}

/** The keys of a pair stand one after the other, and a key may hold a slash itself. */
function entriesOfPair(pair: string, byKey: ReadonlyMap<string, Entry>): readonly (Entry | undefined)[] {
  for (let at = pair.indexOf('/'); at !== -1; at = pair.indexOf('/', at + 1)) {
    const [one, other] = [byKey.get(pair.slice(0, at)), byKey.get(pair.slice(at + 1))];
    if (one && other) return [one, other];
  }
  return [];
}

type Pair = readonly [Entry, Entry];

function wouldJoin([a, b]: Pair, [one, other]: Pair, rootOf: (entry: Entry) => Entry): boolean {
  const [first, second, left, right] = [rootOf(a), rootOf(b), rootOf(one), rootOf(other)];
  return (first === left && second === right) || (first === right && second === left);
}

const keyOf = ({ member, person }: PersonPart) => partKey(member.key, person.id);

function personOf(entries: readonly Entry[], guessed: ReadonlySet<Entry>): JoinedPerson {
  const [first] = entries as readonly [Entry, ...Entry[]];
  // The longest name tells most: "A. Lee" is Ann Lee.
  const letters = (text: string) => wholeNameOf(text).length;
  const name = entries.reduce(
    (best, { person }) => (letters(person.name) > letters(best) ? person.name : best),
    first.person.name,
  );
  return {
    key: first.key,
    name,
    email: entries.find(({ person }) => person.email)?.person.email,
    team: entries.find(({ person }) => person.team)?.person.team,
    parts: entries.map(({ member, person }) => ({ member, person })),
    isGuess: entries.some((entry) => guessed.has(entry)),
  };
}
