/** The sections that rows stand in: those the matrix has by origin or name, and new ones behind them for the rest. */
import type { Draft } from 'immer';
import type { Template, TemplateRow } from '../catalogue/template';
import type { NewId, SectionId } from '../matrix/ids';
import type { Matrix, Section } from '../matrix/matrix';
import { byOrder, ordersBetween } from '../matrix/order';
import type { RoleIds } from './putRoles';

export function putSections(
  draft: Draft<Matrix>,
  template: Template,
  rows: readonly TemplateRow[],
  roles: RoleIds,
  newId: NewId,
): ReadonlyMap<string, SectionId> {
  // A template without rows is its sections.
  const used = template.sections.filter(
    ({ id }) => rows.length === 0 || rows.some((row) => row.section === id),
  );
  const standing = (Object.values(draft.sections) as Section[]).sort(byOrder);
  const found = new Map<string, SectionId>();
  for (const { id, name } of used) {
    const known =
      standing.find((section) => section.origin === id) ??
      standing.find((section) => section.name.toLowerCase() === name.toLowerCase());
    if (known) found.set(id, known.id);
  }
  const missing = used.filter(({ id }) => !found.has(id));
  const orders = ordersBetween(standing.at(-1)?.order ?? null, null, missing.length);
  missing.forEach(({ id: origin, lead, ...fields }, place) => {
    const id = newId<'section'>();
    const leadRoleId = lead && roles.get(lead);
    draft.sections[id] = {
      id,
      ...fields,
      order: orders[place] ?? '',
      origin,
      ...(leadRoleId ? { leadRoleId } : {}),
    };
    found.set(origin, id);
  });
  return found;
}
