/** Whether what was found in a name may be believed, seen from the words that it does not rest on. */
import { bitsFor } from './classBits';
import type { Hit } from './lookup';
import type { NameWord } from './phrase';

/** Words that speak against a tag where it does not rest on them. All are names of classes of words. */
interface Doubt {
  readonly words: readonly string[];
  /** One of these says that it is our world after all: the servers of the canteen. */
  readonly unless?: readonly string[];
  /** The tags that are doubted, where it is not all of them. */
  readonly of?: readonly string[];
  readonly notOf?: readonly string[];
  /** A tag that rests on as many words as this is surer than they are. */
  readonly below?: number;
}

const TECHNICAL = ['technical'];

/** To back a person up is not to copy anything, and trust is not restored from a copy. */
const DONE_TO_PEOPLE: readonly Doubt[] = [
  { words: ['person'], of: ['backup', 'restore', 'dr'], unless: TECHNICAL },
  { words: ['feeling'], of: ['backup', 'restore', 'dr'] },
];

export const DOUBTS: { readonly [table: string]: readonly Doubt[] | undefined } = {
  concerns: [{ words: ['elsewhere', 'trade'], unless: TECHNICAL }, ...DONE_TO_PEOPLE],
  duties: [
    // Words of another world: meals, furniture, sport.
    { words: ['elsewhere', 'trade'], unless: TECHNICAL, below: 3 },
    // What is done with a thing instead of the thing itself: backup software is bought, on-call duty is paid for.
    { words: ['dealing'] },
    { words: ['tool'], notOf: ['monitoring-health', 'alerting'] },
    { words: ['teaching'], notOf: ['training', 'exercise', 'process-review'] },
    ...DONE_TO_PEOPLE,
  ],
};

/** "No backups are taken" says that nobody takes any. */
export const NO = ['no'];
/** A decision not to pay is a decision on the ransom. */
const EITHER_WAY: ReadonlySet<string> = new Set(['ransom']);

/** To tell the board is a duty when an outage is told, or when nothing else is said to be. */
const TOLD: ReadonlySet<string> = new Set(['comms-internal', 'comms-exec', 'comms-customer', 'comms-public']);
export const TOPICS = ['outage', 'topic'];
export const SAYS_NOTHING_ELSE = [
  'plain',
  'tell',
  'exec',
  'management',
  'company',
  'customer',
  'press',
  'answer',
  'affected',
  'unsocial',
];

/** Duties of the same work: a word or two say the second where the first is named. “Lessons and follow-up of the actions.” */
const SAME_WORK: readonly ReadonlySet<string>[] = [
  new Set(['postmortem', 'followup']),
  new Set(['backup', 'restore']),
  new Set(['comms-exec', 'comms-customer', 'comms-public']),
];

/** One name, read in several languages: each reading has the same words. */
export type Readings = readonly (readonly NameWord[])[];

/** A doubt with its classes as bits. */
interface Held {
  readonly doubt: Doubt;
  readonly words: number;
  readonly unless: number;
}

const HELD: { readonly [table: string]: readonly Held[] | undefined } = Object.fromEntries(
  Object.entries(DOUBTS).map(([table, doubts = []]) => [
    table,
    doubts.map((doubt) => ({ doubt, words: bitsFor(doubt.words), unless: bitsFor(doubt.unless ?? []) })),
  ]),
);
const NO_BITS = bitsFor(NO);
const TOPIC_BITS = bitsFor(TOPICS);
const PLAIN_BITS = bitsFor(SAYS_NOTHING_ELSE);

/** Returns the hits of a table that stay. A word that a hit rests on speaks for it and not against it. */
export function believed(hits: readonly Hit[], readings: Readings, table: string): readonly Hit[] {
  const doubts = HELD[table];
  const said = bitsIn(readings);
  const held = doubts?.filter(({ words, unless }) => (said & words) !== 0 && (said & unless) === 0) ?? [];
  const denials = doubts && (said & NO_BITS) !== 0 ? placesOf(readings, NO_BITS) : NOWHERE;
  // As of most names: nothing is made for those.
  if (held.length === 0 && denials.length === 0 && !hits.some(isOnCondition)) return hits;
  const places = held.map(({ words }) => placesOf(readings, words));
  const told = hits.flatMap(({ tag, support }) => (TOLD.has(tag) ? support : []));
  const nothingElse = ({ bare, support }: Hit) => saysNothingElse(bare ? support : told, readings, said);
  const kept = hits.filter(
    (hit) =>
      ((hit.beside && !hit.bare) ||
        held.every(({ doubt }, at) => !isOf(doubt, hit) || isWithin(places[at] ?? NOWHERE, hit.support))) &&
      (EITHER_WAY.has(hit.tag) || !denials.some((at) => denies(at, hit.support, readings))) &&
      (hit.beside || (!hit.bare && !TOLD.has(hit.tag)) || nothingElse(hit)),
  );
  return kept.some(({ beside }) => beside)
    ? kept.filter(
        (hit) => !hit.beside || (hit.bare && nothingElse(hit)) || kept.some((other) => isBeside(hit, other)),
      )
    : kept;
}

function isOnCondition({ tag, bare, beside }: Hit): boolean {
  return bare || beside || TOLD.has(tag);
}

function isBeside(hit: Hit, other: Hit): boolean {
  return (
    hit.tag !== other.tag &&
    SAME_WORK.some((duties) => duties.has(hit.tag) && duties.has(other.tag)) &&
    other.evidence.some(({ places }) => !places.some((at) => hit.support.includes(at)))
  );
}

function isOf({ of, notOf, below = Number.POSITIVE_INFINITY }: Doubt, { tag, support }: Hit): boolean {
  return support.length < below && (of?.includes(tag) ?? true) && !notOf?.includes(tag);
}

function isWithin(places: readonly number[], support: Hit['support']): boolean {
  return places.every((at) => support.includes(at));
}

/** A "no" is said of the next word that is not a small one. */
function denies(at: number, support: Hit['support'], readings: Readings): boolean {
  if (support.includes(at)) return false;
  let next = at + 1;
  while (readings.some((words) => words[next]?.small) && !support.includes(next)) next++;
  return support.includes(next);
}

function saysNothingElse(support: Hit['support'], readings: Readings, said: number): boolean {
  if ((said & TOPIC_BITS) !== 0) return true;
  const plain = placesOf(readings, PLAIN_BITS);
  return (readings[0] ?? []).every(
    ({ text }, at) =>
      support.includes(at) ||
      plain.includes(at) ||
      isNumber(text) ||
      readings.some((words) => words[at]?.small),
  );
}

/** "Every 30 minutes". */
const isNumber = (text: string) => /^\d+$/.test(text);

/** What the words of a name are, of what every name is asked about. */
function bitsIn(readings: Readings): number {
  let all = 0;
  for (const words of readings) for (let at = 0; at < words.length; at++) all |= words[at]?.bits ?? 0;
  return all;
}

const NOWHERE: readonly number[] = [];

function placesOf(readings: Readings, bits: number): readonly number[] {
  const places: number[] = [];
  for (const words of readings)
    for (let at = 0; at < words.length; at++)
      if (((words[at]?.bits ?? 0) & bits) !== 0 && !places.includes(at)) places.push(at);
  return places;
}
