import { removeSections } from '../../../edits/removeSections';
import { defineRule, type FixContext } from '../../../findings/rule';
import { addReferenceRows } from '../../fixes/addRow';
import { counted, quoted } from '../../names/words';
import { referenceRowList } from '../../tables/referenceRow';

const OFFERED = 3;

export default defineRule({
  id: 'stage-empty',
  group: 'classical',
  scope: 'matrix',
  severity: 'look',
  title: 'A stage with nothing in it',
  why: 'A stage without rows is a part of the life cycle that nobody has thought about.',
  source: 'Article 0: the stages of delivery',
  remedy: 'Add what happens in it, or take the stage out.',
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
    if (reading.rows.length === 0) return;
    for (const { id, name, kind } of reading.sections) {
      if (kind !== 'stage' || reading.inSection(id).length > 0) continue;
      yield {
        about: id,
        message: `${quoted(name)} has no activity.`,
        facts: 'empty',
        places: [{ sectionId: id }],
        fixes: (context) => [
          ...usualRows(context, context.reading.section(id)?.origin),
          { label: `Remove the stage`, edit: removeSections(context.reading.matrix, [id]) },
        ],
      };
    }
  },
});

/** The catalogue knows what usually happens in a stage that came from it. */
function usualRows(context: FixContext, origin: string | undefined) {
  const rows = referenceRowList.filter((row) => row.section === origin).slice(0, OFFERED);
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
