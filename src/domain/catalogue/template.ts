/** What a template is: rows to start from, or to add to a matrix later. Codes are written in RACI's letters. */
import type { AreaId } from '../matrix/areas';
import type { ActivityKind, Layer } from '../matrix/vocabulary';
import type { RoleCode } from './roleCodes';

/**
 * How far the source supports who owns and does a row: it says so, it implies it, or it is silent and the template
 * had to choose. The last is shown as suggested until a person confirms it.
 */
export type Basis = 'stated' | 'implied' | 'default';

/** What one role's letters rest on, where that is not what the row rests on: who owns is stated, who does implied. */
export interface Rest {
  readonly basis: Basis;
  readonly source: string;
}

/** A row of the catalogue; `alone` in it is for the rules, which offer rows one at a time. */
export interface TemplateRow {
  /** Becomes the activity's `origin`, so it never changes. */
  readonly id: string;
  readonly section: string;
  readonly name: string;
  readonly kind: ActivityKind;
  readonly concerns: readonly string[];
  readonly duty?: string;
  readonly codes: { readonly [role in RoleCode]?: string };
  readonly basis: Basis;
  readonly source: string;
  readonly rests?: { readonly [role in RoleCode]?: Rest };
  readonly fromLayer?: Layer;
  readonly toLayer?: Layer;
  /** In the short form of the template. */
  readonly core?: boolean;
  readonly roundTheClock?: boolean;
  readonly sla?: string;
  /** What the row is about, where a second row carries the same duty for something else. */
  readonly scope?: string;
}

export interface TemplateSection {
  /** Becomes the section's `origin`. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'stage' | 'area';
  readonly lead?: RoleCode;
  readonly note?: string;
}

/** A choice of rows: "Core activities", "All 80 activities". */
export interface Cut {
  readonly id: 'core' | 'all';
  readonly label: string;
}

export interface Template {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Where it stands on the home page; without it, it can only be added to a matrix. */
  readonly place?: number;
  readonly sections: readonly TemplateSection[];
  /** The first is what most people want. None: there is only one way to take it. */
  readonly cuts: readonly Cut[];
  /** Other templates worth adding at once, by id. */
  readonly goesWith: readonly string[];
  /** Those of them that are ticked at first: without them it opens with gaps that its own source leaves. */
  readonly startsWith?: readonly string[];
  /** The areas that a matrix made from it claims. */
  readonly areas?: readonly AreaId[];
  readonly aiInProduction?: boolean;
  /**
   * Roles that only take their own letters where a matrix has one of their layer that stays; elsewhere these do. A rota
   * or a manager does the work of a small matrix without a column more.
   */
  readonly standIns?: { readonly [role in RoleCode]?: RoleCode };
  rows(): Promise<readonly TemplateRow[]>;
}

export function rowsOfCut(rows: readonly TemplateRow[], cut: Cut['id']): readonly TemplateRow[] {
  return cut === 'all' ? rows : rows.filter((row) => row.core);
}
