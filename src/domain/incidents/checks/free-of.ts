import { writeCells } from '../../edits/writeCells';
import type { Fix } from '../../findings/rule';
import type { RoleId } from '../../matrix/ids';
import type { Row } from '../../reading/row';
import { demotedCells, partyName } from '../judging/assignmentFixes';
import type { AuditContext } from '../judging/auditContext';
import { type AuditFixes, together } from '../judging/auditFixes';
import { defineCheck, targetAt } from '../judging/check';
import { judgeRows, missing, nameOf, namesOf, roleInWords } from '../judging/judging';
import { placesOf } from '../judging/letters';
import { rowsOf } from '../judging/target';
import { no, unknown, yes } from '../judging/verdict';
import { rolesOfParty } from '../vocabulary/parties';

export default defineCheck({
  name: 'FREE',
  label: 'A layer or function is not accountable',
  parameters: ['target', 'party'],
  answeredBy: 'row',
  judge(given, context) {
    const { reading } = context;
    const targets = targetAt(given, 0);
    const roles = rolesOfParty(reading.roles, given.party);
    const found = targets.map((target) => rowsOf(reading, target));
    const rows = found.flatMap((one) => one.rows);
    if (rows.length === 0) {
      // A guess shows nothing, so it does not matter who is accountable for it.
      const guess = found.find(({ guessed }) => guessed);
      return guess ? judgeRows(context, targets, () => yes('')) : missing(context, targets);
    }
    if (roles.length === 0) return unknown('row', `No role in the matrix is ${partyName(given.party)}.`);
    const ids = roles.map(({ id }) => id);
    const held = rows.flatMap((row) =>
      row.owners.filter((id) => ids.includes(id)).map((id) => ({ row, id })),
    );
    const [first] = held;
    if (first) {
      return no(`${roleInWords(context, first.id)} is accountable for “${first.row.activity.name}”.`, {
        places: held.flatMap(({ row, id }) => placesOf(row, [id])),
        who: held.map(({ row, id }) => ({ roleId: id, activityId: row.activity.id })),
        fixes: (mend) => awayFixes(context, held, ids, mend),
        excess: true,
      });
    }
    const verb = roles.length === 1 ? 'is' : 'are';
    return yes(`${namesOf(roles)} ${verb} not accountable for “${nameOf(targets)}”.`, {
      places: rows.map(({ activity }) => ({ activityId: activity.id })),
    });
  },
});

/** Each activity goes to the next in rank who is not of the party; without another role, the letter is only removed. */
function awayFixes(
  context: AuditContext,
  held: readonly { readonly row: Row; readonly id: RoleId }[],
  party: readonly RoleId[],
  mend: AuditFixes,
): readonly Fix[] {
  const fixes = held.map(({ row, id }): Fix => {
    const to = mend.likelyOwners(row).find((other) => !party.includes(other));
    if (to) return mend.handOver(row, id, to);
    const label = `Make ${context.reading.role(id)?.name ?? ''} no longer accountable for “${row.activity.name}”`;
    return { label, edit: writeCells(label, demotedCells(context, row, [id])) };
  });
  return [together(fixes)];
}
