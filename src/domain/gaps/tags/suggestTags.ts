/** Concerns, duties, kinds and layers suggested from names, so that an imported matrix gets honest findings within a minute. */
import type { ActivitySuggestion, TagsToConfirm } from '../../edits/confirmTags';
import type { Activity, Matrix } from '../../matrix/matrix';
import { ACTIVITY_KINDS, type ActivityKind, LAYERS, type Layer } from '../../matrix/vocabulary';
import { finish } from '../../reading/slices';
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

const NAMES_PER_SLICE = 200;

/**
 * English always, for its technical words are everywhere, and the one other language whose small words
 * are commoner. Not all at once: Italian "rete" and Spanish "red" are other words in English.
 */
function* vocabulariesFor(names: readonly string[]): Generator<undefined, readonly Vocabulary[]> {
  const scores = new Map(vocabularies.map((vocabulary) => [vocabulary, 0]));
  for (const [at, name] of names.entries()) {
    for (const word of plainWords(name).split(/[ ']/)) {
      for (const [vocabulary, score] of scores) {
        if (vocabulary.smallWords.has(word)) scores.set(vocabulary, score + 1);
      }
    }
    if (at % NAMES_PER_SLICE === 0) yield;
  }
  const english = vocabularies.filter((vocabulary) => vocabulary.language === 'English');
  const scoreOf = (vocabulary: Vocabulary) => scores.get(vocabulary) ?? 0;
  const [best] = vocabularies
    .filter((vocabulary) => vocabulary.language !== 'English')
    .sort((one, other) => scoreOf(other) - scoreOf(one));
  const englishScore = english.reduce((sum, vocabulary) => sum + scoreOf(vocabulary), 0);
  return best && scoreOf(best) > englishScore ? [best, ...english] : english;
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
  return finish(tagsInSlices(matrix));
}

/** The same in slices: to read ten thousand names takes longer than a frame. */
export function* tagsInSlices(matrix: Matrix): Generator<undefined, TagSuggestions> {
  const activities = Object.values(matrix.activities).filter((activity) => !activity.archived);
  const roles = Object.values(matrix.roles).filter((role) => role.layer === undefined);
  const names = [...activities, ...roles].map(({ name }) => name);
  const using = yield* vocabulariesFor(names);
  const suggestions: ActivitySuggestion[] = [];
  for (const [at, activity] of activities.entries()) {
    const suggestion = suggestForActivity(using, activity);
    if (suggestion) suggestions.push(suggestion);
    if (at % NAMES_PER_SLICE === 0) yield;
  }
  return {
    languages: using.map((vocabulary) => vocabulary.language),
    activities: suggestions,
    roles: roles.flatMap((role) => {
      // "Engineering manager" says more than "engineer".
      const [hit] = hitsIn(using, 'layers', plainWords(role.name))
        .filter(({ tag }) => isLayer(tag))
        .sort((one, other) => other.keyword.length - one.keyword.length);
      return hit && isLayer(hit.tag) ? [{ roleId: role.id, layer: hit.tag, because: hit.keyword }] : [];
    }),
  };
}
