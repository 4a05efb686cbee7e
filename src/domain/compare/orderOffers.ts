/** That what both forms have is in another order: one difference for each list, however many of its entries moved. */
import type { MatrixDraft } from '../edits/edit';
import type { SectionId } from '../matrix/ids';
import type { Activity, Matrix, Role, Section } from '../matrix/matrix';
import { inOrder, orderBetween } from '../matrix/order';
import type { Offer } from './offer';

interface Entry {
  readonly id: string;
  readonly name: string;
}

/** One list as it is here and there, with what both have and no more. */
interface Lists {
  readonly id: string;
  readonly place: string;
  readonly here: readonly Entry[];
  readonly there: readonly Entry[];
  entriesOf(draft: MatrixDraft): { readonly [id: string]: { order: string } };
}

/** Entries that are named; the rest follows from them. */
const NAMED = 4;

export function orderOffers(current: Matrix, other: Matrix): readonly Offer[] {
  const [here, there] = [staying(current, other), staying(other, current)];
  const lists: readonly Lists[] = [
    {
      id: 'role-order',
      place: 'Order of roles',
      here: inOrder<Role>(current.roles).filter(({ id }) => other.roles[id]),
      there: inOrder<Role>(other.roles).filter(({ id }) => current.roles[id]),
      entriesOf: ({ roles }) => roles,
    },
    {
      id: 'section-order',
      place: 'Order of sections',
      here: inOrder<Section>(current.sections).filter(({ id }) => other.sections[id]),
      there: inOrder<Section>(other.sections).filter(({ id }) => current.sections[id]),
      entriesOf: ({ sections }) => sections,
    },
    ...inOrder<Section>(current.sections).map(({ id, name }) => ({
      id: `activity-order/${id}`,
      place: `Order of activities in “${name}”`,
      here: here.get(id) ?? [],
      there: there.get(id) ?? [],
      entriesOf: ({ activities }: MatrixDraft) => activities,
    })),
  ];
  return lists.flatMap(orderOffer);
}

/** Activities that both forms have in the same section, by section. */
function staying(matrix: Matrix, other: Matrix): ReadonlyMap<SectionId, readonly Activity[]> {
  const bySection = new Map<SectionId, Activity[]>();
  for (const activity of inOrder<Activity>(matrix.activities)) {
    const { id, sectionId } = activity;
    if (other.activities[id]?.sectionId !== sectionId) continue;
    const list = bySection.get(sectionId);
    if (list) list.push(activity);
    else bySection.set(sectionId, [activity]);
  }
  return bySection;
}

function orderOffer({ id, place, here, there, entriesOf }: Lists): readonly Offer[] {
  const moved = movedBetween(here, there);
  if (moved.length === 0) return [];
  const names = moved.slice(0, NAMED).map(({ name }) => `“${name}”`);
  return [
    {
      id,
      place,
      words: `Moved: ${names.join(', ')}${moved.length > NAMED ? ', …' : ''}`,
      careful: false,
      edit: {
        label: `change the ${place.charAt(0).toLowerCase()}${place.slice(1)}`,
        apply(draft) {
          const entries = entriesOf(draft);
          const wanted = there.flatMap((entry) => entries[entry.id] ?? []);
          const orders = apart(wanted.map(({ order }) => order).sort());
          wanted.forEach((entry, at) => {
            entry.order = orders[at] ?? entry.order;
          });
        },
      },
    },
  ];
}

/** Two that were put in one place at the same time have one key, by which they could not change places. */
function apart(sorted: readonly string[]): readonly string[] {
  const keys: string[] = [];
  for (const [at, key] of sorted.entries()) {
    const last = keys.at(-1);
    if (last === undefined || key > last) keys.push(key);
    else keys.push(orderBetween(last, sorted.find((other, place) => place > at && other > last) ?? null));
  }
  return keys;
}

/** The fewest entries that must move: all but a longest run of those that follow one another in both lists. */
function movedBetween(here: readonly Entry[], there: readonly Entry[]): readonly Entry[] {
  const places = new Map(here.map(({ id }, place) => [id, place]));
  const order = there.map(({ id }) => places.get(id) ?? 0);
  /** For each length of a run the entry that it ends with at the lowest place, and before each entry the one it follows. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  order.forEach((place, at) => {
    let length = 0;
    let most = ends.length;
    while (length < most) {
      const middle = (length + most) >> 1;
      if ((order[ends[middle] ?? 0] ?? 0) < place) length = middle + 1;
      else most = middle;
    }
    before[at] = length > 0 ? ends[length - 1] : undefined;
    ends[length] = at;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) kept.add(at);
  return there.filter((_, at) => !kept.has(at));
}
