import { defineRule } from '../../../findings/rule';
import type { Person, Role } from '../../../matrix/matrix';
import type { Choice, Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { answerElsewhere } from '../../fixes/otherPerson';
import { rowName } from '../../names/words';
import { hasAny, ownersBehind, rolesThat, type Staff, staffOf } from '../../ownership/staffing';

const DPO =
  /\bdpo\b|data[- ]protection (officer|lead)|privacy officer|datenschutzbeauftragt|d[eé]l[eé]gu[eé]e? [aà] la protection des donn[eé]es|delegad[oa] de protecci[oó]n de datos|responsabile della protezione dei dati|encarregad[oa] .*dados/i;
const HEAD =
  /\b(head|chief|director|leiter|leitung|responsable|jefe|responsabile|chefe)\b.*\b(it|information|technology|security|sicherheit|informatique|s[eé]curit[eé]|seguridad|sicurezza|seguran[cç]a)\b|\b(cio|ciso|cto)\b/i;
/** Rows that decide what personal data is used for and how. */
const DECIDING = new Set(['data', 'ai-strategy', 'marketing']);

const deciding: Choice = {
  holds: ({ activity, owners }) =>
    owners.length > 0 && activity.concerns.some((concern) => DECIDING.has(concern)),
};

export default defineRule({
  id: 'sod-dpo-conflict',
  group: 'people',
  scope: 'matrix',
  severity: 'must',
  title: 'The data protection officer decides on data use',
  why: 'The person who monitors the use of personal data must not decide on it. The GDPR requires the officer to be free of this conflict of interest.',
  source: 'GDPR Art 38(3) and 38(6)',
  remedy: 'Make someone else accountable, and consult the officer.',
  needs: ['people'],
  lighterWhenSmall: true,
  flagged: [
    `
                             | Data Protection Officer = Ann | Product Manager = Bob
    Choose data for training #data | A                        | R`,
  ],
  accepted: [
    `
                             | Data Protection Officer = Ann | Product Manager = Bob
    Choose data for training #data | C                        | RA`,
  ],
  inputs: (reading) => [reading.chosenBy(deciding), reading.chosenBy(headed)],
  *check(reading) {
    for (const person of officers(reading)) {
      const alsoHead = headRoles(person, reading);
      const own = reading.chosenBy(deciding).filter((row) => ownersBehind(row, reading).includes(person));
      const asHead = reading
        .chosenBy(headed)
        .filter(
          (row) => !own.includes(row) && row.owners.some((id) => alsoHead.some((role) => role.id === id)),
        );
      for (const row of [...own, ...asHead]) {
        const [head] = alsoHead;
        yield {
          about: `${person.id}/${row.activity.id}`,
          message:
            head && asHead.includes(row)
              ? `${person.name} is the data protection officer and, as ${head.name}, is accountable for ${rowName(row)}.`
              : `${person.name} is the data protection officer and is accountable for ${rowName(row)}, which decides how data is used.`,
          concern: 'privacy',
          places: [{ activityId: row.activity.id, personId: person.id }],
          fixes: (context) => answerElsewhere(row, person, context),
        };
      }
    }
  },
});

const isHead = ({ role }: Staff) => HEAD.test(role.name);

/** Rows that a head of IT or security answers for: only looked at where that is the officer too. */
const headed: Choice = {
  holds: (row: Row, reading) => hasAny(row.owners, rolesThat(isHead, reading)),
};

function officers(reading: Reading): readonly Person[] {
  const people = [...staffOf(reading).values()].flatMap(({ role, carriers }) =>
    role.origin === 'DPO' || DPO.test(role.name) ? carriers : [],
  );
  return [...new Set(people)];
}

function headRoles(person: Person, reading: Reading): readonly Role[] {
  return [...staffOf(reading).values()]
    .filter((one) => isHead(one) && one.carriers.includes(person))
    .map(({ role }) => role);
}
