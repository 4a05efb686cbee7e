/** Concerns, duties, kinds and layers suggested from names, so that an imported matrix gets honest findings within a minute. */
import type { ActivitySuggestion, TagsToConfirm } from '../../edits/confirmTags';
import type { Activity, Matrix } from '../../matrix/matrix';
import { ACTIVITY_KINDS, type ActivityKind, LAYERS, type Layer } from '../../matrix/vocabulary';
import { type Hit, type Lookup, lookupFrom, plainWords } from './phrases';

interface WordFile {
  readonly language: string;
  /** Small words of the language, by which it is recognised. */
  readonly smallWords: readonly string[];
  readonly concerns: { readonly [concern: string]: readonly string[] };
  readonly duties: { readonly [duty: string]: readonly string[] };
  readonly kinds: { readonly [kind: string]: readonly string[] };
  readonly layers: { readonly [layer: string]: readonly string[] };
}

interface Vocabulary {
  readonly language: string;
  readonly smallWords: ReadonlySet<string>;
  readonly concerns: Lookup;
  readonly duties: Lookup;
  readonly kinds: Lookup;
  readonly layers: Lookup;
}

const files = import.meta.glob<WordFile>('./words/*.json', { eager: true, import: 'default' });

const vocabularies: readonly Vocabulary[] = Object.values(files).map((file) => ({
  language: file.language,
  smallWords: new Set(file.smallWords),
  concerns: lookupFrom(file.concerns),
  duties: lookupFrom(file.duties),
  kinds: lookupFrom(file.kinds),
  layers: lookupFrom(file.layers),
}));

export interface TagSuggestions extends TagsToConfirm {
  /** The languages whose words were used: "English", "German". */
  readonly languages: readonly string[];
}

/**
 * English always, for its technical words are everywhere, and the one other language whose small words
 * are commoner. Not all at once: Italian "rete" and Spanish "red" are other words in English.
 */
function vocabulariesFor(names: readonly string[]): readonly Vocabulary[] {
  const words = names.flatMap((name) => plainWords(name).split(/[ ']/));
  const count = (vocabulary: Vocabulary) => words.filter((word) => vocabulary.smallWords.has(word)).length;
  const english = vocabularies.filter((vocabulary) => vocabulary.language === 'English');
  const others = vocabularies
    .filter((vocabulary) => vocabulary.language !== 'English')
    .map((vocabulary) => ({ vocabulary, score: count(vocabulary) }))
    .sort((one, other) => other.score - one.score);
  const [best] = others;
  const englishScore = english.reduce((sum, vocabulary) => sum + count(vocabulary), 0);
  return best && best.score > englishScore ? [best.vocabulary, ...english] : english;
}

function hitsIn(
  using: readonly Vocabulary[],
  part: 'concerns' | 'duties' | 'kinds' | 'layers',
  name: string,
): Hit[] {
  const found = new Map<string, Hit>();
  for (const vocabulary of using) {
    for (const hit of vocabulary[part](name)) if (!found.has(hit.tag)) found.set(hit.tag, hit);
  }
  return [...found.values()];
}

function isKind(tag: string): tag is ActivityKind {
  return (ACTIVITY_KINDS as readonly string[]).includes(tag);
}

function isLayer(tag: string): tag is Layer {
  return (LAYERS as readonly string[]).includes(tag);
}

function suggestForActivity(using: readonly Vocabulary[], activity: Activity): ActivitySuggestion | null {
  const name = plainWords(activity.name);
  const concerns = hitsIn(using, 'concerns', name).filter((hit) => !activity.concerns.includes(hit.tag));
  const [duty] = activity.duty === undefined ? hitsIn(using, 'duties', name) : [];
  const [kind] =
    activity.kind === 'activity' ? hitsIn(using, 'kinds', name).filter((hit) => isKind(hit.tag)) : [];
  if (concerns.length === 0 && !duty && !kind) return null;
  return {
    activityId: activity.id,
    concerns: concerns.map((hit) => hit.tag),
    ...(duty ? { duty: duty.tag } : {}),
    ...(kind && isKind(kind.tag) ? { kind: kind.tag } : {}),
    because: [
      ...new Set([...concerns, ...(duty ? [duty] : []), ...(kind ? [kind] : [])].map((hit) => hit.keyword)),
    ],
  };
}

/** What the names of a matrix suggest that is not in it yet. Nothing is changed: a person confirms. */
export function suggestTags(matrix: Matrix): TagSuggestions {
  const activities = Object.values(matrix.activities).filter((activity) => !activity.archived);
  const roles = Object.values(matrix.roles).filter((role) => role.layer === undefined);
  const using = vocabulariesFor([
    ...activities.map((activity) => activity.name),
    ...roles.map((role) => role.name),
  ]);
  return {
    languages: using.map((vocabulary) => vocabulary.language),
    activities: activities.flatMap((activity) => suggestForActivity(using, activity) ?? []),
    roles: roles.flatMap((role) => {
      // "Engineering manager" says more than "engineer".
      const [hit] = hitsIn(using, 'layers', plainWords(role.name))
        .filter(({ tag }) => isLayer(tag))
        .sort((one, other) => other.keyword.length - one.keyword.length);
      return hit && isLayer(hit.tag) ? [{ roleId: role.id, layer: hit.tag, because: hit.keyword }] : [];
    }),
  };
}
