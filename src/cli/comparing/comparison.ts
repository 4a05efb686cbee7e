/** Two versions of a matrix beside each other, grouped as a person reads them. */
import type { Difference } from '../../domain/compare/whatDiffers';
import type { Finding } from '../../domain/findings/finding';
import type { ActivityId } from '../../domain/matrix/ids';
import type { Matrix, Section } from '../../domain/matrix/matrix';
import { inOrder } from '../../domain/matrix/order';

export interface Comparison {
  readonly name: string;
  readonly differences: readonly Difference[];
  readonly groups: readonly Group[];
  /** Gaps that only the second has, and only the first. */
  readonly come: readonly Finding[];
  readonly gone: readonly Finding[];
}

/** What changed in one section, or in everything else. */
export interface Group {
  readonly title: string;
  readonly entries: readonly { readonly place: string; readonly words: readonly string[] }[];
}

const OTHERWISE = 'The matrix';
const COLLECTION_TITLES: { readonly [collection: string]: string } = {
  sections: 'Sections',
  roles: 'Roles',
  people: 'People',
};

export function groupsOf(
  differences: readonly Difference[],
  before: Matrix,
  after: Matrix,
): readonly Group[] {
  const titleOf = ({ about }: Difference) => {
    if (about?.collection !== 'activities') return COLLECTION_TITLES[about?.collection ?? ''] ?? OTHERWISE;
    return sectionOf(about.id as ActivityId, after) ?? sectionOf(about.id as ActivityId, before) ?? OTHERWISE;
  };
  const byTitle = Map.groupBy(differences, titleOf);
  const sections = [...inOrder<Section>(after.sections), ...inOrder<Section>(before.sections)];
  const order = new Set([
    OTHERWISE,
    ...Object.values(COLLECTION_TITLES),
    ...sections.map(({ name }) => name),
  ]);
  return [...order].flatMap((title) => {
    const own = byTitle.get(title);
    return own ? [{ title, entries: entriesOf(own) }] : [];
  });
}

/** A table has no order keys of its own: those it was read with say nothing, so they are made the same. */
export function inOrderOf(pattern: Matrix, matrix: Matrix): Matrix {
  const placed = (collection: 'sections' | 'roles' | 'people' | 'activities') => {
    const known = pattern[collection] as { readonly [id: string]: { readonly order: string } };
    return Object.fromEntries(
      Object.entries(matrix[collection]).map(([id, entry]) => [
        id,
        { ...entry, order: known[id]?.order ?? (entry as { order: string }).order },
      ]),
    );
  };
  return {
    ...matrix,
    sections: placed('sections'),
    roles: placed('roles'),
    people: placed('people'),
    activities: placed('activities'),
  } as Matrix;
}

function sectionOf(id: ActivityId, { activities, sections }: Matrix): string | undefined {
  const activity = activities[id];
  return activity && sections[activity.sectionId]?.name;
}

function entriesOf(differences: readonly Difference[]): Group['entries'] {
  const byPlace = Map.groupBy(differences, ({ place, about }) => about?.id ?? place);
  return [...byPlace.values()].map((own) => ({
    place: own[0]?.place ?? '',
    words: own.map(({ words }) => words),
  }));
}
