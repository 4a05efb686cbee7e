import { edits } from '../../../edits/edit';
import { setHolder } from '../../../edits/setHolder';
import { defineRule, type FixContext } from '../../../findings/rule';
import { isWithin } from '../../../matrix/date';
import type { HolderId, PersonId, RoleId } from '../../../matrix/ids';
import type { Holder } from '../../../matrix/matrix';
import { fullTimeOf } from '../../../people/load';
import type { Reading } from '../../../reading/reading';
import { percent, rolesListed } from '../../names/words';

// 0.3 three times and 0.1 make a little more than 1 in binary.
const ROUNDING = 0.0001;

interface Share {
  readonly roleId: RoleId;
  readonly holderId: HolderId;
  readonly fraction: number;
}

export default defineRule({
  id: 'allocation-over-100',
  group: 'people',
  scope: 'matrix',
  severity: 'must',
  title: 'Planned for more than 100%',
  why: 'If someone’s shares add up to more than they work, one of their roles gets less than planned.',
  source: 'Capacity planning; “AI architect and software engineer”: fractional engagements',
  remedy: 'Correct the shares, or remove the person from a role.',
  needs: ['people'],
  flagged: [
    `
                 | Architect = Ann (fraction 0.8) | Engineer = Ann (fraction 0.4)
    Pay the bill | A                              | R`,
  ],
  accepted: [
    `
                 | Architect = Ann (fraction 0.6) | Engineer = Ann (fraction 0.4)
    Pay the bill | A                              | R`,
  ],
  inputs: () => [],
  *check(reading) {
    for (const [personId, shares] of sharesByPerson(reading)) {
      const person = reading.person(personId);
      if (!person?.active) continue;
      const sum = shares.reduce((total, { fraction }) => total + fraction, 0);
      const works = fullTimeOf(person);
      if (sum <= works + ROUNDING) continue;
      const where = rolesListed(
        shares.map(({ roleId }) => roleId),
        reading,
      );
      const impossible = sum > 1 + ROUNDING;
      yield {
        about: personId,
        title: `${person.name} is planned for ${percent(sum)}`,
        message: impossible
          ? `${person.name} is planned for ${percent(sum)} of a week in ${where}.`
          : `${person.name} is planned for ${percent(sum)} of a week in ${where}, but works ${percent(works)}.`,
        // Too much for a part-timer is wrong too, but the week itself is not yet over.
        ...(impossible ? {} : { severity: 'should' as const }),
        places: shares.map(({ roleId }) => ({ personId, roleId })),
        fixes: (context) => [scaleDown(shares, works / sum, works, context)],
      };
    }
  },
});

/** Deputies take nothing until they step in. */
function sharesByPerson({ roles, matrix, today }: Reading): ReadonlyMap<PersonId, readonly Share[]> {
  const byPerson = new Map<PersonId, Share[]>();
  for (const role of roles) {
    for (const [holderId, holder] of Object.entries<Holder>(role.holders)) {
      const { personId, part, fraction } = holder;
      if (part === 'deputy' || fraction === undefined || !matrix.people[personId] || !isWithin(holder, today))
        continue;
      const shares = byPerson.get(personId) ?? [];
      shares.push({ roleId: role.id, holderId: holderId as HolderId, fraction });
      byPerson.set(personId, shares);
    }
  }
  return byPerson;
}

function scaleDown(shares: readonly Share[], by: number, to: number, { reading }: FixContext) {
  const parts = shares.map(({ roleId, holderId, fraction }) =>
    setHolder(reading.matrix, roleId, holderId, {
      fraction: Math.floor(fraction * by * 100 + ROUNDING) / 100,
    }),
  );
  return {
    label: `Scale the shares down to ${percent(to)}`,
    edit: edits(`scale shares down to ${percent(to)}`, parts),
  };
}
