import { defineRule } from '../../../findings/rule';
import type { Choice } from '../../../reading/reading';
import { addReferenceRow } from '../../fixes/addRow';
import { rowName } from '../../names/words';
import { answering } from '../../ownership/ownership';
import { hasBothSides, isOwnTable } from '../../ownership/sides';
import { isLike, mendRow } from '../../remarks/missing';

const PIPELINE = /^(?!.*(retrieval|data|training|model|ml|etl)\b.*pipeline).*(pipeline|\bci.?\/?.?cd\b)/i;
const STRUCTURE = /structure|access|design|architect|platform|\bown|\bbuild the/i;
const USE = /\btest|deploy|automat|\buse/i;

const structures: Choice = {
  holds: ({ activity }) =>
    isLike(activity, ['shr-pipeline-structure'], PIPELINE) &&
    (!!activity.origin || STRUCTURE.test(activity.name)),
};
const uses: Choice = {
  holds: ({ activity }) =>
    isLike(activity, ['shr-pipeline-use'], PIPELINE) &&
    (!!activity.origin || (USE.test(activity.name) && !STRUCTURE.test(activity.name))),
};

export default defineRule({
  id: 'pipeline-use-without-structure',
  group: 'delivery',
  scope: 'matrix',
  severity: 'look',
  title: 'Only half of the delivery pipeline is owned',
  why: 'Building the pipeline and filling it with tests are different work. Neither delivers without the other.',
  source: '“Cloud architect and software engineer”, shared areas: DevOps workflow',
  remedy: 'Name who is accountable for its structure and who for its use.',
  flagged: [
    `
                                | Architect | Engineer
    Own the pipeline design     |           | C
    Automate tests in pipeline  | C         | AR`,
  ],
  accepted: [
    `
                                | Architect | Engineer
    Own the pipeline design     | AR        | C
    Automate tests in pipeline  | C         | AR`,
  ],
  inputs: (reading) => [reading.chosenBy(structures), reading.chosenBy(uses)],
  *check(reading) {
    const owned = ({ owners }: { owners: readonly unknown[] }) => owners.length > 0;
    const structure = reading.chosenBy(structures);
    const use = reading.chosenBy(uses);
    const ownsStructure = structure.some((row) => answering(row, reading.settings).length > 0);
    const ownsUse = use.some((row) => answering(row, reading.settings).length > 0);
    if (ownsStructure === ownsUse) return;
    // Who only fills a pipeline has it from others, whose table says who built it.
    if (ownsUse && structure.length === 0 && isOwnTable(reading) && !hasBothSides(reading)) return;
    const present = ownsStructure ? structure.find(owned) : use.find(owned);
    const missing = ownsStructure ? use : structure;
    const what = ownsStructure ? 'what runs in it' : 'its structure';
    yield {
      about: '',
      message: `${present ? rowName(present) : 'one half of the pipeline'} has an owner, but ${what} does not.`,
      facts: what,
      causes: ['pipeline'],
      places: missing.map((row) => ({ activityId: row.activity.id })),
      fixes: (context) => [
        ...mendRow(missing[0], context),
        addReferenceRow(ownsStructure ? 'shr-pipeline-use' : 'shr-pipeline-structure', context),
      ],
    };
  },
});
