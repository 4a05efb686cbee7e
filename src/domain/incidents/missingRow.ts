/** The fix for a row that is not there: adds it, tagged and placed. */

import { addTaggedRow } from '../edits/addTaggedRow';
import type { Fix } from '../gaps/rule';
import type { NewId } from '../matrix/ids';
import { dutyName } from './duties';
import { knownRow } from './knownRows';
import type { AuditReading } from './scene';
import type { Target } from './target';

export function addRowFixes(reading: AuditReading, targets: readonly Target[], newId: NewId): readonly Fix[] {
  return targets.flatMap((target) => {
    const row = rowFor(target);
    return row
      ? [{ label: `Add the row "${row.name}"`, edit: addTaggedRow(reading.matrix, row, newId) }]
      : [];
  });
}

function rowFor(target: Target) {
  if (target.kind === 'duty') return { name: dutyName(target.id), duty: target.id, concerns: ['incident'] };
  const known = target.kind === 'row' ? knownRow(target.id) : undefined;
  return known && { name: known.name, origin: known.origin, concerns: known.concerns, duty: known.duty };
}
