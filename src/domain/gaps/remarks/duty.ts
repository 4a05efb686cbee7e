/** The row of an incident duty as rules see it: whether it is there and owned, what to say of it, and how to mend it. */

import type { Fix, FixContext, Remark } from '../../findings/rule';
import { type AuditContext, auditContextOf } from '../../incidents/judging/auditContext';
import { peopleOf, staffingOf } from '../../incidents/judging/staffing';
import { dutyName } from '../../incidents/vocabulary/duties';
import type { RoleId } from '../../matrix/ids';
import type { Reading } from '../../reading/reading';
import type { Row } from '../../reading/row';
import { addReferenceRow } from '../fixes/addRow';
import { chooseOwner, keepOne } from '../fixes/ownerFixes';
import { rolesListed, rowName } from '../names/words';
import { answering, doing } from '../ownership/ownership';

export type DutyFault =
  | { readonly kind: 'missing' }
  | { readonly kind: 'no-owner' | 'several-owners' | 'nobody-does'; readonly row: Row };

/** The first thing that is wrong with who answers for a duty. Rows of different scopes may have different owners. */
export function faultOf(
  duty: string,
  reading: Reading,
  asked: { readonly doer?: boolean } = {},
): DutyFault | undefined {
  const rows = reading.withDuty(duty);
  if (rows.length === 0) return { kind: 'missing' };
  for (const row of rows) {
    const owners = answering(row, reading.settings);
    if (owners.length === 0) return { kind: 'no-owner', row };
    if (owners.length > 1) return { kind: 'several-owners', row };
    if (asked.doer && doing(row, reading.settings).length === 0) return { kind: 'nobody-does', row };
  }
  return undefined;
}

export function faultInWords(duty: string, fault: DutyFault, reading: Reading): string {
  if (fault.kind === 'missing') return `No activity of this matrix covers “${dutyName(duty)}”.`;
  const name = rowName(fault.row);
  if (fault.kind === 'no-owner') return `Nobody answers for ${name}.`;
  if (fault.kind === 'nobody-does') return `Nobody does ${name}.`;
  return `${rolesListed(fault.row.owners, reading)} all answer for ${name}, so nobody decides alone.`;
}

export function fixesFor(duty: string, fault: DutyFault, context: FixContext): readonly Fix[] {
  if (fault.kind === 'missing') return [addReferenceRow(originOf(duty), context)];
  const { id } = fault.row.activity;
  return fault.kind === 'several-owners' ? keepOne(id, context) : chooseOwner(id, context);
}

// An AI incident is a row of the assurance pack; the other duties have a row of their own.
function originOf(duty: string): string {
  return duty === 'ai-incident' ? 'aix-ai-incident' : `duty-${duty}`;
}

/** The remark that a duty's fault makes; rules add what is theirs. */
export function remarkOf(duty: string, fault: DutyFault, reading: Reading): Remark {
  return {
    about: duty,
    message: faultInWords(duty, fault, reading),
    facts: fault.kind,
    concern: 'incident',
    causes: [`duty:${duty}`],
    places: fault.kind === 'missing' ? [] : [{ activityId: fault.row.activity.id }],
    fixes: (context) => fixesFor(duty, fault, context),
  };
}

const contexts = new WeakMap<Reading, AuditContext>();

export function auditContextFor(reading: Reading): AuditContext {
  const known = contexts.get(reading);
  if (known) return known;
  const audited = auditContextOf(reading);
  contexts.set(reading, audited);
  return audited;
}

/** How many people stand behind the roles; undefined where someone was never entered for one of them. */
export function depthOf(ids: readonly RoleId[], reading: Reading): number | undefined {
  const audited = auditContextFor(reading);
  const roles = ids.flatMap((id) => reading.role(id) ?? []);
  if (roles.length === 0 || roles.some((role) => !staffingOf(audited, role).known)) return undefined;
  return peopleOf(audited, roles).length;
}

export function carriersOfRow(row: Row): readonly RoleId[] {
  return [...row.owners, ...row.doers.filter((id) => !row.owners.includes(id))];
}
