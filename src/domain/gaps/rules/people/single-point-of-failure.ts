import { defineRule } from '../../../findings/rule';
import type { Person } from '../../../matrix/matrix';
import { hasAnyDuty } from '../../../matrix/tags';
import type { Choice, Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { nameDeputy } from '../../fixes/peopleFixes';
import { rowsInWords } from '../../names/words';
import { carriedBy, onlyPerson, rowsBy, staffOf } from '../../ownership/staffing';

const alone: Choice = { holds: (row, reading) => aloneOn(row, reading) !== undefined };

export default defineRule({
  id: 'single-point-of-failure',
  group: 'people',
  scope: 'matrix',
  severity: 'should',
  title: 'Only one person covers an activity',
  why: 'When that person is ill, on leave or gone, nobody does the work, and their knowledge is lost.',
  source: 'NIST SP 800-61r3; AWS OPS02: knowledge held by a few individuals is an anti-pattern',
  remedy: 'Name a deputy or a second person, and have them do the work once.',
  needs: ['staffed'],
  flagged: [
    `
                        | Architect = Ann | Engineer = Bob
    Restore data #security | RA           | I`,
  ],
  accepted: [
    `
                        | Architect = Ann, Bob (deputy) | Engineer = Bob
    Restore data #security | RA                         | I`,
  ],
  inputs: (reading) => [reading.chosenBy(alone)],
  *check(reading) {
    const rows = reading.chosenBy(alone);
    for (const [person, own] of rowsBy(rows, (row) => aloneOn(row, reading))) {
      const critical = own.filter(isCritical);
      const others = own.filter((row) => !isCritical(row));
      if (critical.length > 0)
        yield {
          ...remarkOf(person, critical, reading),
          about: `${person.id}/critical`,
          severity: 'must' as const,
        };
      if (others.length > 0) yield { ...remarkOf(person, others, reading), about: person.id };
    }
  },
});

/** The one person behind all A and R of a row without a deputy. A vacancy of the A is told by its own rule. */
function aloneOn(row: Row, reading: Reading): Person | undefined {
  const staff = staffOf(reading);
  let only: Person | undefined;
  for (const roleIds of [row.owners, row.doers]) {
    for (const id of roleIds) {
      const one = staff.get(id);
      if (!one) continue;
      if (one.vacant && one.carriers.length === 0 && roleIds === row.owners) return undefined;
      const behind = onlyPerson([one.carriers, one.reserves]);
      if (!behind) {
        if (one.carriers.length + one.reserves.length > 0) return undefined;
        continue;
      }
      if (only !== undefined && only !== behind) return undefined;
      only = behind;
    }
  }
  return only;
}

/** Work that cannot wait until someone is back. */
function isCritical({ activity }: Row): boolean {
  return (
    activity.kind === 'incident' ||
    hasAnyDuty(activity) ||
    activity.concerns.some((concern) => concern === 'incident' || concern === 'security' || concern === 'dr')
  );
}

function remarkOf(person: Person, rows: readonly Row[], reading: Reading) {
  const roleIds = [...new Set(rows.flatMap((row) => [...row.owners, ...row.doers]))];
  const own = carriedBy(person.id, roleIds, reading);
  return {
    title: `Only ${person.name} covers this work`,
    message: `${person.name} is the only person for ${rowsInWords(rows)} and has no deputy.`,
    causes: rows.map(({ activity }) => activity.id),
    links: [{ kind: 'leaves' as const, personId: person.id }],
    places: [
      { personId: person.id },
      ...rows.map(({ activity, owners, doers }) => ({
        activityId: activity.id,
        roleId: own.find((id) => owners.includes(id) || doers.includes(id)),
      })),
    ],
    fixes: (context: Parameters<typeof nameDeputy>[1]) => nameDeputy(own, context, { rows }),
  };
}
