/** What a name is about, with the words that led to it. */

import { believed, type Readings } from './doubts';
import { type Hit, type HitsByTable, type Lookup, wordsOf } from './lookup';
import type { NameWord } from './phrase';
import type { Vocabulary } from './vocabulary';
import { withoutLesser } from './withoutLesser';

export interface Recognised {
  readonly concerns: readonly Hit[];
  readonly duties: readonly Hit[];
  readonly kinds: readonly Hit[];
}

/** A name is given as its plain words, which also told the languages that it is read in. */
export function recogniseName(name: readonly string[], using: readonly Vocabulary[]): Recognised {
  const read = using.map((vocabulary) => readName(name, vocabulary, vocabulary.ofActivity));
  const duties = withoutLesser(hitsIn(read, 'duties'), name);
  const all = hitsIn(read, 'concerns');
  const concerns = duties.length === 0 ? all : all.filter((hit) => isBesideDuty(hit, duties));
  return { concerns, duties, kinds: hitsIn(read, 'kinds') };
}

/** A duty has an object, which it does not protect: to rotate API keys is no interface, and a database of known errors is no data. */
const OBJECTS: ReadonlySet<string> = new Set(['platform', 'data', 'interface', 'people']);
/** To confirm that a service is restored is no recovery of what was lost. */
const RECOVERY: ReadonlySet<string> = new Set(['backup', 'restore', 'failover', 'exercise']);

function isBesideDuty({ tag, places }: Hit, duties: readonly Hit[]): boolean {
  if (tag === 'dr' && places.length === 1) return duties.some((duty) => RECOVERY.has(duty.tag));
  return !OBJECTS.has(tag);
}

/** The layer that a role's name speaks of: "engineering manager" says more than "engineer". */
export function recogniseLayers(name: readonly string[], using: readonly Vocabulary[]): readonly Hit[] {
  const read = using.map((vocabulary) => readName(name, vocabulary, vocabulary.ofRole));
  return [...hitsIn(read, 'layers')].sort((one, other) => other.weight - one.weight);
}

interface ReadName {
  readonly language: string;
  readonly words: readonly NameWord[];
  readonly hits: HitsByTable;
}

function readName(name: readonly string[], vocabulary: Vocabulary, look: Lookup): ReadName {
  const words = wordsOf(name, vocabulary);
  return { language: vocabulary.language, words, hits: look(words) };
}

function hitsIn(read: readonly ReadName[], table: string): readonly Hit[] {
  const [one] = read;
  // Each tag once already, and most tables are read in English alone.
  if (one && read.length === 1) return believedIn(one, [one.words], table);
  const best: Hit[] = [];
  for (const one of read) {
    if (!one.hits[table]) continue;
    // What a word means in the language of the matrix holds against an English guess as well, and not the other way round.
    const readings = read.filter((other) => other === one || other.language !== 'English');
    for (const hit of believedIn(
      one,
      readings.map(({ words }) => words),
      table,
    )) {
      const at = best.findIndex(({ tag }) => tag === hit.tag);
      const known = best[at];
      if (known) best[at] = both(known, hit);
      else best.push(hit);
    }
  }
  return best;
}

const NOTHING: readonly Hit[] = [];

function believedIn({ hits }: ReadName, readings: Readings, table: string): readonly Hit[] {
  const own = hits[table];
  return own ? believed(own, readings, table) : NOTHING;
}

/** What two languages say for one tag. */
function both(one: Hit, other: Hit): Hit {
  const { phrase, weight, places, weak } = other.weight > one.weight ? other : one;
  return {
    tag: one.tag,
    phrase,
    weight,
    places,
    weak,
    bare: one.bare && other.bare,
    beside: one.beside && other.beside,
    support: [...new Set([...one.support, ...other.support])],
    evidence: [...one.evidence, ...other.evidence],
  };
}
