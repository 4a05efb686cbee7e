import { defineRule, type Remark } from '../../../findings/rule';
import { peopleOf, staffingOf } from '../../../incidents/judging/staffing';
import type { RoleId } from '../../../matrix/ids';
import type { Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { takeMeaning } from '../../fixes/cells';
import { listed, roleName, rowName } from '../../names/words';
import { isFromCatalogue, isOfIncidents } from '../../ownership/sides';
import { auditContextFor } from '../../remarks/duty';

/** To roll back is quickly done, and is often the commander’s own decision. */
const REPAIR = ['respond-platform', 'respond-application', 'restore'];

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
  inputs: (reading) => [
    isOfIncidents(reading),
    ...['command', ...REPAIR].map((duty) => reading.withDuty(duty)),
  ],
  *check(reading) {
    const commanding = reading.withDuty('command');
    const commanders = [...new Set(commanding.flatMap(commandersOf))];
    const repairs = REPAIR.flatMap((duty) => reading.withDuty(duty)).filter(
      (row) => !commanding.includes(row),
    );
    for (const id of commanders) {
      const rows = repairs.filter((row) => row.doers.includes(id));
      // If nobody else does the repair, another role must be chosen for it, which only a person can do.
      if (rows.length === 0 || !(isFromCatalogue(reading) || isOfIncidents(reading))) continue;
      yield {
        about: id,
        message: `${roleName(id, reading)} commands incidents and is also responsible for ${listed(rows.map(rowName))}.`,
        concern: 'incident',
        // A role of one’s own may be several people, of whom one commands.
        ...(isFromCatalogue(reading) ? {} : { severity: 'look' as const }),
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

/** Who answers for it. Those who only help in it command nobody. */
function commandersOf(row: Row): readonly RoleId[] {
  return row.owners.length > 0 ? row.owners : row.doers;
}

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
