/** Every template. A new file in templates/ is a new template; there is no list to keep up to date. */
import type { Template } from '../catalogue/template';

const files = import.meta.glob<Template>('../templates/*.ts', { eager: true, import: 'default' });

const last = Number.POSITIVE_INFINITY;

export const templateList: readonly Template[] = Object.values(files).sort(
  (one, other) => (one.place ?? last) - (other.place ?? last) || one.title.localeCompare(other.title),
);

export function templateById(id: string): Template | undefined {
  return templateList.find((template) => template.id === id);
}
