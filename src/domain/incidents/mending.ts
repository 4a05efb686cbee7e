/** Fixes that checks offer: ordinary edits of a row's cells. */
import { addCode } from '../edits/assignCode';
import { writeCells } from '../edits/writeCells';
import type { Row } from '../gaps/row';
import type { Fix } from '../gaps/rule';
import { codesFromLetters, withoutCode } from '../matrix/codes';
import type { RoleId } from '../matrix/ids';
import type { Role } from '../matrix/matrix';
import { codeOf, letterFor, lettersMeaning, type Meaning } from '../matrix/scheme';
import { partyOf, rolesOfParty } from './parties';
import type { Scene } from './scene';

const AT_MOST = 3;

/** "Make Cloud Architect Accountable": one fix per role that may take it. */
export function giveFixes(scene: Scene, row: Row, roles: readonly Role[], meaning: Meaning): readonly Fix[] {
  const { matrix } = scene.reading;
  const letter = letterFor(matrix.scheme, meaning);
  if (!letter) return [];
  const word = codeOf(matrix.scheme, letter)?.name ?? letter;
  return roles.slice(0, AT_MOST).map((role) => ({
    label: `Make ${role.name} ${word} for “${row.activity.name}”`,
    edit: addCode(matrix, [{ activityId: row.activity.id, roleId: role.id }], letter),
  }));
}

/** Who may answer for a row that nobody answers for: those who do it, advise on it, then whoever leads. */
export function ownerCandidates(scene: Scene, row: Row): readonly Role[] {
  const near = [...row.doers, ...row.advisers, ...row.helpers].flatMap((id) => scene.reading.role(id) ?? []);
  const far = [
    ...rolesOfParty(scene.reading.roles, 'IC'),
    ...rolesOfParty(scene.reading.roles, 'leadership'),
  ];
  return distinct([...near, ...far]);
}

function distinct(roles: readonly Role[]): readonly Role[] {
  return [...new Set(roles)];
}

/** "Keep Product Manager as the one Accountable": the others become doers. */
export function keepOneOwnerFixes(scene: Scene, row: Row): readonly Fix[] {
  const { matrix } = scene.reading;
  const { scheme } = matrix;
  const does = letterFor(scheme, 'does');
  return row.owners.slice(0, AT_MOST).flatMap((kept) => {
    const role = scene.reading.role(kept);
    if (!role) return [];
    const writes = row.owners
      .filter((id) => id !== kept)
      .map((roleId) => ({
        activityId: row.activity.id,
        roleId,
        codes: demoted(row, roleId),
      }));
    const label = `Keep ${role.name} as the only owner of “${row.activity.name}”`;
    return [{ label, edit: writeCells(lowerFirst(label), writes) }];
  });

  function demoted(of: Row, roleId: RoleId) {
    let codes = of.activity.assignments[roleId] ?? codesFromLetters(scheme, []);
    for (const letter of lettersMeaning(scheme, 'owns')) codes = withoutCode(scheme, codes, letter);
    return codesFromLetters(scheme, does ? [...codes, does] : codes);
  }
}

/** Gives a party a code on a row, through a role that is there. */
export function givePartyFixes(scene: Scene, row: Row, party: string, meaning: Meaning): readonly Fix[] {
  return giveFixes(scene, row, rolesOfParty(scene.reading.roles, party), meaning);
}

/** "Finance", or the code itself where it is not known. */
export function partyName(party: string): string {
  return partyOf(party)?.name ?? party;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
