/** What a row has in common with rows of other matrices: a duty, a row of the catalogue, or only its name. */
import { hasReferenceRow, referenceRow } from '../../gaps/tables/referenceRow';
import { dutyName } from '../../incidents/vocabulary/duties';
import type { Activity } from '../../matrix/matrix';
import { isSure, tagKey } from '../../matrix/tags';
import { plainName } from '../../people/nameKeys';

/** How sure it is that two rows are one duty: a tag or the catalogue says so, or only their names are alike. */
export type DutyKind = 'duty' | 'row' | 'name';

/**
 * Rows that are about different services are different duties, so what a row is limited to is part of its key. A duty
 * that was only guessed from a name is no ground to say that two rows are one.
 */
export function dutyKey(activity: Activity): string {
  const { origin, scope } = activity;
  const about = scope ? `@${plainName(scope)}` : '';
  const known = origin && hasReferenceRow(origin) ? referenceRow(origin) : undefined;
  const [duty = known?.duty] = (activity.duties ?? []).filter((id) => isSure(activity, tagKey('duty', id)));
  if (duty) return `duty:${duty}${about}`;
  if (known) return `row:${known.origin}${about}`;
  return `name:${plainName(activity.name)}${about}`;
}

export function kindOfDuty(key: string): DutyKind {
  return key.slice(0, key.indexOf(':')) as DutyKind;
}

/** In words, where the catalogue knows it; undefined for a duty that is known by name alone. */
export function dutyWords(key: string): string | undefined {
  const [id = ''] = key.slice(key.indexOf(':') + 1).split('@', 1);
  const kind = kindOfDuty(key);
  if (kind === 'duty') return dutyName(id);
  if (kind === 'row' && hasReferenceRow(id)) return referenceRow(id).name;
  return undefined;
}
