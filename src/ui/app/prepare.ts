/** Begins to load everything that a screen of a matrix needs, at once, so that no part waits for another. */
import { prepareOpening } from '../../session/openLibrary';
import { slotOf } from '../parts/lazySlot';
import type { Tab } from '../routing/route';
import { screenOf, tabScreens } from '../screens/tabs';

export const MatrixPage = slotOf(() => import('./MatrixPage'));

export function prepare(tab: Tab = 'matrix'): void {
  prepareOpening();
  MatrixPage.load();
  screenOf(tab).Screen?.load();
  for (const { Badge } of tabScreens) Badge?.load();
}
