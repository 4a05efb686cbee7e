/** Which rows the grid shows: those that pass the filters, sorted, under their sections. */

import type { Analysis } from '../../../domain/findings/analysis';
import { SEVERITIES } from '../../../domain/findings/rule';
import type { SectionId } from '../../../domain/matrix/ids';
import type { Activity, Matrix } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import type { SessionState } from '../../../session/session';
import { filtersInUse, rowTest } from '../choices/filters';
import type { Sort, ViewChoices } from '../choices/viewChoices';
import type { LayoutRow, ShownRows } from './layout';

export function shownRows(matrix: Matrix, analysis: Analysis, choices: ViewChoices): ShownRows {
  const passes = rowTest(matrix, analysis, choices.filters, choices.focusRole);
  const activities = inOrder(matrix.activities);
  const shown = activities.filter(passes);
  if (choices.sort) shown.sort(comparison(choices.sort, analysis));
  return { rows: sectioned(matrix, shown, choices), shown: shown.length, of: activities.length };
}

/** The activities under their sections; those whose section another tab deleted come last, never out of sight. */
function sectioned(matrix: Matrix, activities: readonly Activity[], choices: ViewChoices): LayoutRow[] {
  const bySection = new Map<SectionId, Activity[]>();
  for (const activity of activities) {
    const known = bySection.get(activity.sectionId);
    if (known) known.push(activity);
    else bySection.set(activity.sectionId, [activity]);
  }
  const filtered = filtersInUse(choices.filters) > 0 || choices.focusRole !== null;
  const lost = [...bySection.keys()].filter((id) => !matrix.sections[id]);
  const rows: LayoutRow[] = [];
  for (const id of [...inOrder(matrix.sections).map((section) => section.id), ...lost]) {
    const inside = bySection.get(id) ?? [];
    if (inside.length === 0 && filtered) continue;
    const folded = choices.folded.has(id);
    rows.push({ kind: 'section', key: id, folded, rows: inside.length });
    if (folded) continue;
    for (const activity of inside) rows.push({ kind: 'activity', key: activity.id, sectionId: id });
  }
  return rows;
}

type Comparison = (one: Activity, other: Activity) => number;

/** Rows that are equal keep the order of the matrix, whichever way they are sorted. */
function comparison({ by, descending }: Sort, analysis: Analysis): Comparison {
  const way = descending ? -1 : 1;
  if (by === 'name') {
    const { compare } = new Intl.Collator();
    return (one, other) => way * compare(one.name, other.name);
  }
  return (one, other) => way * (weight(one, by, analysis) - weight(other, by, analysis));
}

/** Where a row stands when sorted by gaps or by what a role holds: the worst and the first letters come first. */
function weight(activity: Activity, by: Exclude<Sort['by'], 'name'>, analysis: Analysis): number {
  if (by === 'gaps') {
    const worst = analysis.worstOfRow.get(activity.id);
    return worst ? SEVERITIES.indexOf(worst) : SEVERITIES.length;
  }
  const codes = activity.assignments[by];
  return codes ? codes.charCodeAt(0) : 0xffff;
}

/** Whether a change can alter which rows and columns there are, told without looking at ten thousand rows. */
const PLACING = new Set(['order', 'sectionId', 'archived']);

/** Letters, names and fields of rows are not structure: a row that stops passing a filter stays until it is asked again. */
export function structureChanged(before: SessionState, after: SessionState, client: string): boolean {
  const [old, now] = [before.matrix, after.matrix];
  if (old.sections !== now.sections || old.roles !== now.roles || old.id !== now.id) return true;
  if (old.activities === now.activities) return false;
  const { lastChange } = after;
  // Other tabs' changes may arrive several at once, with only the last of them told.
  if (!lastChange || lastChange === before.lastChange || lastChange.client !== client) return true;
  return lastChange.patches.some(
    ({ path }) =>
      path[0] === 'activities' && (path.length < 3 || (path.length === 3 && PLACING.has(String(path[2])))),
  );
}
