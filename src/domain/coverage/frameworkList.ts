/** Every reference framework. A new file in frameworks/ is a new framework; there is no list to keep up to date. */
import type { Framework } from './framework';

const files = import.meta.glob<Framework>('./frameworks/*.json', { eager: true, import: 'default' });

export const frameworkList: readonly Framework[] = Object.values(files).sort(
  (one, other) => one.order - other.order,
);
