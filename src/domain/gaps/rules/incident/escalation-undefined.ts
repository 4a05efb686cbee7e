import { defineRule } from '../../../findings/rule';
import { rowName } from '../../names/words';
import { faultOf, remarkOf } from '../../remarks/duty';

export default defineRule({
  id: 'escalation-undefined',
  group: 'incident',
  scope: 'matrix',
  severity: 'must',
  title: 'Escalation is not defined',
  why: 'At three in the morning nobody looks for the right number: either the path is written down or the night is lost.',
  source: 'Article 0: clear escalation paths; AWS OPS10-BP04',
  remedy: 'Name who keeps the escalation paths, and enter where they are written down.',
  needs: ['tags', 'delivery'],
  flagged: [
    `
                  | Commander @command | Engineer @application
    Ship releases | C                  | AR`,
  ],
  accepted: [
    `
                                                 | Commander @command | Engineer @application
    Ship releases                                | C                  | AR
    Keep the call list {escalation} [doc=wiki]   | AR                 | C`,
  ],
  inputs: (reading) => [reading.rows.length > 0, reading.withDuty('escalation')],
  *check(reading) {
    if (reading.rows.length === 0) return;
    const fault = faultOf('escalation', reading);
    if (fault) {
      yield remarkOf('escalation', fault, reading);
      return;
    }
    for (const row of reading.withDuty('escalation')) {
      if (row.activity.doc || row.activity.link) continue;
      yield {
        about: `doc/${row.activity.id}`,
        title: 'The escalation path is not written down',
        message: `Nothing says where ${rowName(row)} is written down.`,
        // Owned is what counts at night; that the path is only known by heart is the smaller gap.
        severity: 'should',
        concern: 'incident',
        places: [{ activityId: row.activity.id }],
        fixes: () => [],
      };
    }
  },
});
