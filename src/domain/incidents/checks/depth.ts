import { defineCheck, targetAt } from '../check';
import { givePartFixes } from '../givePart';
import { carriers, cellsOf, judgeRows, listed, namesOf, rolesIn, whoCarries } from '../judging';
import type { Mend } from '../mend';
import { peopleOf, staffingOf } from '../staffing';
import { depthFixes, forPeople } from '../staffMends';
import { no, unknown, yes } from '../verdict';

export default defineCheck({
  name: 'DEPTH',
  label: 'At least so many people can do it, deputies counted',
  parameters: ['target', 'number'],
  answeredBy: 'people',
  judge: (given, scene) =>
    judgeRows(scene, targetAt(given, 0), (row) => {
      const ids = whoCarries(row);
      const named = { places: cellsOf(row, ids), who: carriers(row) };
      const roles = rolesIn(scene, ids);
      if (roles.length === 0) {
        const fixes = (mend: Mend) => givePartFixes(scene, row, 'owns', mend);
        return no(`Nobody owns or does “${row.activity.name}”.`, { ...named, fixes });
      }
      const people = peopleOf(scene, roles).map(({ name }) => name);
      const { number } = given;
      if (people.length >= number) return yes(`${listed(people)} can take “${row.activity.name}”.`, named);
      const open = roles.filter((role) => !staffingOf(scene, role).known);
      if (open.length > 0) {
        const lacking = { ...named, ...forPeople(scene, row, open) };
        return unknown('people', `Nobody is entered as ${namesOf(open)}.`, lacking);
      }
      const only = people.length === 0 ? 'Nobody' : `Only ${listed(people)}`;
      return no(`${only} can take “${row.activity.name}”; it needs ${number} people.`, {
        ...named,
        fixes: (mend) => depthFixes(scene, row, roles, number, mend),
        wanted: roles.slice(0, 1).map(({ id }) => ({ roleId: id, part: 'deputy', row })),
      });
    }),
});
