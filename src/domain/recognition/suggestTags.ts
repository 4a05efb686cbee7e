/** Concerns, duties, kinds and layers suggested from names, so that an imported matrix gets honest findings within a minute. */
import type { ActivitySuggestion, TagsToConfirm } from '../edits/confirmTags';
import type { Activity, Matrix } from '../matrix/matrix';
import { rolesWith } from '../matrix/restsOn';
import { finish } from '../matrix/slices';
import { type TagKey, tagKey } from '../matrix/tags';
import { ACTIVITY_KINDS, type ActivityKind, LAYERS, type Layer } from '../matrix/vocabulary';
import { countLanguages } from './countLanguages';
import type { Hit } from './lookup';
import { plainName, plainWords } from './plainWords';
import { type Recognised, recogniseLayers, recogniseName } from './recogniseName';
import { isMoney, saysPart, soundsWhole } from './wholeNames';

export interface TagSuggestions extends TagsToConfirm {
  /** The languages whose words were used: "English", "German". */
  readonly languages: readonly string[];
}

const NAMES_PER_SLICE = 100;

/** Returns what the names of a matrix suggest that is not in it yet. Nothing is changed: a person confirms. */
export function suggestTags(matrix: Matrix): TagSuggestions {
  return finish(tagsInSlices(matrix));
}

/** The same in slices: to read ten thousand names takes longer than a frame. */
export function* tagsInSlices(matrix: Matrix): Generator<undefined, TagSuggestions> {
  const activities = Object.values<Activity>(matrix.activities).filter(({ archived }) => !archived);
  const roles = Object.values(matrix.roles).filter((role) => role.layer === undefined);
  const count = countLanguages();
  const named: (readonly [Activity, readonly string[]])[] = [];
  for (const [at, activity] of activities.entries()) {
    const words = plainWords(activity.name);
    named.push([activity, words]);
    count.add(words);
    if (at % NAMES_PER_SLICE === 0) yield;
  }
  const namedRoles = roles.map(({ id, name }) => [id, plainWords(name)] as const);
  for (const [, words] of namedRoles) count.add(words);
  const using = count.languages();
  const remembered = rememberedWords(matrix);
  const suggestions: ActivitySuggestion[] = [];
  const aboutCost: Activity[] = [];
  for (const [at, [activity, words]] of named.entries()) {
    const recognised = recogniseName(words, using);
    const suggestion = suggestionFor(matrix, activity, recognised, remembered.get(words.join(' ')));
    if (suggestion) suggestions.push(suggestion);
    if (activity.concerns.includes('cost') || suggestion?.concerns.includes('cost')) aboutCost.push(activity);
    if (at % NAMES_PER_SLICE === 0) yield;
  }
  const [alone] = aboutCost;
  if (alone && aboutCost.length === 1 && isAllOfCost(matrix, alone)) addEndToEnd(suggestions, alone);
  return {
    languages: using.map(({ language }) => language),
    activities: suggestions,
    roles: namedRoles.flatMap(([id, words]) => {
      const hit = recogniseLayers(words, using).find(({ tag }) => isLayer(tag));
      return hit && isLayer(hit.tag) ? [{ roleId: id, layer: hit.tag, because: hit.phrase }] : [];
    }),
  };
}

/** The one activity about cost has all of it, unless its name says that it is a part. */
function isAllOfCost(matrix: Matrix, activity: Activity): boolean {
  return isMoney(activity.name) && !saysPart(activity.name) && mayBeWhole(matrix, activity);
}

/** In the place of what is suggested for it already. What is about reliability too would be the whole of both. */
function addEndToEnd(suggestions: ActivitySuggestion[], { id, name, concerns: own }: Activity): void {
  const at = suggestions.findIndex(({ activityId }) => activityId === id);
  const { concerns = [], duties = [], because = {}, ...rest } = suggestions[at] ?? { activityId: id };
  const all = [...own, ...concerns];
  if (all.includes('end-to-end') || all.includes('reliability')) return;
  const whole: ActivitySuggestion = {
    ...rest,
    concerns: [...concerns, 'end-to-end'],
    duties,
    because: { ...because, [tagKey('concern', 'end-to-end')]: name },
  };
  if (at < 0) suggestions.push(whole);
  else suggestions[at] = whole;
}

/** All of an area has one owner, and what a row of the catalogue is about is known. */
function mayBeWhole(matrix: Matrix, activity: Activity): boolean {
  return !activity.origin && rolesWith(matrix, activity, 'owns').length === 1;
}

type Reason = Pick<Hit, 'tag' | 'phrase'>;

/** Tags by the plain names that a person said mean them in this matrix. */
type Remembered = ReadonlyMap<string, readonly TagKey[]>;

function rememberedWords({ settings: { words = {} } }: Matrix): Remembered {
  const byName = new Map<string, TagKey[]>();
  for (const [key, names] of Object.entries(words) as [TagKey, readonly string[]][]) {
    for (const name of names) {
      const plain = plainName(name);
      byName.set(plain, [...(byName.get(plain) ?? []), key]);
    }
  }
  return byName;
}

/** What one activity may have the whole of. The tag is one for both, so a row about both must be the whole of both. */
const WHOLES = ['cost', 'reliability'] as const;

/** An owner of the bare bill, or of the levels of service, has all of it: said here, it is confirmed with the other tags. */
function isWholeOf(areas: readonly (typeof WHOLES)[number][], matrix: Matrix, activity: Activity): boolean {
  const { name } = activity;
  return areas.length > 0 && areas.every((area) => soundsWhole(name, area)) && mayBeWhole(matrix, activity);
}

function suggestionFor(
  matrix: Matrix,
  activity: Activity,
  recognised: Recognised,
  remembered: readonly TagKey[] = [],
): ActivitySuggestion | null {
  const concerns = new Map<string, string>();
  const duties = new Map<string, string>();
  const add = (tags: Map<string, string>, own: readonly string[], hits: readonly Reason[]) => {
    for (const { tag, phrase } of hits) if (!own.includes(tag)) tags.set(tag, phrase);
  };
  add(concerns, activity.concerns, recognised.concerns);
  add(duties, activity.duties ?? [], recognised.duties);
  const areas = WHOLES.filter((area) => concerns.has(area) || activity.concerns.includes(area));
  if (isWholeOf(areas, matrix, activity))
    add(concerns, activity.concerns, [{ tag: 'end-to-end', phrase: activity.name }]);
  for (const key of remembered) {
    const [kind = '', id = ''] = key.split(/:(.*)/s);
    const hit = { tag: id, phrase: 'a word of this matrix' };
    if (kind === 'duty') add(duties, activity.duties ?? [], [hit]);
    else add(concerns, activity.concerns, [hit]);
  }
  const kind = activity.kind === 'activity' ? recognised.kinds.find(({ tag }) => isKind(tag)) : undefined;
  if (concerns.size === 0 && duties.size === 0 && !kind) return null;
  const because: { [tag: string]: string } = {};
  for (const [id, phrase] of concerns) because[tagKey('concern', id)] = phrase;
  for (const [id, phrase] of duties) because[tagKey('duty', id)] = phrase;
  return {
    activityId: activity.id,
    concerns: [...concerns.keys()],
    duties: [...duties.keys()],
    ...(kind && isKind(kind.tag) ? { kind: kind.tag } : {}),
    because,
  };
}

function isKind(tag: string): tag is ActivityKind {
  return (ACTIVITY_KINDS as readonly string[]).includes(tag);
}

function isLayer(tag: string): tag is Layer {
  return (LAYERS as readonly string[]).includes(tag);
}
