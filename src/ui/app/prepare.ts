/** Begins to load everything that a screen of a matrix needs, at once, so that no part waits for another. */
import { prepareOpening } from '../../session/openLibrary';
import { slotOf } from '../parts/lazySlot';
import type { Tab } from '../routing/route';
import { tabScreens } from '../screens/tabs';

export const MatrixPage = slotOf(() => import('./MatrixPage'));

export function prepare(tab: Tab = 'matrix'): void {
  prepareOpening();
  MatrixPage.load();
  for (const { tab: own, Screen, Badge } of tabScreens) {
    if (own === tab) Screen?.load();
    Badge?.load();
  }
}
