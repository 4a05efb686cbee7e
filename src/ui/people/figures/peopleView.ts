/** How the Workload screen is looked at: what the bars stand for, their order, what is narrowed, what is open. */
import type { CalendarDate } from '../../../domain/matrix/date';
import type { SectionId } from '../../../domain/matrix/ids';
import type { BarOrder } from '../../../domain/people/barOrder';
import type { Bar, BarKind } from '../../../domain/people/load';

/** What a bar stands for. */
export const WHAT = { person: 'Person', role: 'Role', team: 'Team' } as const;

export type Picture = 'bars' | 'heat' | 'figures';
export type PanelTab = 'rows' | 'what-if' | 'details' | 'card';

/** What the side panel speaks of. A vacancy in the list of people is its role. */
export type Subject =
  | { readonly kind: 'person'; readonly id: NonNullable<Bar['personId']> }
  | { readonly kind: 'role'; readonly id: Bar['roleIds'][number] }
  | { readonly kind: 'team'; readonly team: string };

export interface PeopleView {
  readonly kind: BarKind;
  readonly picture: Picture;
  readonly order: BarOrder;
  readonly text: string;
  readonly team: string | null;
  readonly vacantOnly: boolean;
  readonly withLeft: boolean;
  /** The day that is looked at; null is today, also tomorrow. */
  readonly day: CalendarDate | null;
  /** The key of the bar that is open. */
  readonly selected: string | null;
  readonly tab: PanelTab;
  /** The one section whose rows are asked for: a cell of the heat was pressed. */
  readonly section: SectionId | null;
}

export const FIRST_VIEW: Omit<PeopleView, 'kind'> = {
  picture: 'bars',
  order: 'owns',
  text: '',
  team: null,
  vacantOnly: false,
  withLeft: false,
  day: null,
  selected: null,
  tab: 'rows',
  section: null,
};

export type ChangeView = (change: Partial<PeopleView>) => void;

export function subjectOf(bar: Bar): Subject | null {
  if (bar.personId) return { kind: 'person', id: bar.personId };
  if (bar.kind === 'team' && !bar.vacant) return { kind: 'team', team: bar.team ?? '' };
  const [id] = bar.roleIds;
  return id ? { kind: 'role', id } : null;
}

/** "Ann", "AI Architect, vacant": what a bar is called where it stands alone. */
export function nameOfBar(bar: Bar): string {
  if (!bar.vacant) return bar.name;
  return `${bar.name === '' ? bar.detail : bar.name}, vacant`;
}
