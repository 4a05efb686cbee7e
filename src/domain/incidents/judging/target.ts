/** What a check looks at: the activity for a duty, a catalogue activity, or any activity with a concern. */
import type { Activity } from '../../matrix/matrix';
import { hasAnyDuty, hasDuty, isSure, tagKey } from '../../matrix/tags';
import type { Row } from '../../reading/row';
import { DUTIES, dutyName, ORIGINS_OF_DUTY } from '../vocabulary/duties';
import { knownRow } from '../vocabulary/knownRows';
import type { AuditReading } from './auditContext';
import { namedForDuty } from './namedRows';

export type Target =
  | { readonly kind: 'duty'; readonly id: string }
  | { readonly kind: 'row'; readonly id: string }
  | { readonly kind: 'concern'; readonly id: string };

/** `failover`, `row plan-recovery-objectives`, `tag data`; `|` between alternatives. */
export function targetsFromText(text: string): readonly Target[] | undefined {
  const targets: Target[] = [];
  for (const part of text.split('|').map((words) => words.trim())) {
    const [, kind, id = ''] = /^(?:(row|tag)\s+)?([a-z][\w-]*)$/.exec(part) ?? [];
    if (id === '') return undefined;
    if (kind === 'row') targets.push({ kind: 'row', id });
    else if (kind === 'tag') targets.push({ kind: 'concern', id });
    else if (DUTIES.some((duty) => duty.id === id)) targets.push({ kind: 'duty', id });
    else return undefined;
  }
  return targets;
}

/** What a screen calls it, in quotes where it is a row's name. */
export function nameOfTarget(target: Target): string {
  if (target.kind === 'duty') return dutyName(target.id);
  if (target.kind === 'row') return knownRow(target.id)?.name ?? target.id;
  return `an activity about ${target.id}`;
}

export interface Found {
  /** Those that surely are what is meant. */
  readonly rows: readonly Row[];
  /** Where there are none: the first that its name or an unconfirmed tag suggests. */
  readonly guessed?: Row | undefined;
  /** They only share a concern, so one of them is enough. */
  readonly isConcern: boolean;
}

/** The activities that a target means. */
export function rowsOf(reading: AuditReading, target: Target): Found {
  const duty =
    target.kind === 'duty' ? target.id : target.kind === 'row' ? knownRow(target.id)?.duty : undefined;
  const marked = markedRows(reading, target, duty);
  const rows = marked.filter(({ activity }) => isSurely(activity, target, duty ? [duty] : []));
  const isConcern = target.kind === 'concern';
  if (rows.length > 0) return { rows, isConcern };
  return { rows, isConcern, guessed: marked[0] ?? namedRow(reading, target, duty) };
}

/** The first of what the targets mean, sure or guessed: where a call sheet must name one. */
export function firstRowOf(reading: AuditReading, targets: readonly Target[]): Row | undefined {
  const found = targets.map((target) => rowsOf(reading, target));
  return found.find(({ rows }) => rows.length > 0)?.rows[0] ?? found.find(({ guessed }) => guessed)?.guessed;
}

function markedRows(reading: AuditReading, target: Target, duty: string | undefined): readonly Row[] {
  if (target.kind === 'concern') return reading.withConcern(target.id);
  const origins = target.kind === 'duty' ? (ORIGINS_OF_DUTY[target.id] ?? []) : [target.id];
  const rows = origins.flatMap((origin) => reading.withOrigin(origin));
  // A catalogue activity that was given other duties is no longer this one.
  const kept = rows.filter(
    ({ activity }) => target.kind === 'row' || !hasAnyDuty(activity) || hasDuty(activity, target.id),
  );
  return [...new Set([...(duty ? reading.withDuty(duty) : []), ...kept])];
}

function namedRow(reading: AuditReading, target: Target, duty: string | undefined): Row | undefined {
  const known = target.kind === 'row' ? knownRow(target.id) : undefined;
  return (
    (known && reading.rows.find(({ activity }) => !activity.origin && known.words.test(activity.name))) ??
    (duty ? namedForDuty(reading.rows, duty) : undefined)
  );
}

/** True where its tag came from a template or a person; `duties` are the tags that mean the target. */
function isSurely(activity: Activity, target: Target, duties: readonly string[]): boolean {
  if (target.kind === 'concern') return isSure(activity, tagKey('concern', target.id));
  if (target.kind === 'row' && activity.origin === target.id) return true;
  const carried = duties.filter((duty) => activity.duties?.includes(duty));
  // Without a tag it is there for its catalogue origin, which no name can suggest.
  return carried.length === 0 || carried.some((duty) => isSure(activity, tagKey('duty', duty)));
}
