import { defineCheck, targetAt } from '../check';
import { givePartFixes } from '../givePart';
import { carriers, cellsOf, judgeRows, namesOf, rolesIn, rolesInWords, whoCarries } from '../judging';
import type { Mend } from '../mend';
import { staffingOf } from '../staffing';
import { forPeople } from '../staffMends';
import { no, unknown, yes } from '../verdict';

export default defineCheck({
  name: 'ST',
  label: 'Every role that owns or does it has somebody in it',
  parameters: ['target'],
  answeredBy: 'people',
  judge: (given, scene) =>
    judgeRows(scene, targetAt(given, 0), (row) => {
      const ids = whoCarries(row);
      const named = { places: cellsOf(row, ids), who: carriers(row) };
      if (ids.length === 0) {
        const fixes = (mend: Mend) => givePartFixes(scene, row, 'owns', mend);
        return no(`Nobody owns or does “${row.activity.name}”.`, { ...named, fixes });
      }
      const roles = rolesIn(scene, ids).map((role) => ({ role, ...staffingOf(scene, role) }));
      const empty = roles.filter(({ known, people }) => known && people.length === 0).map(({ role }) => role);
      const because = `Nobody is there for ${namesOf(empty)} on “${row.activity.name}”.`;
      if (empty.length > 0) return no(because, { ...named, ...forPeople(scene, row, empty) });
      const open = roles.filter(({ known }) => !known).map(({ role }) => role);
      if (open.length > 0) {
        const lacking = { ...named, ...forPeople(scene, row, open) };
        return unknown('people', `Nobody is entered as ${namesOf(open)}.`, lacking);
      }
      return yes(`${rolesInWords(scene, ids)} can act on “${row.activity.name}”.`, named);
    }),
});
