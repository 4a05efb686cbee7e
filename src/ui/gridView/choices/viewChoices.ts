/** How a person looks at a matrix: what is folded, filtered, sorted, hidden, how dense. None of it is in the document. */
import type { RoleId, SectionId } from '../../../domain/matrix/ids';
import { type Filters, NO_FILTERS } from './filters';

export const DENSITIES = ['compact', 'normal', 'roomy'] as const;
export type Density = (typeof DENSITIES)[number];

/** Inside each section, by name, by the worst open finding, or by what a role holds. */
export interface Sort {
  readonly by: 'name' | 'gaps' | RoleId;
  readonly descending: boolean;
}

export interface ViewChoices {
  readonly folded: ReadonlySet<SectionId>;
  readonly filters: Filters;
  readonly sort: Sort | null;
  /** "What is mine": only the rows of this role, its column first. */
  readonly focusRole: RoleId | null;
  readonly nameWidth: number | null;
  readonly density: Density;
  /** `pattern` draws letters as blocks of colour, so that the whole is seen at once. */
  readonly zoom: 'letters' | 'pattern';
  /** Tab leaves the grid at once instead of walking through its cells. */
  readonly tabLeaves: boolean;
}

/** What a person chose for the columns. It is the state of the table of columns, and changes only there. */
export interface ColumnChoices {
  readonly hiddenRoles: ReadonlySet<RoleId>;
  /** Number of roles at the start that stay in view when the grid scrolls sideways, hidden ones counted. */
  readonly frozenRoles: number;
  /** Widths that were given, in pixels. */
  readonly widths: { readonly [id in RoleId]: number };
}

export const FIRST_CHOICES: ViewChoices & ColumnChoices = {
  folded: new Set(),
  filters: NO_FILTERS,
  sort: null,
  hiddenRoles: new Set(),
  frozenRoles: 0,
  focusRole: null,
  widths: {},
  nameWidth: null,
  density: 'normal',
  zoom: 'letters',
  tabLeaves: false,
};
