/** How much of a matrix goes onto paper at once, for the browser lays out every cell of it together; what is more goes in parts. */

import type { ActivityId } from '../../../domain/matrix/ids';
import type { Activity } from '../../../domain/matrix/matrix';
import { byOrder, inOrder } from '../../../domain/matrix/order';
import type { WriteRequest } from '../../../exchange/contract/codec';

export const MOST_PAPER_CELLS = 60_000;

export interface PaperPart {
  /** "Discovery", or "Discovery, activities 1 to 300 of 500" */
  readonly label: string;
  readonly activityIds: readonly ActivityId[];
}

export function cellsOnPaper(request: WriteRequest): number {
  return rowsOnPaper(request).length * rolesOnPaper(request);
}

/** As many sections as go, and of those that are too long for themselves as many rows. */
export function paperParts(request: WriteRequest): PaperPart[] {
  const most = Math.max(1, Math.floor(MOST_PAPER_CELLS / Math.max(1, rolesOnPaper(request))));
  const bySection = new Map<string, Activity[]>();
  for (const activity of rowsOnPaper(request)) {
    const rows = bySection.get(activity.sectionId) ?? [];
    rows.push(activity);
    bySection.set(activity.sectionId, rows);
  }
  const sections = inOrder(request.matrix.sections).map(({ id, name }) => ({
    name,
    ids: (bySection.get(id) ?? []).sort(byOrder).map((activity) => activity.id),
  }));
  const parts: PaperPart[] = [];
  for (const { name, ids } of sections) {
    const last = parts.at(-1);
    if (last && last.activityIds.length + ids.length <= most)
      parts[parts.length - 1] = joined(last, name, ids);
    else parts.push(...cutParts(name, ids, most));
  }
  return parts;
}

function joined({ label, activityIds }: PaperPart, name: string, ids: readonly ActivityId[]): PaperPart {
  if (ids.length === 0) return { label, activityIds };
  const [first] = label.split(UNTIL);
  return { label: `${first}${UNTIL}${name}`, activityIds: [...activityIds, ...ids] };
}

const UNTIL = ' \u2013 ';

function cutParts(name: string, ids: readonly ActivityId[], most: number): PaperPart[] {
  const parts: PaperPart[] = [];
  for (let from = 0; from < ids.length; from += most) {
    const activityIds = ids.slice(from, from + most);
    const range = `, activities ${counted(from + 1)} to ${counted(from + activityIds.length)} of ${counted(ids.length)}`;
    parts.push({ label: ids.length > most ? name + range : name, activityIds });
  }
  return parts;
}

function rowsOnPaper({ matrix, choice: { activityIds } }: WriteRequest): Activity[] {
  const wanted = activityIds && new Set(activityIds);
  return Object.values<Activity>(matrix.activities).filter(({ id, archived }) =>
    wanted ? wanted.has(id) : !archived,
  );
}

function rolesOnPaper({ matrix, choice }: WriteRequest): number {
  return choice.roleIds?.length ?? Object.keys(matrix.roles).length;
}

function counted(count: number): string {
  return count.toLocaleString('en');
}
