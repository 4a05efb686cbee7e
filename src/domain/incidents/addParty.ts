/** The fix where no role is the function that a check asks for: adds the role and gives it the code. */
import { addRole } from '../edits/addRoles';
import { edits } from '../edits/edit';
import { writeCells } from '../edits/writeCells';
import type { Row } from '../gaps/row';
import type { Fix } from '../gaps/rule';
import { codesFromLetters } from '../matrix/codes';
import type { NewId } from '../matrix/ids';
import { codeOf, letterFor, type Meaning } from '../matrix/scheme';
import { partyOf } from './parties';
import type { Scene } from './scene';

export function addPartyFix(
  scene: Scene,
  row: Row,
  party: string,
  meaning: Meaning,
  newId: NewId,
): readonly Fix[] {
  const { scheme } = scene.reading.matrix;
  const role = partyOf(party)?.newRole;
  const letter = letterFor(scheme, meaning);
  if (!role || !letter) return [];
  const roleId = newId<'role'>();
  const word = codeOf(scheme, letter)?.name ?? letter;
  const label = `Add the role ${role.name}, ${word} for "${row.activity.name}"`;
  const write = { activityId: row.activity.id, roleId, codes: codesFromLetters(scheme, [letter]) };
  return [
    {
      label,
      edit: edits(`add role ${role.name} to "${row.activity.name}"`, [
        addRole({ id: roleId, name: role.name, layer: role.layer, origin: party }),
        writeCells('assign', [write]),
      ]),
    },
  ];
}
