import { setRoleFields } from '../../../edits/setRoleFields';
import { defineRule, thresholdOf } from '../../../findings/rule';
import { counted } from '../../names/words';
import { exampleRows } from '../../tables/exampleRows';

const rule = defineRule({
  id: 'consulted-never-owner',
  group: 'classical',
  scope: 'matrix',
  severity: 'look',
  title: 'A role that is asked and never answers for anything',
  why: 'Who is asked often and never carries the result slows the work without feeling the delay.',
  source: 'RACI analysis, vertical: influence without responsibility',
  remedy: 'Give the role something to own, or ask it less often.',
  needs: ['rows-12'],
  thresholds: {
    share: {
      label: 'Share of all rows it is asked about',
      value: 0.3,
      least: 0.1,
      most: 1,
      step: 0.05,
      unit: 'share',
    },
  },
  flagged: [exampleRows('Architect | Engineer | Elder', [4, 'A | R | C'], [8, 'A | R |'])],
  accepted: [
    exampleRows('Architect | Engineer | Elder', [3, 'A | R | C'], [1, 'A | R | AR'], [8, 'A | R |']),
  ],
  inputs: (reading) => [reading.tallies, reading.rows.length],
  *check(reading) {
    const share = thresholdOf(rule, 'share', reading);
    for (const { id, name, stakeholder, layer } of reading.roles) {
      const tally = reading.tallies.get(id);
      // To be asked is the whole work of those who assure.
      if (!tally || stakeholder || layer === 'assurance' || layer === 'security') continue;
      if (tally.carries > 0 || tally.advises / reading.rows.length < share) continue;
      yield {
        about: id,
        message: `${name} is asked about ${counted(tally.advises, 'activity', 'activities')} of ${reading.rows.length} and neither owns nor does any.`,
        facts: 'only asked',
        places: [{ roleId: id }],
        fixes: ({ reading: { matrix } }) => [
          {
            label: `${name} only advises, on purpose`,
            edit: setRoleFields(matrix, [id], { stakeholder: true }),
          },
        ],
      };
    }
  },
});

export default rule;
