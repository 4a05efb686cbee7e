/** The screens of a matrix, in the order of the tabs. */
import { lazySlot, type Slot } from '../parts/lazySlot';
import type { Tab } from '../routing/route';

interface TabScreen {
  readonly tab: Tab;
  readonly label: string;
  readonly Screen: Slot<object> | null;
  /** A count beside the label, such as open questions of the incident audit. */
  readonly Badge?: Slot<object> | null;
}

const all: readonly TabScreen[] = [
  { tab: 'matrix', label: 'Matrix', Screen: lazySlot(import.meta.glob('../matrix/screen/MatrixScreen.tsx')) },
  {
    tab: 'people',
    label: 'Workload',
    Screen: lazySlot(import.meta.glob('../people/screen/PeopleScreen.tsx')),
  },
  {
    tab: 'incidents',
    label: 'Incidents',
    Screen: lazySlot(import.meta.glob('../incidents/IncidentsScreen.tsx')),
    Badge: lazySlot(import.meta.glob('../incidents/IncidentsBadge.tsx')),
  },
  {
    tab: 'coverage',
    label: 'Coverage',
    Screen: lazySlot(import.meta.glob('../coverage/CoverageScreen.tsx')),
  },
  { tab: 'compare', label: 'Compare', Screen: lazySlot(import.meta.glob('../compare/CompareScreen.tsx')) },
  { tab: 'history', label: 'History', Screen: lazySlot(import.meta.glob('../history/HistoryScreen.tsx')) },
];

export const tabScreens = all.filter((screen) => screen.Screen !== null);
