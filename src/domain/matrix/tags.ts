/** Concerns and duties as tags: their keys, and whether a tag of an activity is sure. */
import type { Activity } from './matrix';

export type TagKind = 'concern' | 'duty';

/** `duty:command`, `concern:cost`: how guesses and remembered words name a tag. */
export type TagKey = `${TagKind}:${string}`;

export function tagKey(kind: TagKind, id: string): TagKey {
  return `${kind}:${id}`;
}

export function hasDuty({ duties }: Pick<Activity, 'duties'>, duty: string): boolean {
  return duties?.includes(duty) ?? false;
}

export function hasAnyDuty({ duties }: Pick<Activity, 'duties'>): boolean {
  return duties !== undefined && duties.length > 0;
}

/** Whether a tag came with a catalogue row or from a person, and was not read from the name alone. */
export function isSure({ guesses }: Pick<Activity, 'guesses'>, key: TagKey): boolean {
  return guesses === undefined || guesses[key] === undefined;
}
