import { giveFixes } from '../judging/assignmentFixes';
import { assignRoleFixes } from '../judging/assignRole';
import { defineCheck, targetAt } from '../judging/check';
import { answerers, cellsOf, judgeRows, roleInWords, rolesIn } from '../judging/judging';
import { no, yes } from '../judging/verdict';

export default defineCheck({
  name: 'MEETS',
  label: 'Whoever answers for the first has a part in the second',
  parameters: ['target', 'target'],
  answeredBy: 'row',
  judge: (given, context) =>
    judgeRows(context, targetAt(given, 0), (first) => {
      const [owner] = rolesIn(context, first.owners);
      if (!owner)
        return no(`Nobody answers for “${first.activity.name}”.`, {
          places: [{ activityId: first.activity.id }],
          fixes: (mend) => assignRoleFixes(context, first, 'owns', mend),
        });
      return judgeRows(context, targetAt(given, 1), (second) => {
        // A colleague of the same layer carries the lesson home as well.
        const there = second.involved.filter(
          (id) =>
            id === owner.id || (owner.layer !== undefined && context.reading.role(id)?.layer === owner.layer),
        );
        const [who] = there;
        if (who !== undefined) {
          return yes(`${roleInWords(context, who)} has a part in “${second.activity.name}”.`, {
            places: cellsOf(second, there),
            who: answerers(there, 'hears'),
          });
        }
        return no(
          `${owner.name} answers for “${first.activity.name}” and has no part in “${second.activity.name}”.`,
          {
            places: cellsOf(second, [owner.id]),
            fixes: () => giveFixes(context, second, [owner], 'hears'),
          },
        );
      });
    }),
});
