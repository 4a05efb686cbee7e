/** What a correction changed, in one sentence: the preview before it beside the one after. */

import type { Preview } from '../../../exchange/work/preview';
import { counted } from '../../parts/counted';
import { LAYOUT_NAMES } from './correctionChoices';

/** `others`: choices were made before, and are not affected. */
export function changesBetween(before: Preview, after: Preview, others: boolean): string {
  const parts = [
    before.description === after.description ? '' : `read as “${after.description}”`,
    before.scheme.name === after.scheme.name ? '' : `letters are ${after.scheme.name}`,
    ...layouts(before, after),
    difference(before.counts.activities, after.counts.activities, ['activity', 'activities']),
    difference(before.counts.roles, after.counts.roles, ['role', 'roles']),
    difference(before.counts.sections, after.counts.sections, ['section', 'sections']),
    difference(before.counts.people, after.counts.people, ['person', 'people']),
    names(before, after),
    cells(before, after),
    difference(problems(before), problems(after), ['problem', 'problems']),
    difference(before.questions.length, after.questions.length, ['open question', 'open questions']),
    difference(before.openPlaces, after.openPlaces, ['place to choose', 'places to choose']),
  ].filter((part) => part !== '');
  return parts.length === 0
    ? 'Nothing in the preview changed.'
    : `Changed: ${parts.join(', ')}.${others ? ' Your other choices are kept.' : ''}`;
}

function problems(preview: Preview): number {
  return preview.problems.filter(({ isRemark }) => !isRemark).length;
}

function difference(before: number, after: number, [one, many]: readonly [string, string]): string {
  return before === after ? '' : `${before.toLocaleString('en')} → ${counted(after, one, many)}`;
}

function layouts(before: Preview, after: Preview): string[] {
  return after.tables.flatMap(({ index, layout, use }) => {
    const old = before.tables.find((table) => table.index === index);
    if (!old || use !== 'matrix' || old.layout === layout) return [];
    return [LAYOUT_NAMES[layout].toLowerCase()];
  });
}

/** Where as many are left, others may have come: another encoding, another head. */
function names(before: Preview, after: Preview): string {
  if (before.counts.roles !== after.counts.roles || before.counts.activities !== after.counts.activities)
    return '';
  const changed = [
    ...after.roles.filter(({ name }, place) => before.roles[place]?.name !== name),
    ...after.rows.filter(({ name }, place) => before.rows[place]?.name !== name),
  ].length;
  return changed === 0 ? '' : counted(changed, 'name in the preview', 'names in the preview');
}

/** Cells of the excerpt whose letters are others now; where roles or activities changed, their counts say enough. */
function cells(before: Preview, after: Preview): string {
  if (before.counts.roles !== after.counts.roles || before.counts.activities !== after.counts.activities)
    return '';
  let changed = 0;
  for (const [place, row] of after.rows.entries())
    for (const [at, cell] of row.cells.entries()) {
      const old = before.rows[place]?.cells[at];
      if (old && (old.letters !== cell.letters || old.condition !== cell.condition || old.note !== cell.note))
        changed += 1;
    }
  return changed === 0 ? '' : counted(changed, 'cell in the preview', 'cells in the preview');
}
