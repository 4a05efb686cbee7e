/** Whether a layer or function stands on a row with a code that counts. */

import type { RoleId } from '../../matrix/ids';
import type { Row } from '../../reading/row';
import { rolesOfParty } from '../vocabulary/parties';
import { addPartyFix } from './addParty';
import { giveFixes, partyName } from './assignmentFixes';
import type { AuditContext } from './auditContext';
import { answerers, cellsOf, roleInWords } from './judging';
import { no, type Verdict, yes } from './verdict';

interface Wanted {
  readonly among: readonly RoleId[];
  /** What the party gets when it has nothing yet. */
  readonly meaning: 'owns' | 'does' | 'advises' | 'hears';
  readonly says: string;
}

export function judgeParty(
  context: AuditContext,
  row: Row,
  party: string,
  { among, meaning, says }: Wanted,
): Verdict {
  const roles = rolesOfParty(context.reading.roles, party);
  const there = roles.filter(({ id }) => among.includes(id)).map(({ id }) => id);
  const { activity } = row;
  const [first] = there;
  if (first !== undefined) {
    return yes(`${roleInWords(context, first)} ${says} “${activity.name}”.`, {
      places: cellsOf(row, there),
      who: answerers(there, meaning),
    });
  }
  if (roles.length === 0) {
    return no(
      `No role stands for ${partyName(party)}, so nobody of ${partyName(party)} ${says} “${activity.name}”.`,
      {
        places: [{ activityId: activity.id }],
        fixes: ({ newId }) => addPartyFix(context, row, party, meaning, newId),
      },
    );
  }
  const names = roles
    .map(({ name }) => name)
    .slice(0, 3)
    .join(', ');
  return no(`Nobody of ${partyName(party)} (${names}) ${says} “${activity.name}”.`, {
    places: cellsOf(
      row,
      roles.map(({ id }) => id),
    ),
    fixes: () => giveFixes(context, row, roles, meaning),
  });
}
