/** Adds a row that is missing: tagged, in its section, with the codes the catalogue gives it and one owner. */
import type { Edit, MatrixDraft } from '../../edits/edit';
import type { Fix, FixContext } from '../../findings/rule';
import type { RoleId, SectionId } from '../../matrix/ids';
import { orderAtEnd, orderBetween } from '../../matrix/order';
import { type Codes, NO_CODES, withCode } from '../../matrix/scheme/codes';
import { letterFor, type Meaning, type Scheme } from '../../matrix/scheme/scheme';
import type { Layer } from '../../matrix/vocabulary';
import type { Reading } from '../../reading/reading';
import { rankOwners } from '../ownership/rankOwners';
import { type ReferenceRow, referenceRow } from '../tables/referenceRow';
import { outcomeOf } from './outcomes';
import { roleFor } from './rolePlaces';
import { type SectionPlace, sectionFor } from './sectionPlaces';

export interface RowWishes {
  /** Layers that must take part in the new row, as advisers if the catalogue gives them nothing. */
  readonly layers?: readonly Layer[];
  readonly name?: string;
  /** Who a person chose to answer for it, instead of the likeliest. */
  readonly owner?: RoleId;
}

/** The button "Add 'End-to-end cost ownership'". */
export function addReferenceRow(origin: string, context: FixContext, wishes: RowWishes = {}): Fix {
  const row = referenceRow(origin);
  const name = wishes.name ?? row.name;
  const adding = rowToAdd({ ...row, name }, context, wishes);
  return {
    label: `Add “${name}”`,
    outcome: outcomeOf([adding], context.reading, wishes.owner !== undefined),
    ownerChoice: {
      owner: adding.owner,
      row: { key: origin, name, section: adding.section, owner: adding.owner },
      chosen: (owner) => addReferenceRow(origin, context, { ...wishes, owner }),
    },
    edit: adding.edit,
    safe: true,
  };
}

/** Several rows as one edit: "Add the 5 missing rows". `owners` are those that a person chose. */
export function addReferenceRows(
  origins: readonly string[],
  context: FixContext,
  label: string,
  owners: ReadonlyMap<string, RoleId> = new Map(),
): Fix {
  const adding = origins.map((origin) => {
    const owner = owners.get(origin);
    return rowToAdd(referenceRow(origin), context, owner ? { owner } : {});
  });
  const parts = adding.map(({ edit }) => edit);
  return {
    label,
    outcome: outcomeOf(adding, context.reading, origins.length > 0 && owners.size === origins.length),
    safe: true,
    ownersChoice: {
      rows: adding.map(({ owner, section }, at) => {
        const key = origins[at] ?? '';
        return { key, name: referenceRow(key).name, section, owner };
      }),
      chosen: (next) => addReferenceRows(origins, context, label, next),
    },
    edit: {
      label:
        origins.length === 1 ? (parts[0]?.label ?? 'add an activity') : `add ${origins.length} activities`,
      apply(draft) {
        for (const part of parts) part.apply(draft);
      },
    },
  };
}

interface RowToAdd {
  readonly edit: Edit;
  readonly owner: RoleId | undefined;
  readonly section: string;
}

function rowToAdd(row: ReferenceRow, context: FixContext, wishes: RowWishes): RowToAdd {
  const { reading, newId } = context;
  const id = newId<'activity'>();
  const place = sectionFor(row, reading, newId<'section'>());
  const assignments = cellsOf(row, place.sectionId, reading, wishes);
  const edit: Edit = {
    label: `add “${row.name}”`,
    apply(draft) {
      const sectionId = sectionIn(draft, place);
      draft.activities[id] = {
        id,
        name: row.name,
        sectionId,
        order: orderInSection(draft, sectionId),
        kind: row.kind,
        concerns: [...row.concerns],
        origin: row.origin,
        assignments: Object.fromEntries(assignments),
        // Nobody has chosen these yet.
        suggested: Object.fromEntries(
          [...assignments.keys()].filter((id) => id !== wishes.owner).map((id) => [id, true]),
        ),
        ...(row.duty ? { duties: [row.duty] } : {}),
        ...(row.from ? { fromLayer: row.from } : {}),
        ...(row.to ? { toLayer: row.to } : {}),
      };
    },
  };
  return { edit, owner: wishes.owner ?? ownerOf(row, place.sectionId, reading), section: place.name };
}

function sectionIn(draft: MatrixDraft, place: SectionPlace): SectionId {
  if (draft.sections[place.sectionId]) return place.sectionId;
  // Another fix of the same gesture may have made the section already.
  const made = Object.values(draft.sections).find((section) => section.origin === place.origin);
  if (made) return made.id;
  const { sectionId, name, origin } = place;
  draft.sections[sectionId] = {
    id: sectionId,
    name,
    kind: 'area',
    order: orderAtEnd(draft.sections),
    origin,
  };
  return sectionId;
}

function orderInSection(draft: MatrixDraft, sectionId: SectionId): string {
  let last: string | null = null;
  for (const activity of Object.values(draft.activities)) {
    if (activity.sectionId === sectionId && (last === null || activity.order > last)) last = activity.order;
  }
  return orderBetween(last, null);
}

/** The codes of each role in the new row. One role may take the place of several in the catalogue; the stronger code wins. */
function cellsOf(
  row: ReferenceRow,
  sectionId: SectionId,
  reading: Reading,
  wishes: RowWishes,
): ReadonlyMap<RoleId, Codes> {
  const held = new Map<RoleId, Codes>();
  const owner = wishes.owner ?? ownerOf(row, sectionId, reading);
  if (owner) give(held, owner, 'owns', reading.scheme);
  for (const meaning of ['does', 'advises', 'hears'] as const) {
    for (const cell of row.cells) {
      if (!cell.meanings.includes(meaning)) continue;
      const role = roleFor(cell.role, reading);
      // A role that does the work is also consulted and informed, and the stronger code came first.
      if (role && (meaning === 'does' || !held.has(role.id))) give(held, role.id, meaning, reading.scheme);
    }
  }
  if (owner && ![...held.values()].some((codes) => does(codes, reading.scheme))) {
    give(held, owner, 'does', reading.scheme);
  }
  for (const layer of wishes.layers ?? []) {
    const taking = [...held].some(
      ([id, codes]) => reading.layerOf(id) === layer && !onlyHears(codes, reading.scheme),
    );
    const role = reading.roles.find((candidate) => candidate.layer === layer);
    if (!taking && role) give(held, role.id, 'advises', reading.scheme);
  }
  return held;
}

function ownerOf(row: ReferenceRow, sectionId: SectionId, reading: Reading): RoleId | undefined {
  const named = row.cells.find((cell) => cell.meanings.includes('owns'));
  const role = named ? roleFor(named.role, reading) : undefined;
  return role?.id ?? rankOwners({ sectionId, concerns: row.concerns }, reading)[0]?.roleId;
}

function give(held: Map<RoleId, Codes>, roleId: RoleId, meaning: Meaning, scheme: Scheme): void {
  const letter = letterFor(scheme, meaning);
  if (letter) held.set(roleId, withCode(scheme, held.get(roleId) ?? NO_CODES, letter));
}

function does(codes: Codes, scheme: Scheme): boolean {
  const letter = letterFor(scheme, 'does');
  return letter === undefined || codes.includes(letter);
}

function onlyHears(codes: Codes, scheme: Scheme): boolean {
  return codes === letterFor(scheme, 'hears');
}
