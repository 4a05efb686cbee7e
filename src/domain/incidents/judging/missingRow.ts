/** The fix for a row that is not there: adds it, tagged and placed. */
import { addTaggedRow } from '../../edits/addTaggedRow';
import type { Fix } from '../../findings/rule';
import { dutyName } from '../vocabulary/duties';
import { KNOWN_ROWS, knownRow } from '../vocabulary/knownRows';
import type { AuditReading } from './auditContext';
import type { AuditFixes } from './auditFixes';
import type { Target } from './target';

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
