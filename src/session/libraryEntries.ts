/** The lists of the home screen, made of the heads that are stored. */
import { gapsOf } from '../storage/headRow';
import { KEPT_DAYS } from '../storage/heads';
import type { HeadRow } from '../storage/tables';
import type { DeletedEntry, LibraryEntry } from './library';

export function entryOf(head: HeadRow): LibraryEntry {
  const { id, fields, counts, changedAt } = head;
  return {
    id,
    name: String(fields.name),
    subtitle: typeof fields.subtitle === 'string' ? fields.subtitle : undefined,
    group: groupOf(fields.settings),
    schemeName: String((fields.scheme as { name?: unknown } | undefined)?.name),
    activities: counts.activities ?? 0,
    roles: counts.roles ?? 0,
    gaps: gapsOf(head),
    changedAt,
  };
}

/** Activities of the largest matrix that is counted unopened. A larger one is counted when it is opened. */
const COUNTED_UNOPENED = 300;

export function isCountedUnopened({ gaps, activities }: LibraryEntry): boolean {
  return !gaps && activities <= COUNTED_UNOPENED;
}

export function deletedEntryOf(head: HeadRow, seenDays: number): DeletedEntry[] {
  const { deletedAt, deletedOnDay = seenDays } = head;
  if (deletedAt === undefined) return [];
  const daysLeft = Math.max(0, Math.min(KEPT_DAYS, KEPT_DAYS - (seenDays - deletedOnDay)));
  return [{ ...entryOf(head), deletedAt, daysLeft }];
}

export function newestFirst<Entry extends LibraryEntry>(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((one, other) => other.changedAt - one.changedAt);
}

function groupOf(settings: unknown): string | undefined {
  const group = (settings as { group?: unknown } | undefined)?.group;
  return typeof group === 'string' && group !== '' ? group : undefined;
}
