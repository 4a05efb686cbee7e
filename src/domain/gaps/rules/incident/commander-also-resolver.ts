import { defineRule, type Remark } from '../../../findings/rule';
import { peopleOf, staffingOf } from '../../../incidents/judging/staffing';
import type { RoleId } from '../../../matrix/ids';
import type { Reading } from '../../../reading/reading';
import { takeMeaning } from '../../fixes/cells';
import { listed, roleName, rowName } from '../../names/words';
import { auditContextFor, carriersOfRow } from '../../remarks/duty';

const REPAIR = ['respond-platform', 'respond-application', 'rollback', 'restore'];

export default defineRule({
  id: 'commander-also-resolver',
  group: 'incident',
  scope: 'matrix',
  severity: 'should',
  title: 'The commander also does repairs',
  why: 'Someone deep in a repair loses sight of the incident, and nobody leads it.',
  source: 'PagerDuty: the commander takes no other role at the same time',
  remedy: 'Remove the commander from the repair, or add a second person.',
  needs: ['tags'],
  flagged: [
    `
                                   | Commander @command | Engineer @platform
    Command incidents {command}    | AR                 | C
    Repair hosts {respond-platform} | R                 | AR`,
  ],
  accepted: [
    `
                                   | Commander @command | Engineer @platform
    Command incidents {command}    | AR                 | C
    Repair hosts {respond-platform} | I                 | AR`,
  ],
  inputs: (reading) => ['command', ...REPAIR].map((duty) => reading.withDuty(duty)),
  *check(reading) {
    const commanders = [...new Set(reading.withDuty('command').flatMap(carriersOfRow))];
    const repairs = REPAIR.flatMap((duty) => reading.withDuty(duty));
    for (const id of commanders) {
      const rows = repairs.filter((row) => row.doers.includes(id));
      // If nobody else does the repair, another role must be chosen for it, which only a person can do.
      if (rows.length === 0) continue;
      yield {
        about: id,
        message: `${roleName(id, reading)} commands incidents and is also responsible for ${listed(rows.map(rowName))}.`,
        concern: 'incident',
        places: rows.map((row) => ({ activityId: row.activity.id, roleId: id })),
        fixes: () =>
          rows.every((row) => row.doers.length > 1 && !row.owners.includes(id))
            ? [
                {
                  label: `Remove ${roleName(id, reading)} from the repair`,
                  edit: {
                    label: `remove ${roleName(id, reading)} from the repair`,
                    apply(draft) {
                      for (const row of rows) takeMeaning(draft, row.activity.id, id, 'does');
                    },
                  },
                },
              ]
            : [],
      };
    }
    yield* onePerson(
      commanders,
      repairs.flatMap((row) => row.doers),
      reading,
    );
  },
});

function* onePerson(
  commanders: readonly RoleId[],
  doers: readonly RoleId[],
  reading: Reading,
): Iterable<Remark> {
  const audited = auditContextFor(reading);
  const rolesOf = (ids: readonly RoleId[]) => [...new Set(ids)].flatMap((id) => reading.role(id) ?? []);
  const [commanding, repairing] = [rolesOf(commanders), rolesOf(doers)];
  if ([...commanding, ...repairing].some((role) => !staffingOf(audited, role).known)) return;
  const [person, second] = peopleOf(audited, commanding);
  const others = peopleOf(audited, repairing);
  if (!person || second || others.length !== 1 || others[0] !== person) return;
  yield {
    about: person.id,
    severity: 'must',
    title: 'One person commands and repairs',
    message: `${person.name} is the only person who can command and the only person who can repair.`,
    concern: 'incident',
    places: [{ personId: person.id }],
    fixes: () => [],
  };
}
