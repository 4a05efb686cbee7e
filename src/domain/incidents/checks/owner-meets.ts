import type { Row } from '../../reading/row';
import { giveFixes } from '../judging/assignmentFixes';
import { assignRoleFixes } from '../judging/assignRole';
import type { AuditContext } from '../judging/auditContext';
import { defineCheck, targetAt } from '../judging/check';
import { judgeRows, namesOf, roleInWords, rolesIn } from '../judging/judging';
import { judgeAnyOf, placesOf } from '../judging/letters';
import { no, type Verdict } from '../judging/verdict';

export default defineCheck({
  name: 'MEETS',
  label: 'The owner of the first activity is involved in the second',
  parameters: ['target', 'target'],
  answeredBy: 'people',
  judge: (given, context) =>
    judgeRows(context, targetAt(given, 0), (first) => {
      if (first.owners.length > 0)
        return judgeRows(context, targetAt(given, 1), (second) => judge(context, first, second));
      const title = `Nobody is accountable for “${first.activity.name}”`;
      return no(`${title}.`, {
        places: [{ activityId: first.activity.id }],
        cause: { key: `owner ${first.activity.id}`, title },
        fixes: (mend) => assignRoleFixes(context, first, 'owns', mend),
      });
    }),
});

function judge(context: AuditContext, first: Row, second: Row): Verdict {
  const owners = rolesIn(context, first.owners);
  // A colleague of the same layer carries the lesson home as well.
  const layers = owners.flatMap(({ layer }) => layer ?? []);
  const there = second.involved.filter((id) => {
    const layer = context.reading.role(id)?.layer;
    return first.owners.includes(id) || (layer !== undefined && layers.includes(layer));
  });
  const { name } = second.activity;
  if (there.length > 0) {
    const verdict = judgeAnyOf(
      context,
      second,
      there,
      (id) => `${roleInWords(context, id)} is involved in “${name}”.`,
    );
    return { ...verdict, places: [...placesOf(first, first.owners), ...verdict.places] };
  }
  const verb = owners.length === 1 ? 'is' : 'are';
  return no(
    `${namesOf(owners)} ${verb} accountable for “${first.activity.name}” but not involved in “${name}”.`,
    {
      places: placesOf(second, first.owners),
      cause: {
        key: `party ${second.activity.id} ${first.owners.join()}`,
        title: `${namesOf(owners)} ${verb} not involved in “${name}”`,
      },
      fixes: () => giveFixes(context, second, owners, 'hears'),
    },
  );
}
