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
  title: 'It points at something that is gone',
  why: 'Two tabs or devices may delete and use the same thing at the same moment; what is left over points at nothing.',
  source: 'Keeping the document whole',
  remedy: 'Put it somewhere else, or let go of it.',
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
        message: `${rowName(row)} belongs to a section that is gone.`,
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
    message: `${name} is held by somebody who is no longer among the people.`,
    facts: gone.join(),
    places: [{ roleId: id }],
    fixes: () => [
      {
        label: 'Let go of who is gone',
        safe: true,
        edit: edits(
          `let go of who is gone from “${name}”`,
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
