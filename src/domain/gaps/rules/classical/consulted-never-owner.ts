import { setRoleFields } from '../../../edits/setRoleFields';
import { defineRule, thresholdOf } from '../../../findings/rule';
import type { Layer } from '../../../matrix/vocabulary';
import { counted } from '../../names/words';
import { exampleRows } from '../../tables/exampleRows';

const ASKED_BY_TRADE: readonly Layer[] = ['assurance', 'security', 'product', 'business', 'leadership'];

const rule = defineRule({
  id: 'consulted-never-owner',
  group: 'classical',
  scope: 'matrix',
  severity: 'look',
  title: 'A role is consulted often and owns nothing',
  why: 'A role that is consulted often but owns no result slows work down without feeling the delay.',
  source: 'RACI analysis, vertical: influence without responsibility',
  remedy: 'Make the role accountable for something, or consult it less often.',
  needs: ['rows-12'],
  thresholds: {
    share: {
      label: 'Share of activities it is consulted on',
      value: 0.3,
      least: 0.1,
      most: 1,
      step: 0.05,
      unit: 'share',
    },
  },
  flagged: [
    exampleRows('Architect | Engineer | Elder', [4, 'A | R | C'], [8, 'A | R |']),
    exampleRows('Architect | Engineer | Elder', [6, 'A | R | C'], [14, 'A | R |']),
  ],
  accepted: [
    exampleRows('Architect | Engineer | Elder', [5, 'A | R | C'], [15, 'A | R |']),
    exampleRows('Architect | Engineer | Elder @security', [6, 'A | R | C'], [14, 'A | R |']),
    exampleRows('Architect | Engineer | Elder', [3, 'A | R | C'], [1, 'A | R | AR'], [8, 'A | R |']),
  ],
  inputs: (reading) => [reading.tallies, reading.rows.length],
  *check(reading) {
    const share = thresholdOf(rule, 'share', reading);
    for (const { id, name, stakeholder, layer } of reading.roles) {
      const tally = reading.tallies.get(id);
      // To be asked is the whole work of those who assure, and the part of those whom the work is for.
      if (!tally || stakeholder || (layer && ASKED_BY_TRADE.includes(layer))) continue;
      if (tally.carries > 0 || tally.advises / reading.rows.length < share) continue;
      yield {
        about: id,
        message: `${name} is consulted on ${counted(tally.advises, 'activity', 'activities')} of ${reading.rows.length} activities, but is not responsible or accountable for any.`,
        facts: 'only asked',
        places: [{ roleId: id }],
        fixes: ({ reading: { matrix } }) => [
          {
            label: `Mark ${name} as advisory only`,
            edit: setRoleFields(matrix, [id], { stakeholder: true }),
          },
        ],
      };
    }
  },
});

export default rule;
