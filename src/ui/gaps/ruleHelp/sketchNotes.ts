/** What an example says besides its letters, in words: concerns, layers, who fills a role, what the matrix is told. */
import { dutyName } from '../../../domain/incidents/vocabulary/duties';
import type { Activity, Matrix, Role } from '../../../domain/matrix/matrix';
import { DEFAULT_SETTINGS, type Settings } from '../../../domain/matrix/settings';

export function activityNotes(activity: Activity): readonly string[] {
  return [
    ...activity.concerns,
    ...(activity.kind === 'activity' ? [] : [activity.kind]),
    ...(activity.duties ?? []).map((duty) => `duty: ${dutyName(duty)}`),
    ...(activity.scope ? [`${activity.scope} only`] : []),
    ...(activity.archived ? ['archived'] : []),
    ...(activity.reviewedOn ? [`reviewed ${activity.reviewedOn}`] : []),
    ...(activity.exercisedOn ? [`tested ${activity.exercisedOn}`] : []),
    ...(activity.dueOn ? [`due ${activity.dueOn}`] : []),
  ];
}

export function roleNotes(role: Role, matrix: Matrix): readonly string[] {
  const holders = Object.values(role.holders).map(({ personId, part }) => {
    const name = matrix.people[personId]?.name ?? 'someone';
    return part === 'holder' ? name : `${name} (${part})`;
  });
  return [
    ...(role.layer ? [role.layer] : []),
    ...(role.kind === 'core' ? [] : [role.kind]),
    ...(holders.length > 0 ? [holders.join(', ')] : []),
  ];
}

/** The settings that an example changes, and what is told of its people. */
export function sketchNotes({ settings, people }: Matrix): readonly string[] {
  const changed = (Object.keys(settings) as (keyof Settings)[])
    .filter((name) => settings[name] !== DEFAULT_SETTINGS[name])
    .map((name) => `${wordsOf(name)}: ${valueInWords(settings[name])}`);
  const told = Object.values(people).flatMap(({ name, active, fraction, team, kind }) => {
    const facts = [
      ...(active ? [] : ['has left']),
      ...(fraction === undefined ? [] : [`${Math.round(fraction * 100)}% of a week`]),
      ...(team ? [team] : []),
      ...(kind === 'internal' ? [] : [kind]),
    ];
    return facts.length > 0 ? [`${name}: ${facts.join(', ')}`] : [];
  });
  return [...changed, ...told];
}

function wordsOf(name: string): string {
  const spaced = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

function valueInWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : 'none';
  return typeof value === 'object' ? 'changed' : String(value);
}
