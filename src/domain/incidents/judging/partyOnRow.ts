/** Whether a layer or function has a letter for an activity that counts. */

import type { RoleId } from '../../matrix/ids';
import type { Row } from '../../reading/row';
import { rolesOfParty } from '../vocabulary/parties';
import { addPartyFix } from './addParty';
import { giveFixes, partyName } from './assignmentFixes';
import type { AuditContext } from './auditContext';
import { answerers, namesOf, roleInWords } from './judging';
import { judgeAnyOf, placesOf } from './letters';
import { no, type Verdict } from './verdict';

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
  const { name, id: activityId } = row.activity;
  const cause = {
    key: `party ${activityId} ${party}`,
    title: `Nobody in ${partyName(party)} ${says} “${name}”`,
  };
  if (there.length > 0)
    return judgeAnyOf(context, row, there, (id) => `${roleInWords(context, id)} ${says} “${name}”.`);
  if (roles.length === 0) {
    return no(`No role is ${partyName(party)}, so nobody there ${says} “${name}”.`, {
      places: [{ activityId }],
      cause: { key: `party ${party}`, title: `No role is ${partyName(party)}` },
      fixes: ({ newId }) => addPartyFix(context, row, party, meaning, newId),
    });
  }
  const more = {
    places: placesOf(
      row,
      roles.map(({ id }) => id),
    ),
    cause,
    fixes: () => giveFixes(context, row, roles, meaning),
  };
  const told = roles.filter(({ id }) => row.hearers.includes(id));
  if (told.length > 0)
    return no(
      `${namesOf(told)} ${told.length === 1 ? 'is' : 'are'} only informed about “${name}”, so nobody in ${partyName(party)} ${says} it.`,
      {
        ...more,
        who: answerers(
          row,
          told.map(({ id }) => id),
        ),
      },
    );
  return no(
    `${cause.title.replace(partyName(party), `${partyName(party)} (${namesOf(roles.slice(0, 3))})`)}.`,
    more,
  );
}
