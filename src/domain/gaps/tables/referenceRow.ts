/** The rows that rules and coverage offer to add, which are those of the templates: one catalogue serves both. */
import type { Basis, Rest } from '../../catalogue/template';
import type { ActivityKind, Concern, Layer } from '../../matrix/vocabulary';

const tables = import.meta.glob<readonly CatalogueRow[]>('../../catalogue/*.json', {
  eager: true,
  import: 'default',
});

/** What is read here of a row; templates read more of it. */
interface CatalogueRow {
  readonly id: string;
  readonly name: string;
  readonly section: string;
  /** Where it belongs when it comes without its template: duties of an incident go to the incidents of delivery. */
  readonly alone?: string;
  readonly kind: ActivityKind;
  readonly concerns: readonly Concern[];
  /** In the letters of RACI. */
  readonly codes: { readonly [role: string]: string };
  readonly basis: Basis;
  readonly source: string;
  readonly rests?: { readonly [role: string]: Rest };
  readonly duty?: string;
  readonly fromLayer?: Layer;
  readonly toLayer?: Layer;
}

export interface ReferenceRow {
  /** Becomes the activity's origin: `gov-cost-owner`, `duty-command`. */
  readonly origin: string;
  readonly name: string;
  /** The catalogue's section: `GV`. */
  readonly section: string;
  readonly kind: ActivityKind;
  readonly concerns: readonly Concern[];
  /** What the roles of the catalogue hold here, by meaning. */
  readonly cells: readonly ReferenceCell[];
  /** How far the source supports who owns and does it. */
  readonly basis: Basis;
  readonly source: string;
  readonly duty?: string | undefined;
  readonly from?: Layer | undefined;
  readonly to?: Layer | undefined;
}

export interface ReferenceCell {
  /** `CA` */
  readonly role: string;
  readonly meanings: readonly ReferenceMeaning[];
  /** What these letters rest on, where that is not what the row rests on. */
  readonly rest?: Rest | undefined;
}

export type ReferenceMeaning = 'owns' | 'does' | 'advises' | 'hears';

const MEANINGS: { readonly [letter: string]: ReferenceMeaning } = {
  A: 'owns',
  R: 'does',
  C: 'advises',
  I: 'hears',
};

const written: ReadonlyMap<string, CatalogueRow> = new Map(
  Object.values(tables)
    .flat()
    .map((row) => [row.id, row]),
);

/** Made when they are asked for: the file of the matrix runs before its first cell, which needs none of them. */
const rows = new Map<string, ReferenceRow>();

export function referenceRow(origin: string): ReferenceRow {
  const row = referenceRowIfAny(origin);
  if (!row) throw new Error(`There is no reference row “${origin}”.`);
  return row;
}

export function referenceRowIfAny(origin: string): ReferenceRow | undefined {
  const known = rows.get(origin);
  if (known) return known;
  const found = written.get(origin);
  if (!found) return undefined;
  const row = rowFrom(found);
  rows.set(origin, row);
  return row;
}

export function referenceRows(): readonly ReferenceRow[] {
  return [...written.keys()].map(referenceRow);
}

function rowFrom(row: CatalogueRow): ReferenceRow {
  const {
    id,
    name,
    section,
    alone = section,
    kind,
    concerns,
    codes,
    basis,
    source,
    duty,
    fromLayer,
    toLayer,
    rests,
  } = row;
  const cells = Object.entries(codes).map(([role, letters]) => ({
    role,
    meanings: Object.entries(MEANINGS).flatMap(([letter, meaning]) =>
      letters.includes(letter) ? meaning : [],
    ),
    rest: rests?.[role],
  }));
  return {
    origin: id,
    name,
    section: alone,
    kind,
    concerns,
    cells,
    basis,
    source,
    duty,
    from: fromLayer,
    to: toLayer,
  };
}

export function hasReferenceRow(origin: string): boolean {
  return written.has(origin);
}
