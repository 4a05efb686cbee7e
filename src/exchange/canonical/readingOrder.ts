/** The entries of a collection as a person reads them: by their order, activities section by section. */
import type { Activity, Collection, Matrix } from '../../domain/matrix/matrix';
import { byOrder } from '../../domain/matrix/order';

type Entry = { readonly id?: string; readonly order?: string };

export function inReadingOrder(matrix: Matrix, collection: Collection): readonly [string, unknown][] {
  const entries = Object.entries(matrix[collection] as unknown as { readonly [id: string]: Entry });
  const placeOf = collection === 'activities' ? sectionPlaces(matrix) : () => 0;
  return entries
    .map(([id, entry]) => ({ id, entry, place: placeOf(entry as Activity) }))
    .sort(
      (one, other) =>
        one.place - other.place ||
        byOrder(
          { id: one.id, order: one.entry.order ?? '' },
          { id: other.id, order: other.entry.order ?? '' },
        ),
    )
    .map(({ id, entry }) => [id, entry]);
}

/** Activities whose section is missing come last. */
function sectionPlaces({ sections }: Matrix): (activity: Activity) => number {
  const places = new Map(
    Object.values(sections)
      .sort(byOrder)
      .map(({ id }, place) => [id, place]),
  );
  return ({ sectionId }) => places.get(sectionId) ?? places.size;
}
