/** Concerns, duties, kinds and layers suggested from names, so that an imported matrix gets honest findings within a minute. */
import type { ActivitySuggestion, TagsToConfirm } from '../edits/confirmTags';
import type { Activity, Matrix } from '../matrix/matrix';
import { rolesWith } from '../matrix/restsOn';
import { finish } from '../matrix/slices';
import { type TagKey, tagKey } from '../matrix/tags';
import { ACTIVITY_KINDS, type ActivityKind, LAYERS, type Layer } from '../matrix/vocabulary';
import { countLanguages } from './countLanguages';
import type { Hit } from './lookup';
import { isOtherMoney } from './moneyNames';
import { plainName, plainWords } from './plainWords';
import { type Recognised, recogniseLayers, recogniseName } from './recogniseName';
import { isMoney, saysPart, soundsWhole } from './wholeNames';

export interface TagSuggestions extends TagsToConfirm {
  /** The languages whose words were used: "English", "German". */
  readonly languages: readonly string[];
}

const NAMES_PER_SLICE = 100;

/** A name, however many activities have it: large tables say the same of many things, section by section. */
interface Named {
  readonly words: readonly string[];
  times: number;
  /** Kept where it is asked for again: of ten thousand names all of it would be in the collector's way. */
  recognised?: Recognised;
}

/** Returns what the names of a matrix suggest that is not in it yet. Nothing is changed: a person confirms. */
export function suggestTags(matrix: Matrix): TagSuggestions {
  return finish(tagsInSlices(matrix));
}

/** The same in slices: to read ten thousand names takes longer than a frame. */
export function* tagsInSlices(matrix: Matrix): Generator<undefined, TagSuggestions> {
  const activities = Object.values<Activity>(matrix.activities).filter(({ archived }) => !archived);
  const roles = Object.values(matrix.roles).filter((role) => role.layer === undefined);
  const count = countLanguages();
  const named = new Map<string, Named>();
  for (const [at, { name }] of activities.entries()) {
    const known = named.get(name) ?? { words: plainWords(name), times: 0 };
    named.set(name, known);
    known.times++;
    count.add(known.words);
    if (at % NAMES_PER_SLICE === 0) yield;
  }
  const namedRoles = roles.map(({ id, name }) => [id, plainWords(name)] as const);
  for (const [, words] of namedRoles) count.add(words);
  const using = count.languages();
  const own = rememberedWords(matrix);
  const suggestions: ActivitySuggestion[] = [];
  const aboutCost: Activity[] = [];
  for (const [at, activity] of activities.entries()) {
    const known = named.get(activity.name);
    if (!known) continue;
    const recognised = known.recognised ?? recogniseName(known.words, using);
    if (known.times > 1) known.recognised = recognised;
    const said = own.size === 0 ? undefined : own.get(known.words.join(' '));
    const suggestion = suggestionFor(matrix, activity, recognised, said);
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

/** The one activity about cost has all of it, unless its name says that it is a part, or that the money is of something else. */
function isAllOfCost(matrix: Matrix, activity: Activity): boolean {
  const { name } = activity;
  return isMoney(name) && !isOtherMoney(name) && !saysPart(name) && mayBeWhole(matrix, activity);
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
type OwnWords = ReadonlyMap<string, readonly TagKey[]>;

function rememberedWords({ settings: { words = {} } }: Matrix): OwnWords {
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
  said: readonly TagKey[] = [],
): ActivitySuggestion | null {
  const { concerns: ownConcerns, duties: ownDuties = NO_TAGS } = activity;
  // A name has one or two, which are gone through sooner than a map of them is made.
  const concerns: Reason[] = [];
  const duties: Reason[] = [];
  for (const hit of recognised.concerns) if (!ownConcerns.includes(hit.tag)) concerns.push(hit);
  for (const hit of recognised.duties) if (!ownDuties.includes(hit.tag)) duties.push(hit);
  const areas = WHOLES.filter(
    (area) => ownConcerns.includes(area) || concerns.some(({ tag }) => tag === area),
  );
  if (isWholeOf(areas, matrix, activity))
    put(concerns, ownConcerns, { tag: 'end-to-end', phrase: activity.name });
  for (const key of said) {
    const [kind = '', tag = ''] = key.split(/:(.*)/s);
    const reason = { tag, phrase: 'a word of this matrix' };
    if (kind === 'duty') put(duties, ownDuties, reason);
    else put(concerns, ownConcerns, reason);
  }
  const kind = activity.kind === 'activity' ? recognised.kinds.find(({ tag }) => isKind(tag)) : undefined;
  if (concerns.length === 0 && duties.length === 0 && !kind) return null;
  const because: { [tag: string]: string } = {};
  for (const { tag, phrase } of concerns) because[tagKey('concern', tag)] = phrase;
  for (const { tag, phrase } of duties) because[tagKey('duty', tag)] = phrase;
  return {
    activityId: activity.id,
    concerns: concerns.map(({ tag }) => tag),
    duties: duties.map(({ tag }) => tag),
    ...(kind && isKind(kind.tag) ? { kind: kind.tag } : {}),
    because,
  };
}

/** In the place of what was said of the tag before. */
function put(reasons: Reason[], own: readonly string[], reason: Reason): void {
  if (own.includes(reason.tag)) return;
  const at = reasons.findIndex(({ tag }) => tag === reason.tag);
  if (at < 0) reasons.push(reason);
  else reasons[at] = reason;
}

const NO_TAGS: readonly string[] = [];

function isKind(tag: string): tag is ActivityKind {
  return (ACTIVITY_KINDS as readonly string[]).includes(tag);
}

function isLayer(tag: string): tag is Layer {
  return (LAYERS as readonly string[]).includes(tag);
}
