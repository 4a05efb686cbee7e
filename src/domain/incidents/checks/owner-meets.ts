import { defineCheck, targetAt } from '../check';
import { givePartFixes } from '../givePart';
import { answerers, cellsOf, judgeRows, roleInWords, rolesIn } from '../judging';
import { giveFixes } from '../mending';
import { no, yes } from '../verdict';

export default defineCheck({
  name: 'MEETS',
  label: 'Whoever answers for the first has a part in the second',
  parameters: ['target', 'target'],
  answeredBy: 'row',
  judge: (given, scene) =>
    judgeRows(scene, targetAt(given, 0), (first) => {
      const [owner] = rolesIn(scene, first.owners);
      if (!owner)
        return no(`Nobody answers for “${first.activity.name}”.`, {
          places: [{ activityId: first.activity.id }],
          fixes: (mend) => givePartFixes(scene, first, 'owns', mend),
        });
      return judgeRows(scene, targetAt(given, 1), (second) => {
        // A colleague of the same layer carries the lesson home as well.
        const there = second.involved.filter(
          (id) =>
            id === owner.id || (owner.layer !== undefined && scene.reading.role(id)?.layer === owner.layer),
        );
        const [who] = there;
        if (who !== undefined) {
          return yes(`${roleInWords(scene, who)} has a part in “${second.activity.name}”.`, {
            places: cellsOf(second, there),
            who: answerers(there, 'hears'),
          });
        }
        return no(
          `${owner.name} answers for “${first.activity.name}” and has no part in “${second.activity.name}”.`,
          {
            places: cellsOf(second, [owner.id]),
            fixes: () => giveFixes(scene, second, [owner], 'hears'),
          },
        );
      });
    }),
});
