/** The fix where no role is the function that a check asks for: adds the role and gives it the code. */
import { addRole } from '../edits/addRoles';
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
  const id = newId<'role'>();
  const { activity } = row;
  const codes = codesFromLetters(scheme, [letter]);
  const edit = {
    label: `add role ${role.name} to "${activity.name}"`,
    apply(draft) {
      // Another fix of the same gesture may have added the role already.
      const known = Object.values(draft.roles).find(
        ({ name }) => name.toLowerCase() === role.name.toLowerCase(),
      );
      if (!known) addRole({ id, ...role, origin: party }).apply(draft);
      writeCells('assign', [{ activityId: activity.id, roleId: known?.id ?? id, codes }]).apply(draft);
    },
  } satisfies Fix['edit'];
  const word = codeOf(scheme, letter)?.name ?? letter;
  return [{ label: `Add the role ${role.name}, ${word} for “${activity.name}”`, edit }];
}
