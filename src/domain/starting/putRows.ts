/** Writes a template's rows into a matrix: the sections and roles they need, new rows, and rows they replace. */
import type { Draft } from 'immer';
import type { Template, TemplateRow } from '../catalogue/template';
import type { NewId, SectionId } from '../matrix/ids';
import type { Activity, Matrix } from '../matrix/matrix';
import { byOrder, ordersBetween } from '../matrix/order';
import type { PackPlan } from './packPlan';
import { putRoles } from './putRoles';
import { putSections } from './putSections';
import { cellsFromRow, keepLostConditions } from './rowCells';

type MatrixDraft = Draft<Matrix>;

export function putRows(draft: MatrixDraft, template: Template, plan: PackPlan, newId: NewId): void {
  const rows = [...plan.added, ...plan.replaced.map(({ row }) => row)];
  claimAreas(draft, template);
  const roles = putRoles(draft, template, rows, newId);
  const sections = putSections(draft, template, rows, roles, newId);
  const places = placesFor(draft, rows, sections);
  for (const row of plan.added) {
    const id = newId<'activity'>();
    const activity: Activity = {
      id,
      ...fieldsFromRow(row),
      ...places(row),
      ...cellsFromRow(draft.scheme, row, roles),
    };
    draft.activities[id] = activity as Draft<Activity>;
  }
  const left = new Set<SectionId>();
  for (const { row, activityId } of plan.replaced) {
    const activity = draft.activities[activityId];
    if (!activity) continue;
    left.add(activity.sectionId);
    replace(activity, row, { ...places(row), ...cellsFromRow(draft.scheme, row, roles) });
  }
  dropEmptied(draft, left);
}

/** What a person said of an area stands. */
function claimAreas(draft: MatrixDraft, { areas = [] }: Template): void {
  if (areas.length === 0) return;
  const claims = Object.fromEntries(areas.map((area) => [area, { state: 'here', by: 'template' } as const]));
  draft.settings.scope = { ...claims, ...draft.settings.scope };
}

function fieldsFromRow(row: TemplateRow) {
  const {
    id,
    section: _section,
    codes: _codes,
    basis: _basis,
    source: _source,
    rests: _rests,
    core: _core,
    duty,
    ...fields
  } = row;
  return { ...fields, ...(duty ? { duties: [duty] } : {}), origin: id };
}

/** Everything that people added to the row stays: its id, notes, dates, links, kind and where it first came from. */
function replace(activity: Draft<Activity>, row: TemplateRow, place: Partial<Activity>): void {
  keepLostConditions(activity, place);
  activity.concerns = [...new Set([...activity.concerns, ...row.concerns])];
  activity.name = row.name;
  activity.origin ??= row.id;
  if (row.sla !== undefined) activity.sla ??= row.sla;
  delete activity.suggested;
  Object.assign(activity, place);
}

/** Behind the last row of its section, in the order of the template. */
function placesFor(
  draft: MatrixDraft,
  rows: readonly TemplateRow[],
  sections: ReadonlyMap<string, SectionId>,
) {
  const orders = new Map<string, string>();
  for (const [code, sectionId] of sections) {
    const standing = Object.values(draft.activities)
      .filter((activity) => activity.sectionId === sectionId)
      .sort(byOrder);
    const coming = rows.filter((row) => row.section === code);
    const keys = ordersBetween(standing.at(-1)?.order ?? null, null, coming.length);
    coming.forEach((row, place) => {
      orders.set(row.id, keys[place] ?? '');
    });
  }
  return (row: TemplateRow) => {
    const sectionId = sections.get(row.section);
    if (!sectionId)
      throw new Error(`The template row "${row.id}" names the section "${row.section}", which it lacks.`);
    return { sectionId, order: orders.get(row.id) ?? '' };
  };
}

/** A template's section that has given its last row away is not worth keeping. A person's own section is. */
function dropEmptied(draft: MatrixDraft, left: ReadonlySet<SectionId>): void {
  const used = new Set<SectionId>();
  for (const activity of Object.values(draft.activities)) used.add(activity.sectionId);
  for (const sectionId of left) {
    if (!used.has(sectionId) && draft.sections[sectionId]?.origin) delete draft.sections[sectionId];
  }
}
