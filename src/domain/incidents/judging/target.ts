/** What a check looks at: the row of a duty, a catalogue row, or any row with a concern. */
import type { Row } from '../../reading/row';
import { DUTIES, dutyName, ORIGINS_OF_DUTY } from '../vocabulary/duties';
import { type KnownRow, knownRow } from '../vocabulary/knownRows';
import type { AuditReading } from './auditContext';

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
  return `a row about ${target.id}`;
}

export interface Found {
  readonly rows: readonly Row[];
  /** False where a name only suggests that the row is the one meant. */
  readonly sure: boolean;
  /** One of them is enough: they only share a concern. */
  readonly anyOf: boolean;
}

/** The rows of the first alternative that is there; else those that the words of a name suggest. */
export function rowsOf(reading: AuditReading, targets: readonly Target[]): Found {
  for (const target of targets) {
    const rows = sureRows(reading, target);
    if (rows.length > 0) return { rows, sure: true, anyOf: target.kind === 'concern' };
  }
  for (const target of targets) {
    const known = target.kind === 'row' ? knownRow(target.id) : undefined;
    const rows = known ? likelyRows(reading, known) : [];
    if (rows.length > 0) return { rows: rows.slice(0, 1), sure: false, anyOf: false };
  }
  return { rows: [], sure: false, anyOf: false };
}

function sureRows(reading: AuditReading, target: Target): readonly Row[] {
  if (target.kind === 'concern') return reading.withConcern(target.id);
  if (target.kind === 'row') {
    const rows = reading.withOrigin(target.id);
    const duty = knownRow(target.id)?.duty;
    return rows.length > 0 || !duty ? rows : reading.withDuty(duty);
  }
  const rows = reading.withDuty(target.id);
  if (rows.length > 0) return rows;
  return (ORIGINS_OF_DUTY[target.id] ?? []).flatMap((origin) => reading.withOrigin(origin));
}

function likelyRows(reading: AuditReading, known: KnownRow): readonly Row[] {
  return reading.rows.filter(({ activity }) => !activity.origin && known.words.test(activity.name));
}
