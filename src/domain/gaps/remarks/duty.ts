/** The rows of an incident duty as rules see them: whether one is there, and how many people can do it. */

import type { Remark, Severity } from '../../findings/rule';
import { type AuditContext, auditContextOf } from '../../incidents/judging/auditContext';
import { peopleOf, staffingOf } from '../../incidents/judging/staffing';
import type { AreaId } from '../../matrix/areas';
import type { RoleId } from '../../matrix/ids';
import { tagKey } from '../../matrix/tags';
import type { Reading } from '../../reading/reading';
import type { Row } from '../../reading/row';
import { hasOneOwner } from '../ownership/ownership';
import { isStaffed } from '../ownership/staffing';
import { absentRemark, isSaidNearby } from './absent';

/** A duty that a rule asks for, beside what else it says of the rows that carry it. */
export interface AskedDuty {
  readonly duty: string;
  /** After "No activity that we recognise says": "who takes command over". */
  readonly says: string;
  readonly areas?: readonly AreaId[];
  readonly near?: RegExp;
  readonly severity?: Severity;
  readonly fine?: boolean;
  readonly lasting?: boolean;
  /** Names of rows that carry the duty and are not it: a strategy is not the act. */
  readonly unlike?: RegExp;
}

const INCIDENT: readonly AreaId[] = ['incident'];

/**
 * The remark that no row carries the duty. Undefined where one does, for a row without one owner speaks for itself, or where
 * one sounds like it.
 */
export function missingDuty(
  { duty, says, areas = INCIDENT, near, severity, fine, lasting, unlike }: AskedDuty,
  reading: Reading,
): Remark | undefined {
  if (isCarried({ duty, unlike }, reading)) return undefined;
  const part = { duty, says, origin: originOfDuty(duty), ...(near ? { near } : {}) };
  if (isSaidNearby(part, reading)) return undefined;
  const remark = absentRemark(
    { areas, ...(fine ? { fine } : {}), ...(lasting ? { lasting } : {}) },
    [part],
    reading,
  );
  return severity ? { ...remark, severity } : remark;
}

/** Whether a row carries the duty, and is it. */
export function isCarried(
  { duty, unlike }: { readonly duty: string; readonly unlike: RegExp | undefined },
  reading: Reading,
): boolean {
  return reading.withDuty(duty).some((row) => !unlike || isIt(row, duty, unlike, reading));
}

/** A catalogue row is what it is, and so is one of which a person said "That is it". */
function isIt({ activity }: Row, duty: string, unlike: RegExp, { settings }: Reading): boolean {
  if (activity.origin || !unlike.test(activity.name)) return true;
  return settings.words?.[tagKey('duty', duty)]?.includes(activity.name) ?? false;
}

// An AI incident is a row of the assurance pack; the other duties have a row of their own.
function originOfDuty(duty: string): string {
  return duty === 'ai-incident' ? 'aix-ai-incident' : `duty-${duty}`;
}

/** Rows of the duty that one role answers for. */
export function ownedRows(duty: string, reading: Reading): readonly Row[] {
  return reading.withDuty(duty).filter((row) => hasOneOwner(row, reading));
}

const contexts = new WeakMap<Reading, AuditContext>();

export function auditContextFor(reading: Reading): AuditContext {
  const known = contexts.get(reading);
  if (known) return known;
  const audited = auditContextOf(reading);
  contexts.set(reading, audited);
  return audited;
}

/** How many people fill the roles; undefined if nobody was ever entered for one of them. */
export function depthOf(ids: readonly RoleId[], reading: Reading): number | undefined {
  const audited = auditContextFor(reading);
  const roles = ids.flatMap((id) => reading.role(id) ?? []);
  if (roles.length === 0 || roles.some((role) => !staffingOf(audited, role).known)) return undefined;
  return peopleOf(audited, roles).length;
}

/** The same; undefined too while people are still being entered, for then the second one may come next. */
export function depthWhereStaffed(ids: readonly RoleId[], reading: Reading): number | undefined {
  return isStaffed(reading) ? depthOf(ids, reading) : undefined;
}

export function carriersOfRow(row: Row): readonly RoleId[] {
  return [...row.owners, ...row.doers.filter((id) => !row.owners.includes(id))];
}
