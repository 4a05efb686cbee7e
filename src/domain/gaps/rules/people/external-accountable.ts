import { defineRule, type Fix, type FixContext } from '../../../findings/rule';
import type { RoleId } from '../../../matrix/ids';
import type { Choice, Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { giveMeaning, takeMeaning } from '../../fixes/cells';
import { listed, rowsInWords } from '../../names/words';
import { rankOwners } from '../../ownership/rankOwners';
import { hasAny, isOutside, rolesThat, type Staff, staffOf } from '../../ownership/staffing';

const outsideOwner: Choice = {
  holds: (row, reading) => !hasContract(row) && hasAny(row.owners, outside(reading)),
};

export default defineRule({
  id: 'external-accountable',
  group: 'people',
  scope: 'matrix',
  severity: 'should',
  title: 'Accountable person is external',
  why: 'You can outsource work but not accountability. To an authority, a customer or the board, your organisation stays accountable.',
  source: 'GDPR Art 24; ISO 27001 A.5.2: delegate tasks, remain accountable',
  remedy:
    'Make someone inside accountable and let the external party do the work. If a contract with service levels covers it, link the contract on the activity.',
  flagged: [
    `
                 | Supplier %external = Zed | Manager = Ann
    Run the mail | RA                       | I`,
  ],
  accepted: [
    `
                 | Supplier %external = Zed | Manager = Ann
    Run the mail | R                        | A
    Run the phones [sla=4 hours] | RA       | I`,
  ],
  inputs: (reading) => [reading.chosenBy(outsideOwner)],
  *check(reading) {
    const chosen = reading.chosenBy(outsideOwner);
    const external = outside(reading);
    const roleIds = new Set(chosen.flatMap((row) => row.owners.filter((id) => external.has(id))));
    for (const roleId of roleIds) {
      const one = staffOf(reading).get(roleId);
      if (!one) continue;
      const rows = chosen.filter((row) => row.owners.includes(roleId));
      const who =
        isOutside(one.role) || one.answering.length === 0
          ? one.role.name
          : `${listed(one.answering.map(({ name }) => name))}, in ${one.role.name},`;
      yield {
        about: roleId,
        message: `${who} ${one.answering.length > 1 && !isOutside(one.role) ? 'are' : 'is'} external but accountable for ${rowsInWords(rows)}.`,
        facts: `outside ${one.answering.map(({ id }) => id).join()}`,
        causes: rows.map(({ activity }) => activity.id),
        places: rows.map(({ activity }) => ({ activityId: activity.id, roleId })),
        fixes: (context) => bringInside(roleId, rows, context),
      };
    }
  },
});

/** Before people are entered only the kind of the role tells: a provider's column may be one of two parties. */
function outside(reading: Reading): ReadonlySet<RoleId> {
  return rolesThat(reading.people.length > 0 ? isExternal : isExternalRole, reading);
}

function isExternalRole({ role }: Staff): boolean {
  return role.kind === 'external';
}

function isExternal({ role, answering }: Staff): boolean {
  return isOutside(role) || (answering.length > 0 && answering.every(({ kind }) => kind === 'external'));
}

/** A managed service: its service level or contract is written in the row. */
function hasContract({ activity }: Row): boolean {
  return (activity.sla ?? '') !== '' || (activity.link ?? '') !== '';
}

/** For each row the likeliest role inside; those outside keep doing the work. */
function bringInside(from: RoleId, rows: readonly Row[], { reading }: FixContext): readonly Fix[] {
  const staff = staffOf(reading);
  const external = rolesThat(isExternal, reading);
  const moves = rows.flatMap((row) => {
    const to = rankOwners({ activityId: row.activity.id }, reading).find(
      ({ roleId }) => !external.has(roleId) && (staff.get(roleId)?.carriers.length ?? 0) > 0,
    );
    return to ? [{ row, to: to.roleId }] : [];
  });
  if (moves.length < rows.length) return [];
  const names = [...new Set(moves.map(({ to }) => reading.role(to)?.name ?? ''))];
  const name = reading.role(from)?.name ?? '';
  return [
    {
      label: `Make ${listed(names)} accountable, and let ${name} still do the work`,
      edit: {
        label: `make ${listed(names)} accountable for the work of “${name}”`,
        apply(draft) {
          for (const { row, to } of moves) {
            takeMeaning(draft, row.activity.id, from, 'owns');
            giveMeaning(draft, row.activity.id, from, 'does');
            giveMeaning(draft, row.activity.id, to, 'owns');
          }
        },
      },
    },
  ];
}
