/** Every page of the guide, in order. */
import type { GuidePage } from './page/guidePage';

const files = import.meta.glob<GuidePage>('./pages/*.tsx', { eager: true, import: 'default' });

export const guidePages: readonly GuidePage[] = Object.values(files).sort((one, other) => one.at - other.at);
