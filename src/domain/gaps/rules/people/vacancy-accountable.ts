import { defineRule } from '../../../findings/rule';
import { awayUntil } from '../../../people/dayInZone';
import type { Choice, Reading } from '../../../reading/reading';
import { putSomebodyIn } from '../../fixes/peopleFixes';
import { titledConcerns } from '../../names/concernTitle';
import { counted, listed, rowsInWords } from '../../names/words';
import { hasAny, isVacant, rolesThat, type Staff, staffOf } from '../../ownership/staffing';

const vacantOwner: Choice = { holds: (row, reading) => hasAny(row.owners, rolesThat(isVacant, reading)) };

export default defineRule({
  id: 'vacancy-accountable',
  group: 'people',
  scope: 'matrix',
  severity: 'must',
  title: 'A vacant role is accountable',
  why: 'An empty chair answers for nothing: the work has an owner on paper, and nobody who can be asked.',
  source: 'Article 0: clear ownership; RACI practice: authority goes with accountability',
  remedy:
    'Put somebody into the role, for the time being if need be, or let another role answer for its rows.',
  needs: ['people'],
  hides: ['single-point-of-failure'],
  flagged: [
    `
                 | Architect | Engineer = Bob
    Pay the bill | A         | R`,
  ],
  accepted: [
    `
                 | Architect = Ann | Engineer = Bob
    Pay the bill | A               | R`,
  ],
  inputs: (reading) => [reading.chosenBy(vacantOwner)],
  *check(reading) {
    const staff = staffOf(reading);
    const chosen = reading.chosenBy(vacantOwner);
    const vacant = new Set(chosen.flatMap((row) => row.owners.filter((id) => staff.get(id)?.vacant)));
    for (const id of vacant) {
      const one = staff.get(id);
      const rows = chosen.filter((row) => row.owners.includes(id));
      if (!one) continue;
      const { words, first } = titledConcerns(rows);
      yield {
        about: id,
        ...(first
          ? { title: `Unowned ${listed(words)}: ${one.role.name} is vacant`, concern: first }
          : { title: `${one.role.name} is vacant and accountable` }),
        message: `${whyVacant(one, reading)}, and the role answers for ${rowsInWords(rows)}.`,
        // One more row does not make it another vacancy.
        facts:
          one.carriers.length > 0
            ? one.carriers.map((person) => person.id).join()
            : named(one)
              ? 'left'
              : 'nobody',
        ...(one.carriers.length > 0 ? { severity: 'should' as const } : {}),
        causes: rows.map(({ activity }) => activity.id),
        places: [{ roleId: id }, ...rows.map(({ activity }) => ({ activityId: activity.id, roleId: id }))],
        fixes: (context) => putSomebodyIn(id, context, { rows }),
      };
    }
  },
});

function named({ role }: Pick<Staff, 'role'>): boolean {
  return Object.keys(role.holders).length > 0;
}

/** "Nobody holds Architect"; someone on leave without cover is a smaller gap than an empty chair. */
function whyVacant({ role, carriers }: Staff, reading: Reading): string {
  const [away] = carriers;
  if (away) {
    const until = awayUntil(away, reading.today);
    const others = carriers.length > 1 ? ` and ${counted(carriers.length - 1, 'other')}` : '';
    return `${away.name}${others} ${others ? 'are' : 'is'} away${until ? ` until ${until}` : ''} and nobody stands in for ${role.name}`;
  }
  return named({ role })
    ? `Nobody who was named for ${role.name} is there any more`
    : `Nobody holds ${role.name}`;
}
