/** Whether what was found in a name may be believed, seen from the words that it does not rest on. */
import type { Hit } from './lookup';
import type { NameWord } from './phrase';

/** All are names of classes of words. */
export interface Doubts {
  /** Words of another world: meals, furniture, sport. */
  readonly elsewhere: readonly string[];
  /** One of these says that it is our world after all: the servers of the canteen. */
  readonly unless: readonly string[];
  /** What is done with a thing instead of the thing itself: backup software is bought, on-call duty is paid for. */
  readonly dealings: readonly string[];
}

export const DOUBTS: { readonly [part: string]: Doubts } = {
  concerns: { elsewhere: ['elsewhere'], unless: ['technical'], dealings: [] },
  duties: { elsewhere: ['elsewhere', 'trade'], unless: ['technical'], dealings: ['dealing'] },
};

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
];

/** One name, read in several languages: each reading has the same words. */
export type Readings = readonly (readonly NameWord[])[];

/** Returns the hits that stay. A word that a hit rests on speaks for it and not against it. */
export function believed(
  hits: readonly Hit[],
  readings: Readings,
  { elsewhere, unless, dealings }: Doubts = { elsewhere: [], unless: [], dealings: [] },
): readonly Hit[] {
  if (hits.length === 0) return hits;
  const ours = placesOf(readings, unless).size > 0;
  const strangers = placesOf(readings, ours ? dealings : [...elsewhere, ...dealings]);
  return hits.filter(
    ({ tag, support, bare }) =>
      [...strangers].every((at) => support.has(at)) &&
      ((!bare && !TOLD.has(tag)) || saysNothingElse(support, readings)),
  );
}

function saysNothingElse(support: Hit['support'], readings: Readings): boolean {
  if (placesOf(readings, TOPICS).size > 0) return true;
  const plain = placesOf(readings, SAYS_NOTHING_ELSE);
  return (readings[0] ?? []).every(
    (_, at) => support.has(at) || plain.has(at) || readings.some((words) => words[at]?.small),
  );
}

function placesOf(readings: Readings, classes: readonly string[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const words of readings)
    for (const [at, word] of words.entries())
      if (word.classes.size > 0 && classes.some((one) => word.classes.has(one))) places.add(at);
  return places;
}
