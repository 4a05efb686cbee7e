import { defineCheck, targetAt } from '../check';
import { carriers, cellsOf, judgeRows, listed, rolesIn, whoCarries } from '../judging';
import { peopleOf, staffingOf } from '../staffing';
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
      if (roles.length === 0) return no(`Nobody owns or does “${row.activity.name}”.`, named);
      const people = peopleOf(scene, roles).map(({ name }) => name);
      const { number } = given;
      if (people.length >= number) return yes(`${listed(people)} can take “${row.activity.name}”.`, named);
      const open = roles.filter((role) => !staffingOf(scene, role).known).map(({ name }) => name);
      if (open.length > 0) return unknown('people', `Nobody is entered as ${listed(open)}.`, named);
      const only = people.length === 0 ? 'Nobody' : `Only ${listed(people)}`;
      return no(`${only} can take “${row.activity.name}”; it needs ${number} people.`, named);
    }),
});
