import { defineRule, type Remark, thresholdOf } from '../../../findings/rule';
import type { Counter } from '../../../reading/reading';
import { pushDownRows } from '../../fixes/pushDown';
import { LEADS_MOST, leadsTeam } from '../../names/leaders';
import { counted, percent } from '../../names/words';
import { isOwnTable } from '../../ownership/sides';
import { exampleRows } from '../../tables/exampleRows';

/** The count of all under the empty key, and per role that owns one. */
const leaves: Counter = {
  tell({ activity, owners }, _, key) {
    if (activity.kind !== 'activity') return;
    key('');
    owners.forEach(key);
  },
};

const rule = defineRule({
  id: 'leader-owns-leaf-work',
  group: 'classical',
  scope: 'matrix',
  severity: 'look',
  title: 'A leader is accountable for everyday work',
  why: 'A leader is too far from everyday work to be accountable for it. The people doing it know it better.',
  source: 'RACI guidelines: A and R at the level closest to the action',
  remedy: 'Make the role that does the work, or its lead, accountable.',
  needs: ['rows-12'],
  thresholds: {
    share: {
      label: 'Highest share of everyday work a leader may own',
      value: 0.5,
      least: 0.1,
      most: 1,
      step: 0.05,
      unit: 'share',
    },
  },
  flagged: [
    exampleRows('Director @leadership | Engineer', [7, 'A | R'], [5, ' | AR']),
    exampleRows('Director @leadership | Engineer', [7, 'A | R'], [6, ' | AR']),
  ],
  accepted: [
    exampleRows('Director @leadership | Engineer', [6, 'A | R'], [6, ' | AR']),
    `settings: organisationSize=small\n${exampleRows('Director @leadership | Engineer', [12, 'A | R'])}`,
    exampleRows('Director | Engineer', [12, 'A | R']),
  ],
  inputs: (reading) => [reading.countsOf(leaves)],
  *check(reading): Iterable<Remark> {
    // In a small company the leader does a bit of everything.
    if (reading.settings.organisationSize === 'small') return;
    const counts = reading.countsOf(leaves);
    const all = counts.get('') ?? 0;
    const share = thresholdOf(rule, 'share', reading);
    for (const { id, name, layer } of reading.roles) {
      const count = counts.get(id) ?? 0;
      // Whom a table of one's own calls a lead answers for the work of a team.
      const most = isOwnTable(reading) && leadsTeam(name) ? Math.max(share, LEADS_MOST) : share;
      if (layer !== 'leadership' || count <= all * most) continue;
      yield {
        about: id,
        message: `${name} is a leadership role and is accountable for ${counted(count, 'everyday activity', 'everyday activities')} of ${all} everyday activities, ${percent(count / all)}.`,
        facts: 'everyday work',
        places: [{ roleId: id }],
        fixes: (context) => {
          const rows = context.reading.ofKind('activity').filter((row) => row.owners.includes(id));
          return pushDownRows(id, rows, count - Math.floor(all * share), context);
        },
      };
    }
  },
});

export default rule;
