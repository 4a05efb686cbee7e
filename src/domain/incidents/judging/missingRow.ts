/** The fixes for an activity that is not there: adds it, tagged and placed, or says that another one is it. */

import { addTaggedRow } from '../../edits/addTaggedRow';
import { recogniseActivity } from '../../edits/recogniseActivity';
import { rememberTag } from '../../edits/rememberTag';
import type { Fix } from '../../findings/rule';
import { tagKey } from '../../matrix/tags';
import type { Row } from '../../reading/row';
import { dutyName } from '../vocabulary/duties';
import { KNOWN_ROWS, knownRow } from '../vocabulary/knownRows';
import type { AuditReading } from './auditContext';
import type { AuditFixes } from './auditFixes';
import { nameOfTarget, type Target } from './target';

export function addRowFixes(
  reading: AuditReading,
  targets: readonly Target[],
  mend: AuditFixes,
): readonly Fix[] {
  return targets.flatMap((target) => {
    const row = rowFor(target);
    if (!row) return [];
    const fix = mend.addRow(row.origin);
    if (fix) return [fix];
    return [{ label: `Add “${row.name}”`, edit: addTaggedRow(reading.matrix, row, mend.newId), safe: true }];
  });
}

function rowFor(target: Target) {
  if (target.kind === 'row') return knownRow(target.id);
  if (target.kind === 'concern') return undefined;
  const known = KNOWN_ROWS.find(({ duty }) => duty === target.id);
  const concerns = ['incident'];
  return known ?? { origin: `duty-${target.id}`, name: dutyName(target.id), concerns, duty: target.id };
}

/** “That is it”: a person says that an activity is what its name suggests. */
export function itIsFix(reading: AuditReading, { activity }: Row, target: Target): Fix | undefined {
  const label = `“${activity.name}” is “${nameOfTarget(target)}”`;
  if (target.kind === 'concern') {
    const key = tagKey('concern', target.id);
    const tags = { activityId: activity.id, concerns: [target.id], remember: [key] };
    return { label, edit: rememberTag(reading.matrix, tags) };
  }
  const known = target.kind === 'row' ? knownRow(target.id) : undefined;
  const duty = target.kind === 'duty' ? target.id : known?.duty;
  if (duty) {
    const tags = { activityId: activity.id, duties: [duty], remember: [tagKey('duty', duty)] };
    return { label, edit: rememberTag(reading.matrix, tags) };
  }
  return { label, edit: recogniseActivity(activity.id, activity.name, target.id, known?.concerns ?? []) };
}
