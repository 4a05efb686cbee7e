/** The rows of a template, read once: they are a file of their own. */
import type { Template, TemplateRow } from '../../domain/catalogue/template';

const asked = new WeakMap<Template, Promise<readonly TemplateRow[]>>();

export function templateRowsOf(template: Template): Promise<readonly TemplateRow[]> {
  const known = asked.get(template);
  if (known) return known;
  const rows = template.rows();
  asked.set(template, rows);
  // What did not come is asked for again.
  rows.catch(() => asked.delete(template));
  return rows;
}
