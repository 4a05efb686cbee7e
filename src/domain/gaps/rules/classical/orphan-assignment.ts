import { edits } from '../../../edits/edit';
import { moveActivities } from '../../../edits/moveActivities';
import { defineRule, type Remark } from '../../../findings/rule';
import type { HolderId } from '../../../matrix/ids';
import type { Role } from '../../../matrix/matrix';
import type { Choice, Reading } from '../../../reading/reading';
import { rowName } from '../../names/words';

const homeless: Choice = { holds: ({ activity }, basis) => basis.section(activity.sectionId) === undefined };

/**
 * Cells of a deleted role are no orphans: they stay unseen on purpose, for the day the role comes back.
 */
export default defineRule({
  id: 'orphan-assignment',
  group: 'classical',
  scope: 'matrix',
  severity: 'must',
  title: 'Reference to something deleted',
  why: 'Two tabs or devices can delete and use the same thing at the same moment. This reference remained.',
  source: 'Keeping the matrix consistent',
  remedy: 'Move it to something that still exists, or remove the reference.',
  flagged: [
    `
    people: Ann
                 | Architect = Ann, Ghost (deputy) | Engineer
    Pay the bill | A                               | R
    gone: Ghost`,
  ],
  accepted: [
    `
    people: Ann; Ghost
                 | Architect = Ann, Ghost (deputy) | Engineer
    Pay the bill | A                               | R`,
  ],
  inputs: (reading) => [reading.chosenBy(homeless)],
  *check(reading) {
    for (const role of reading.roles) yield* ofRole(role, reading);
    for (const row of reading.chosenBy(homeless)) {
      const { id } = row.activity;
      yield {
        about: id,
        message: `${rowName(row)} belongs to a deleted section.`,
        facts: 'section',
        places: [{ activityId: id }],
        fixes: (context) =>
          context.reading.sections.slice(-1).map((section) => ({
            label: `Move it to “${section.name}”`,
            safe: true,
            edit: moveActivities(context.reading.matrix, [id], section.id, 'end'),
          })),
      };
    }
  },
});

function* ofRole({ id, name, holders }: Role, reading: Reading): Iterable<Remark> {
  const gone = (Object.entries(holders) as [HolderId, Role['holders'][HolderId]][])
    .filter(([, holder]) => reading.person(holder.personId) === undefined)
    .map(([holderId]) => holderId);
  if (gone.length === 0) return;
  yield {
    about: id,
    message: `${name} is held by someone who was deleted from the people list.`,
    facts: gone.join(),
    places: [{ roleId: id }],
    fixes: () => [
      {
        label: 'Remove the deleted person',
        safe: true,
        edit: edits(
          `remove a deleted person from “${name}”`,
          gone.map((holderId) => ({
            label: '',
            apply(draft) {
              delete draft.roles[id]?.holders[holderId];
            },
          })),
        ),
      },
    ],
  };
}
