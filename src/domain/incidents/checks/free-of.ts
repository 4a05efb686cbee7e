import { writeCells } from '../../edits/writeCells';
import type { Fix } from '../../findings/rule';
import type { RoleId } from '../../matrix/ids';
import type { Row } from '../../reading/row';
import { demotedCells, partyName } from '../judging/assignmentFixes';
import type { AuditContext } from '../judging/auditContext';
import { type AuditFixes, together } from '../judging/auditFixes';
import { defineCheck, targetAt } from '../judging/check';
import { cellsOf, listed, missing, nameOf, roleInWords } from '../judging/judging';
import { rowsOf } from '../judging/target';
import { no, unknown, yes } from '../judging/verdict';
import { rolesOfParty } from '../vocabulary/parties';

export default defineCheck({
  name: 'FREE',
  label: 'A layer or function does not answer for it',
  parameters: ['target', 'party'],
  answeredBy: 'row',
  judge(given, context) {
    const { reading } = context;
    const targets = targetAt(given, 0);
    const roles = rolesOfParty(reading.roles, given.party);
    const rows = targets.flatMap((target) => rowsOf(reading, [target]).rows);
    if (rows.length === 0) return missing(context, targets);
    if (roles.length === 0) return unknown('row', `No role of the matrix is ${partyName(given.party)}.`);
    const ids = roles.map(({ id }) => id);
    const held = rows.flatMap((row) =>
      row.owners.filter((id) => ids.includes(id)).map((id) => ({ row, id })),
    );
    const [first] = held;
    if (first) {
      return no(`${roleInWords(context, first.id)} answers for “${first.row.activity.name}”.`, {
        places: held.flatMap(({ row, id }) => cellsOf(row, [id])),
        fixes: (mend) => awayFixes(context, held, ids, mend),
      });
    }
    return yes(`${listed(roles.map(({ name }) => name))} answers for nothing of “${nameOf(targets)}”.`, {
      who: ids.map((roleId) => ({ roleId, meaning: 'advises' as const })),
    });
  },
});

/** Each of the rows goes to the next in rank who is not of the party; where nobody else is, it is only taken away. */
function awayFixes(
  context: AuditContext,
  held: readonly { readonly row: Row; readonly id: RoleId }[],
  party: readonly RoleId[],
  mend: AuditFixes,
): readonly Fix[] {
  const fixes = held.map(({ row, id }): Fix => {
    const to = mend.likelyOwners(row).find((other) => !party.includes(other));
    if (to) return mend.handOver(row, id, to);
    const label = `Let ${context.reading.role(id)?.name ?? ''} no longer answer for “${row.activity.name}”`;
    return { label, edit: writeCells(label, demotedCells(context, row, [id])) };
  });
  return [together(fixes)];
}
