/** Fixes that checks offer: ordinary edits of a row's cells. */
import { addCode } from '../../edits/assignCode';
import { edits } from '../../edits/edit';
import { writeCells } from '../../edits/writeCells';
import type { Fix } from '../../findings/rule';
import type { RoleId } from '../../matrix/ids';
import type { Role } from '../../matrix/matrix';
import { codesFromLetters, withoutCode } from '../../matrix/scheme/codes';
import { codeTitle } from '../../matrix/scheme/codeWord';
import { codeOf, letterFor, lettersMeaning, type Meaning } from '../../matrix/scheme/scheme';
import type { Row } from '../../reading/row';
import { partyOf } from '../vocabulary/parties';
import type { AuditContext } from './auditContext';
import { lowerFirst } from './auditFixes';
import { nearestLetter } from './nearestLetter';

const AT_MOST = 3;

/** "Make Cloud Architect Accountable": one fix per role that may take it. */
export function giveFixes(
  context: AuditContext,
  row: Row,
  roles: readonly Role[],
  meaning: Meaning,
): readonly Fix[] {
  const { matrix } = context.reading;
  const letter = nearestLetter(matrix.scheme, meaning);
  if (!letter) return [];
  const code = codeOf(matrix.scheme, letter);
  // Two accountable roles would be the next gap, so the earlier one makes room.
  const before = code?.meaning === 'owns' ? row.owners : [];
  return roles.slice(0, AT_MOST).map((role) => {
    const label = `Make ${role.name} ${code ? codeTitle(matrix.scheme, code) : letter} for “${row.activity.name}”`;
    const give = addCode(matrix, [{ activityId: row.activity.id, roleId: role.id }], letter);
    const leaving = before.filter((id) => id !== role.id);
    if (leaving.length === 0) return { label, edit: give };
    const old = leaving.map((id) => context.reading.role(id)?.name ?? '').join(' and ');
    const makeRoom = writeCells(give.label, demotedCells(context, row, leaving));
    return { label: `${label} instead of ${old}`, edit: edits(give.label, [makeRoom, give]) };
  });
}

/** "Keep Product Manager as the one Accountable": the others become doers. */
export function keepOneOwnerFixes(context: AuditContext, row: Row): readonly Fix[] {
  return row.owners.slice(0, AT_MOST).flatMap((kept) => {
    const role = context.reading.role(kept);
    if (!role) return [];
    const others = row.owners.filter((id) => id !== kept);
    const label = `Keep ${role.name} as the only owner of “${row.activity.name}”`;
    return [{ label, edit: writeCells(lowerFirst(label), demotedCells(context, row, others)) }];
  });
}

/** Cells of owners who are no longer accountable: they become responsible. */
export function demotedCells(context: AuditContext, row: Row, ids: readonly RoleId[]) {
  const { scheme } = context.reading.matrix;
  const does = letterFor(scheme, 'does');
  return ids.map((roleId) => {
    let codes = row.activity.assignments[roleId] ?? codesFromLetters(scheme, []);
    for (const letter of lettersMeaning(scheme, 'owns')) codes = withoutCode(scheme, codes, letter);
    codes = codesFromLetters(scheme, does ? [...codes, does] : codes);
    return { activityId: row.activity.id, roleId, codes };
  });
}

/** "Finance", or the code itself where it is not known. */
export function partyName(party: string): string {
  return partyOf(party)?.name ?? party;
}
