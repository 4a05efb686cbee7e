import type { ActivityId, RoleId, SectionId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { type Codes, NO_CODES, withCode, withoutCode } from '../matrix/scheme/codes';
import { letterFor, lettersMeaning, type Scheme } from '../matrix/scheme/scheme';
import { addActivities, type NewActivity } from './addActivities';
import { addRoles, type NewRole } from './addRoles';
import { addSection } from './addSection';
import { activityAt, codesIn, putCodes } from './cellDraft';
import { type Edit, EditRefused, edits, type MatrixDraft, present } from './edit';

/** A row for something that a file says has owners. The first owner is suggested to answer for it, all to do it. */
export interface OwnedRow extends NewActivity {
  readonly ownerIds: readonly RoleId[];
}

/** What a person ticked of what a file about owners suggests. */
export interface TakenSuggestions {
  readonly roles: readonly NewRole[];
  readonly aliases: readonly { readonly roleId: RoleId; readonly alias: string }[];
  readonly rows: readonly OwnedRow[];
  readonly paths: readonly { readonly activityId: ActivityId; readonly paths: readonly string[] }[];
  /** Rows whose owner is another in the file: the file's is suggested instead. */
  readonly owners: readonly { readonly activityId: ActivityId; readonly roleId: RoleId }[];
  /** Where rows go: a section that is there, or a new area under this id. */
  readonly sectionId: SectionId;
}

export const OWNED_AREA = 'Services and code';

/** Takes suggestions as one change. Every cell it fills is marked as suggested until a person confirms it. */
export function acceptOwnerSuggestions(matrix: Matrix, taken: TakenSuggestions): Edit {
  const { roles, aliases, rows, paths, owners, sectionId } = taken;
  const count = roles.length + aliases.length + rows.length + paths.length + owners.length;
  const addsSection = rows.length > 0 && !matrix.sections[sectionId];
  const label = count === 1 ? 'accept an owner suggestion' : `accept ${count} owner suggestions`;
  const parts: Edit[] = [];
  if (roles.length > 0) parts.push(addRoles(roles));
  if (addsSection) parts.push(addSection({ id: sectionId, name: OWNED_AREA, kind: 'area' }));
  if (rows.length > 0) parts.push(addActivities(sectionId, rows.map(plainRow)));
  const added = edits(label, parts);
  return {
    label,
    apply(draft) {
      if (count === 0) throw new EditRefused('Choose at least one suggestion.');
      added.apply(draft);
      for (const { roleId, alias } of aliases) addAlias(draft, roleId, alias);
      for (const row of rows) {
        row.ownerIds.forEach((roleId, place) => {
          suggest(draft, row.id, roleId, place === 0 ? ['does', 'owns'] : ['does']);
        });
      }
      for (const { activityId, paths: more } of paths) addPaths(draft, activityId, more);
      for (const { activityId, roleId } of owners) suggestOwner(draft, activityId, roleId);
    },
  };
}

function plainRow({ ownerIds: _, ...row }: OwnedRow): NewActivity {
  return row;
}

function addAlias(draft: MatrixDraft, roleId: RoleId, alias: string): void {
  const role = present(draft.roles[roleId], 'role');
  if (!role.aliases?.includes(alias)) role.aliases = [...(role.aliases ?? []), alias];
}

function addPaths(draft: MatrixDraft, activityId: ActivityId, paths: readonly string[]): void {
  const activity = present(draft.activities[activityId], 'activity');
  activity.paths = [...new Set([...(activity.paths ?? []), ...paths])];
}

function suggest(
  draft: MatrixDraft,
  activityId: ActivityId,
  roleId: RoleId,
  meanings: readonly ('does' | 'owns')[],
): void {
  const activity = activityAt(draft, { activityId, roleId });
  const scheme = draft.scheme as Scheme;
  const before: Codes = codesIn(activity, roleId);
  const letters = meanings.flatMap((meaning) => letterFor(scheme, meaning) ?? []);
  const codes = letters.reduce<Codes>((held, letter) => withCode(scheme, held, letter), before);
  if (codes === before) return;
  putCodes(activity, roleId, codes);
  activity.suggested = { ...activity.suggested, [roleId]: true };
}

function suggestOwner(draft: MatrixDraft, activityId: ActivityId, roleId: RoleId): void {
  const activity = activityAt(draft, { activityId, roleId });
  const scheme = draft.scheme as Scheme;
  const owns = lettersMeaning(scheme, 'owns');
  for (const other of Object.keys(activity.assignments) as RoleId[]) {
    if (other === roleId) continue;
    const before: Codes = codesIn(activity, other);
    const after = owns.reduce<Codes>((held, letter) => withoutCode(scheme, held, letter), before);
    if (after !== before) putCodes(activity, other, after === '' ? NO_CODES : after);
  }
  suggest(draft, activityId, roleId, ['owns']);
}
