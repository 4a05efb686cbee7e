import { removeSections } from '../../../edits/removeSections';
import { defineRule, type FixContext } from '../../../findings/rule';
import { addReferenceRows } from '../../fixes/addRow';
import { counted, quoted } from '../../names/words';
import { referenceRows } from '../../tables/referenceRow';

const OFFERED = 3;

export default defineRule({
  id: 'stage-empty',
  group: 'classical',
  scope: 'matrix',
  severity: 'look',
  title: 'Empty stage',
  why: 'A stage without activities is a part of the lifecycle nobody has planned.',
  source: '“Cloud architect and software engineer”: the stages of delivery',
  remedy: 'Add the stage’s activities, or delete the stage.',
  needs: ['rows'],
  flagged: [
    `
                 | Architect | Engineer
    ## Planning
    Set deadlines | A        | R
    ## Release`,
  ],
  accepted: [
    `
                 | Architect | Engineer
    ## Planning
    Set deadlines | A        | R
    ## Release
    Ship it       | A        | R`,
  ],
  inputs: (reading) => [reading.rows],
  *check(reading) {
    for (const { id, name, kind } of reading.sections) {
      if (kind !== 'stage' || reading.inSection(id).length > 0) continue;
      yield {
        about: id,
        message: `${quoted(name)} has no activities.`,
        facts: 'empty',
        places: [{ sectionId: id }],
        fixes: (context) => [
          ...usualRows(context, context.reading.section(id)?.origin),
          { label: 'Delete the stage', edit: removeSections(context.reading.matrix, [id]) },
        ],
      };
    }
  },
});

/** For a stage that came from the catalogue, the activities that are usual in it. */
function usualRows(context: FixContext, origin: string | undefined) {
  const rows = referenceRows()
    .filter((row) => row.section === origin)
    .slice(0, OFFERED);
  if (rows.length === 0) return [];
  const label = `Add ${counted(rows.length, 'usual activity', 'usual activities')}`;
  return [
    addReferenceRows(
      rows.map((row) => row.origin),
      context,
      label,
    ),
  ];
}
