import { removeCode } from '../../edits/assignCode';
import { lettersMeaning } from '../../matrix/scheme';
import { defineCheck, targetAt } from '../check';
import { cellsOf, listed, missing, nameOf, roleInWords } from '../judging';
import { partyName } from '../mending';
import { rolesOfParty } from '../parties';
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
    for (const row of rows) {
      const held = row.owners.filter((id) => ids.includes(id));
      const [first] = held;
      if (first === undefined) continue;
      const letters = lettersMeaning(reading.matrix.scheme, 'owns').filter((letter) =>
        row.activity.assignments[first]?.includes(letter),
      );
      return no(`${roleInWords(scene, first)} answers for “${row.activity.name}”.`, {
        places: cellsOf(row, held),
        fixes: () =>
          letters.map((letter) => ({
            label: `Take “${row.activity.name}” from ${reading.role(first)?.name ?? partyName(given.party)}`,
            edit: removeCode(reading.matrix, [{ activityId: row.activity.id, roleId: first }], letter),
          })),
      });
    }
    return yes(`${listed(roles.map(({ name }) => name))} answers for nothing of “${nameOf(targets)}”.`, {
      who: ids.map((roleId) => ({ roleId, meaning: 'advises' as const })),
    });
  },
});
