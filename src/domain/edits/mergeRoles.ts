import type { HolderId, RoleId } from '../matrix/ids';
import type { Activity, Matrix, Role } from '../matrix/matrix';
import { type Codes, NO_CODES, withCode } from '../matrix/scheme/codes';
import type { Meaning, Scheme } from '../matrix/scheme/scheme';
import { codesIn, dropField, putCodes, putText } from './cellDraft';
import { type Edit, EditRefused, type MatrixDraft, present } from './edit';
import { holdersIn, orderOfNextHolder, type RoleDraft } from './holderDraft';

/**
 * Several roles become one: it holds whatever any of them held, by the same people. Where two codes exclude each
 * other on a row (one was consulted, the other does the work), the one that binds more stays.
 */
export function mergeRoles(matrix: Matrix, keepId: RoleId, goneIds: readonly RoleId[]): Edit {
  const gone = goneIds.map((id) => `“${matrix.roles[id]?.name ?? ''}”`);
  return {
    label: `merge role ${gone.join(' and ')} into “${matrix.roles[keepId]?.name ?? ''}”`,
    apply(draft) {
      const keep = present(draft.roles[keepId], 'role');
      if (goneIds.includes(keepId)) throw new EditRefused('Choose another role to merge with.');
      for (const id of goneIds) {
        const other = present(draft.roles[id], 'role');
        moveCells(draft, matrix, id, keepId);
        moveHolders(other, keep);
        pointTo(draft, id, keepId);
        keep.aliases = [...new Set([...(keep.aliases ?? []), other.name, ...(other.aliases ?? [])])].filter(
          (alias) => alias !== keep.name,
        );
        fillGaps(keep, other);
        delete draft.roles[id];
      }
    },
  };
}

type ActivityDraft = Parameters<typeof putCodes>[0];

// From the weakest to the most binding: what is added later removes what it excludes.
const BINDING: readonly Meaning[] = ['none', 'hears', 'advises', 'helps', 'checks', 'signs', 'does', 'owns'];

/** Both cells as one. A matrix has few different pairs of cells, so each pair is computed once. */
function joiner(scheme: Scheme): (one: string, other: string) => Codes {
  const known = new Map<string, Codes>();
  return (one, other) => {
    const pair = `${one} ${other}`;
    const codes = known.get(pair) ?? together(scheme, one, other);
    known.set(pair, codes);
    return codes;
  };
}

function together(scheme: Scheme, one: string, other: string): Codes {
  const weight = (letter: string) =>
    BINDING.indexOf(scheme.codes.find((code) => code.letter === letter)?.meaning ?? 'none');
  const letters = [...new Set(one + other)].sort((a, b) => weight(a) - weight(b));
  return letters.reduce<Codes>((codes, letter) => withCode(scheme, codes, letter), NO_CODES);
}

function moveCells(draft: MatrixDraft, matrix: Matrix, from: RoleId, to: RoleId): void {
  const join = joiner(draft.scheme as Scheme);
  // Looking at a row of a draft costs a hundred times what it does in the matrix, and most rows have nothing to move.
  for (const row of Object.values<Activity>(matrix.activities)) {
    if (row.assignments[from] === undefined && row.cellNotes?.[from] === undefined) continue;
    const activity = draft.activities[row.id];
    if (!activity) continue;
    if (!row.conditions && !row.cellNotes && !row.suggested) {
      // Letters alone, as in nearly every row.
      const cells = activity.assignments;
      const moved = cells[from];
      if (moved) cells[to] = join(cells[to] ?? NO_CODES, moved);
      delete cells[from];
      continue;
    }
    const moved = activity.assignments[from];
    if (moved) {
      const held = codesIn(activity, to);
      const condition = activity.conditions?.[from];
      const unconfirmed = activity.suggested?.[from] && (held === '' || activity.suggested?.[to]);
      putCodes(activity, to, join(held, moved));
      if (held === '') putText(activity, 'conditions', to, condition ?? '');
      else widen(activity, to, condition);
      if (unconfirmed) activity.suggested = { ...activity.suggested, [to]: true };
      delete activity.assignments[from];
    }
    const note = activity.cellNotes?.[from];
    if (note) {
      const own = activity.cellNotes?.[to];
      putText(activity, 'cellNotes', to, own && own !== note ? `${own}\n${note}` : note);
    }
    for (const field of ['conditions', 'cellNotes', 'suggested'] as const) dropField(activity, field, from);
  }
}

/** A condition on one of the two no longer limits the merged cell, so it is kept as a note. */
function widen(activity: ActivityDraft, to: RoleId, other: string | undefined): void {
  const own = activity.conditions?.[to];
  if (own === other) return;
  dropField(activity, 'conditions', to);
  const lost = [own, other]
    .filter((condition) => condition !== undefined)
    .map((condition) => `Before: ${condition}`);
  const note = activity.cellNotes?.[to];
  putText(activity, 'cellNotes', to, [...(note ? [note] : []), ...lost].join('\n'));
}

function moveHolders(from: RoleDraft, to: RoleDraft): void {
  for (const [id, holder] of holdersIn(from)) {
    const there = holdersIn(to).some(
      ([, other]) =>
        other.personId === holder.personId && (other.part === holder.part || other.part === 'holder'),
    );
    if (there) continue;
    to.holders[id] = { ...holder, order: orderOfNextHolder(to) } as (typeof to.holders)[HolderId];
  }
}

/** Whatever pointed to the role that goes points to the one that stays. */
function pointTo(draft: MatrixDraft, from: RoleId, to: RoleId): void {
  for (const section of Object.values(draft.sections))
    if (section.leadRoleId === from) section.leadRoleId = to;
  for (const role of Object.values(draft.roles)) {
    for (const field of ['reportsTo', 'escalatesTo'] as const) {
      if (role[field] !== from) continue;
      if (role.id === to) delete role[field];
      else role[field] = to;
    }
  }
  for (const scenario of Object.values(draft.scenarios)) {
    if (!scenario.onCallRoleIds?.includes(from)) continue;
    scenario.onCallRoleIds = [...new Set(scenario.onCallRoleIds.map((id) => (id === from ? to : id)))];
  }
}

const FILLED = [
  'layer',
  'team',
  'notes',
  'origin',
  'leadId',
  'rota',
  'plannedOverlap',
] as const satisfies (keyof Role)[];

function fillGaps(keep: RoleDraft, other: RoleDraft): void {
  const open = keep as { [field: string]: unknown };
  for (const field of FILLED)
    if (open[field] === undefined && other[field] !== undefined) open[field] = other[field];
  if (keep.reportsTo === undefined && other.reportsTo && other.reportsTo !== keep.id)
    keep.reportsTo = other.reportsTo;
}
