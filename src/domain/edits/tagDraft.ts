/** What edits do to the tags of an activity, so that what is sure and what is guessed stay apart. */
import type { Draft } from 'immer';
import type { Activity } from '../matrix/matrix';
import { type TagKey, tagKey } from '../matrix/tags';

export interface Tags {
  readonly concerns?: readonly string[];
  readonly duties?: readonly string[];
}

/** Adds tags: as guesses with the words that led to them, or as sure ones, which guesses never overwrite. */
export function addTags(
  activity: Draft<Activity>,
  { concerns = [], duties = [] }: Tags,
  words?: { readonly [tag: TagKey]: string },
): void {
  for (const key of keysOf({ concerns, duties })) {
    const known = hasTag(activity, key);
    if (words && !known) activity.guesses = { ...activity.guesses, [key]: words[key] ?? '' };
    else if (!words) dropGuess(activity, key);
  }
  if (concerns.length > 0) activity.concerns = [...new Set([...activity.concerns, ...concerns])];
  if (duties.length > 0) activity.duties = [...new Set([...(activity.duties ?? []), ...duties])];
}

/** A person said that a tag is right: from now on it is sure. */
export function dropGuess(activity: Draft<Activity>, key: TagKey): void {
  if (activity.guesses?.[key] === undefined) return;
  delete activity.guesses[key];
  if (Object.keys(activity.guesses).length === 0) delete activity.guesses;
}

/** Forgets guesses of tags that the activity does not carry any more. */
export function dropStrayGuesses(activity: Draft<Activity>): void {
  for (const key of Object.keys(activity.guesses ?? {}) as TagKey[]) {
    if (!hasTag(activity, key)) dropGuess(activity, key);
  }
}

function hasTag({ concerns, duties = [] }: Draft<Activity>, key: TagKey): boolean {
  return keysOf({ concerns, duties }).includes(key);
}

function keysOf({ concerns = [], duties = [] }: Tags): readonly TagKey[] {
  return [
    ...concerns.map((concern) => tagKey('concern', concern)),
    ...duties.map((duty) => tagKey('duty', duty)),
  ];
}
