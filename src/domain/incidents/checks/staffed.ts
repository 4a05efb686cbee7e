import { defineCheck, targetAt } from '../check';
import { carriers, cellsOf, judgeRows, listed, rolesIn, rolesInWords, whoCarries } from '../judging';
import { staffingOf } from '../staffing';
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
      if (ids.length === 0) return no(`Nobody owns or does “${row.activity.name}”.`, named);
      const roles = rolesIn(scene, ids).map((role) => ({ name: role.name, ...staffingOf(scene, role) }));
      const empty = roles.filter(({ known, people }) => known && people.length === 0).map(({ name }) => name);
      if (empty.length > 0)
        return no(`Nobody is there for ${listed(empty)} on “${row.activity.name}”.`, named);
      const open = roles.filter(({ known }) => !known).map(({ name }) => name);
      if (open.length > 0) return unknown('people', `Nobody is entered as ${listed(open)}.`, named);
      return yes(`${rolesInWords(scene, ids)} can act on “${row.activity.name}”.`, named);
    }),
});
