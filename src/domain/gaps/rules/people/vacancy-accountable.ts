import { defineRule } from '../../../findings/rule';
import { awayUntil } from '../../../people/dayInZone';
import type { Choice, Reading } from '../../../reading/reading';
import { letAnother, putSomebodyIn } from '../../fixes/peopleFixes';
import { titledConcerns } from '../../names/concernTitle';
import { counted, listed, rowsInWords } from '../../names/words';
import {
  cannotWait,
  hasAny,
  isStaffed,
  isVacant,
  rolesThat,
  type Staff,
  staffOf,
  wasHeld,
} from '../../ownership/staffing';

const vacantOwner: Choice = { holds: (row, reading) => hasAny(row.owners, rolesThat(isVacant, reading)) };

export default defineRule({
  id: 'vacancy-accountable',
  group: 'people',
  scope: 'matrix',
  severity: 'must',
  title: 'A vacant role is accountable',
  why: 'The work has an owner on paper, but no person to ask.',
  source:
    '“Cloud architect and software engineer”: clear ownership; RACI practice: authority goes with accountability',
  remedy: 'Add a person to the role, even as interim, or make another role accountable.',
  needs: ['people'],
  hides: ['single-point-of-failure'],
  flagged: [
    `
                 | Architect | Engineer = Bob
    Pay the bill | A         | R`,
    `
    settings: aiInProduction=yes, personalData=yes
                 | AI Architect @ai-architecture | AI Engineer @ai-engineering = Bob | Legal | Ops | Head
    Set strategy | A         | R | | |
    Check it     |  |  | A | R |
    Fund it      |  |  |   |  R | A`,
  ],
  accepted: [
    `
                 | Architect = Ann | Engineer = Bob
    Pay the bill | A               | R`,
    `
    settings: aiInProduction=yes
                 | AI Architect @ai-architecture | AI Engineer @ai-engineering = Bob | Legal | Ops | Head
    Set strategy | A         | R | | |
    Check it     |  |  | A | R |
    Fund it      |  |  |   |  R | A`,
  ],
  inputs: (reading) => [reading.chosenBy(vacantOwner), isStaffed(reading)],
  *check(reading) {
    const staff = staffOf(reading);
    const chosen = reading.chosenBy(vacantOwner);
    const vacant = new Set(chosen.flatMap((row) => row.owners.filter((id) => staff.get(id)?.vacant)));
    for (const id of vacant) {
      const one = staff.get(id);
      const rows = chosen.filter((row) => row.owners.includes(id));
      // A loss speaks at once; a role that nobody was entered for yet waits until most of the others have people.
      const needed = one !== undefined && isNeededByLaw(one, reading);
      if (!one || !(wasHeld(one.role) || isStaffed(reading) || needed)) continue;
      const { words, first } = titledConcerns(rows);
      yield {
        about: id,
        ...(first
          ? { title: `Unowned ${listed(words)}: ${one.role.name} is vacant`, concern: first }
          : { title: `${one.role.name} is vacant and accountable` }),
        message: `${whyVacant(one, reading)}, and the role is accountable for ${rowsInWords(rows)}.`,
        // One more row does not make it another vacancy.
        facts:
          one.carriers.length > 0
            ? one.carriers.map((person) => person.id).join()
            : wasHeld(one.role)
              ? 'left'
              : 'nobody',
        severity:
          one.carriers.length === 0 && (wasHeld(one.role) || needed || rows.some(cannotWait))
            ? 'must'
            : 'should',
        causes: rows.map(({ activity }) => activity.id),
        places: [{ roleId: id }, ...rows.map(({ activity }) => ({ activityId: activity.id, roleId: id }))],
        fixes: (context) => [...putSomebodyIn(id, context, { rows }), ...letAnother(id, rows, context)],
      };
    }
  },
});

/** AI that acts on personal data is not built without its architect: once someone builds it, the chair must be filled. */
function isNeededByLaw({ role }: Staff, { settings, roles }: Reading): boolean {
  return (
    role.layer === 'ai-architecture' &&
    settings.aiInProduction &&
    settings.personalData &&
    roles.some(({ layer, holders }) => layer === 'ai-engineering' && Object.keys(holders).length > 0)
  );
}

/** "Nobody holds Architect"; someone on leave without cover is a smaller gap than an empty chair. */
function whyVacant({ role, carriers }: Staff, reading: Reading): string {
  const [away] = carriers;
  if (away) {
    const until = awayUntil(away, reading.today);
    const others = carriers.length > 1 ? ` and ${counted(carriers.length - 1, 'other')}` : '';
    return `${away.name}${others} ${others ? 'are' : 'is'} away${until ? ` until ${until}` : ''} and ${role.name} has no deputy`;
  }
  if (Object.keys(role.holders).length > 0) return `Everyone named for ${role.name} has left`;
  return role.vacated ? `${role.name} has lost its last person` : `${role.name} is vacant`;
}
