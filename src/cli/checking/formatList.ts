/** Every output format of `check`. A new file in formats/ is a new format; there is no list to keep up to date. */
import type { Format } from '../contract/format';

const files = import.meta.glob<Format>('../formats/*.ts', { eager: true, import: 'default' });

export const formatList: readonly Format[] = Object.values(files);
