import { writeCells } from '../../edits/writeCells';
import type { Row } from '../../gaps/row';
import type { Fix } from '../../gaps/rule';
import type { RoleId } from '../../matrix/ids';
import { defineCheck, targetAt } from '../check';
import { cellsOf, listed, missing, nameOf, roleInWords } from '../judging';
import { type Mend, together } from '../mend';
import { demotedCells, partyName } from '../mending';
import { rolesOfParty } from '../parties';
import type { Scene } from '../scene';
import { rowsOf } from '../target';
import { no, unknown, yes } from '../verdict';

export default defineCheck({
  name: 'FREE',
  label: 'A layer or function does not answer for it',
  parameters: ['target', 'party'],
  answeredBy: 'row',
  judge(given, scene) {
    const { reading } = scene;
    const targets = targetAt(given, 0);
    const roles = rolesOfParty(reading.roles, given.party);
    const rows = targets.flatMap((target) => rowsOf(reading, [target]).rows);
    if (rows.length === 0) return missing(scene, targets);
    if (roles.length === 0) return unknown('row', `No role of the matrix is ${partyName(given.party)}.`);
    const ids = roles.map(({ id }) => id);
    const held = rows.flatMap((row) =>
      row.owners.filter((id) => ids.includes(id)).map((id) => ({ row, id })),
    );
    const [first] = held;
    if (first) {
      return no(`${roleInWords(scene, first.id)} answers for “${first.row.activity.name}”.`, {
        places: held.flatMap(({ row, id }) => cellsOf(row, [id])),
        fixes: (mend) => awayFixes(scene, held, ids, mend),
      });
    }
    return yes(`${listed(roles.map(({ name }) => name))} answers for nothing of “${nameOf(targets)}”.`, {
      who: ids.map((roleId) => ({ roleId, meaning: 'advises' as const })),
    });
  },
});

/** Each of the rows goes to the next in rank who is not of the party; where nobody else is, it is only taken away. */
function awayFixes(
  scene: Scene,
  held: readonly { readonly row: Row; readonly id: RoleId }[],
  party: readonly RoleId[],
  mend: Mend,
): readonly Fix[] {
  const fixes = held.map(({ row, id }): Fix => {
    const to = mend.likelyOwners(row).find((other) => !party.includes(other));
    if (to) return mend.handOver(row, id, to);
    const label = `Let ${scene.reading.role(id)?.name ?? ''} no longer answer for “${row.activity.name}”`;
    return { label, edit: writeCells(label, demotedCells(scene, row, [id])) };
  });
  return [together(fixes)];
}
