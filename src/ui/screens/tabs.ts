/** The screens of a matrix, in the order of the tabs. */
import { lazySlot, type Slot } from '../parts/lazySlot';
import { TAB_LABELS, TABS, type Tab } from '../routing/route';

interface TabScreen {
  readonly tab: Tab;
  readonly label: string;
  readonly Screen: Slot<object> | null;
  /** A count beside the label, such as open questions of the incident audit. */
  readonly Badge?: Slot<object> | null;
}

const SCREENS: { readonly [tab in Tab]: Pick<TabScreen, 'Screen' | 'Badge'> } = {
  matrix: { Screen: lazySlot(import.meta.glob('../matrix/screen/MatrixScreen.tsx')) },
  people: { Screen: lazySlot(import.meta.glob('../people/screen/PeopleScreen.tsx')) },
  incidents: {
    Screen: lazySlot(import.meta.glob('../incidents/IncidentsScreen.tsx')),
    Badge: lazySlot(import.meta.glob('../incidents/IncidentsBadge.tsx')),
  },
  coverage: { Screen: lazySlot(import.meta.glob('../coverage/CoverageScreen.tsx')) },
  agreement: { Screen: lazySlot(import.meta.glob('../agreement/screen/AgreementScreen.tsx')) },
  compare: { Screen: lazySlot(import.meta.glob('../compare/CompareScreen.tsx')) },
  history: { Screen: lazySlot(import.meta.glob('../history/HistoryScreen.tsx')) },
  meeting: { Screen: lazySlot(import.meta.glob('../meeting/MeetingScreen.tsx')) },
};

export const tabScreens: readonly TabScreen[] = TABS.map(screenOf);

/** The screen of any address, with a tab or without. */
export function screenOf(tab: Tab): TabScreen {
  return { tab, label: TAB_LABELS[tab], ...SCREENS[tab] };
}
