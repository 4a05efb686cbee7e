/** The fix where no role is the function that a check asks for: adds the role and gives it the code. */
import { addRole } from '../../edits/addRoles';
import type { MatrixDraft } from '../../edits/edit';
import { writeCells } from '../../edits/writeCells';
import type { Fix } from '../../findings/rule';
import type { NewId } from '../../matrix/ids';
import { NO_CODES, withCode } from '../../matrix/scheme/codes';
import { codeTitle } from '../../matrix/scheme/codeWord';
import { codeOf, type Meaning } from '../../matrix/scheme/scheme';
import type { Row } from '../../reading/row';
import { partyOf, rolesOfParty } from '../vocabulary/parties';
import { demotedCells } from './assignmentFixes';
import type { AuditContext } from './auditContext';
import { nearestLetter } from './nearestLetter';

export function addPartyFix(
  context: AuditContext,
  row: Row,
  party: string,
  meaning: Meaning,
  newId: NewId,
): readonly Fix[] {
  const { scheme } = context.reading.matrix;
  const role = partyOf(party)?.newRole;
  const letter = nearestLetter(scheme, meaning);
  if (!role || !letter) return [];
  const id = newId<'role'>();
  const { activity } = row;
  const edit = {
    label: `add role ${role.name} to “${activity.name}”`,
    apply(draft) {
      // Another fix of the same command may have added the role already.
      const known = roleCalled(draft, role.name);
      const isIt = known && (known.layer === undefined || rolesOfParty([known], party).length > 0);
      const name = known && !isIt ? `${role.name} (${role.layer})` : role.name;
      const there = isIt ? known : roleCalled(draft, name);
      if (!there) addRole({ id, ...role, name, origin: party }).apply(draft);
      // A role that only its name makes this one is from now on known to be it.
      else there.layer ??= role.layer;
      const cell = { activityId: activity.id, roleId: there?.id ?? id };
      if (codeOf(scheme, letter)?.meaning === 'owns')
        writeCells('adjust assignments', demotedCells(context, row, row.owners)).apply(draft);
      const held = draft.activities[activity.id]?.assignments[cell.roleId] ?? NO_CODES;
      writeCells('assign', [{ ...cell, codes: withCode(scheme, held, letter) }]).apply(draft);
    },
  } satisfies Fix['edit'];
  const code = codeOf(scheme, letter);
  const word = code ? codeTitle(scheme, code) : letter;
  const widens = context.reading.roles.every(({ layer }) => layer !== role.layer);
  return [{ label: `Add the role ${role.name} as ${word} for “${activity.name}”`, edit, widens }];
}

function roleCalled(draft: MatrixDraft, wanted: string) {
  return Object.values(draft.roles).find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}
