import { defineRule, type Fix, type FixContext } from '../../../findings/rule';
import type { Person } from '../../../matrix/matrix';
import type { Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { asOwner, giveMeaning } from '../../fixes/cells';
import { whoGets } from '../../fixes/outcomes';
import { moveOwner, nameOf } from '../../fixes/ownerFixes';
import { listed, rowName } from '../../names/words';
import { rankOwners } from '../../ownership/rankOwners';
import { isOutside, isPartTime, staffOf } from '../../ownership/staffing';

const REGULATED = new Set(['compliance', 'ai-governance']);

export default defineRule({
  id: 'fractional-only-regulated',
  group: 'people',
  scope: 'activity',
  severity: 'must',
  title: 'Regulated work with no internal owner',
  why: 'Authorities and auditors ask your organisation, not its supplier. For a regulated system, someone inside has to know it and be accountable.',
  source:
    '“AI architect and software engineer”: regulated work calls for dedicated people; GDPR Art 24; ISO 27001 A.5.2',
  remedy:
    'Make someone inside who works most of the week accountable. External people can keep doing the work.',
  needs: ['people'],
  flagged: [
    `
    people: Ann kind=external; Bob
                              | Consultant = Ann | Manager = Bob
    File the report #compliance | RA             | I`,
  ],
  accepted: [
    `
    people: Ann kind=external; Bob
                              | Consultant = Ann | Manager = Bob
    File the report #compliance | R              | A`,
  ],
  mayFind: ({ activity }) => activity.concerns.some((concern) => REGULATED.has(concern)),
  *check(row, reading) {
    const people = behind(row, reading);
    if (people.length === 0 || !people.every(({ loose }) => loose)) return;
    const { id } = row.activity;
    // One person may hold two of the roles.
    const each = [...new Set(people.map(({ person }) => person.name))];
    yield {
      about: id,
      message: `Only ${listed(each)} ${each.length === 1 ? 'covers' : 'cover'} ${rowName(row)}, external or part-time.`,
      facts: people.map(({ person }) => person.id).join(),
      concern: row.activity.concerns.find((concern) => REGULATED.has(concern)) ?? '',
      places: [{ activityId: id }],
      fixes: (context) => bringInside(row, context),
    };
  },
});

function behind(row: Row, reading: Reading): readonly { readonly person: Person; readonly loose: boolean }[] {
  const staff = staffOf(reading);
  return [...new Set([...row.owners, ...row.doers])].flatMap((id) => {
    const one = staff.get(id);
    const outside = one !== undefined && (isOutside(one.role) || one.role.kind === 'fractional');
    return (one?.carriers ?? []).map((person) => ({ person, loose: outside || isLoose(person) }));
  });
}

function isLoose(person: Person): boolean {
  return person.kind !== 'internal' || isPartTime(person);
}

function bringInside(row: Row, context: FixContext): readonly Fix[] {
  const { reading } = context;
  const staff = staffOf(reading);
  const [from] = row.owners;
  return rankOwners({ activityId: row.activity.id }, reading)
    .map(({ roleId }) => roleId)
    .filter((id) => {
      const one = staff.get(id);
      return (
        one &&
        !isOutside(one.role) &&
        one.role.kind !== 'fractional' &&
        one.carriers.some((person) => !isLoose(person))
      );
    })
    .slice(0, 2)
    .map((to) => ({
      label: `Make ${nameOf(to, reading)} ${asOwner(reading.scheme)}`,
      ...whoGets({ advises: from ? [from] : [] }, reading),
      edit: {
        label: `make ${nameOf(to, reading)} ${asOwner(reading.scheme)} for “${row.activity.name}”`,
        apply: from ? moveOwner(row, from, to) : (draft) => giveMeaning(draft, row.activity.id, to, 'owns'),
      },
    }));
}
