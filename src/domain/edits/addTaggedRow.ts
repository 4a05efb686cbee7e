import type { ActivityId, NewId, SectionId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { inOrder } from '../matrix/order';
import { hasAnyDuty } from '../matrix/tags';
import type { Concern } from '../matrix/vocabulary';
import { addActivity } from './addActivities';
import { addSection } from './addSection';
import { type Edit, edits } from './edit';

export interface TaggedRow {
  readonly name: string;
  readonly concerns: readonly Concern[];
  readonly duty?: string | undefined;
  readonly origin?: string | undefined;
}

/** Adds a row that is known by its tags: beside rows of its kind where there are some, else in an area of its own. */
export function addTaggedRow(matrix: Matrix, row: TaggedRow, newId: NewId): Edit {
  const { name, concerns, duty, origin } = row;
  const found = sectionFor(matrix, row);
  const sectionId = found ?? newId<'section'>();
  const id: ActivityId = newId<'activity'>();
  const tags = { ...(duty ? { duties: [duty] } : {}), ...(origin ? { origin } : {}) };
  const add = addActivity(sectionId, { id, name, concerns, kind: duty ? 'incident' : 'activity', ...tags });
  if (found) return add;
  return edits(add.label, [addSection({ id: sectionId, name: areaName(row), kind: 'area' }), add]);
}

function sectionFor(matrix: Matrix, row: TaggedRow): SectionId | undefined {
  const alike = inOrder(matrix.activities).find((activity) =>
    row.duty ? hasAnyDuty(activity) : activity.concerns.some((concern) => row.concerns.includes(concern)),
  );
  return alike?.sectionId ?? inOrder(matrix.sections).find(({ name }) => name === areaName(row))?.id;
}

function areaName(row: TaggedRow): string {
  return row.duty ? 'Incident response' : 'Shared areas';
}
