import { defineRule } from '../../../findings/rule';
import { missingDuty } from '../../remarks/duty';

const ESCALATION = {
  duty: 'escalation',
  says: 'who is called next when nobody answers',
  near: /escalat|contact list|call (list|tree)|phone/i,
};

export default defineRule({
  id: 'escalation-undefined',
  group: 'incident',
  scope: 'matrix',
  asksForRows: true,
  severity: 'should',
  title: 'Escalation is not defined',
  why: 'At three in the morning nobody looks for the right number: either the path is written down or the night is lost.',
  source: 'Article 0: clear escalation paths; AWS OPS10-BP04',
  remedy: 'Name who keeps the escalation paths, and write down where they are.',
  needs: ['tags', 'delivery'],
  flagged: [
    `
    settings: scope=incident
                  | Commander @command | Engineer @application
    Ship releases | C                  | AR`,
  ],
  accepted: [
    `
    settings: scope=incident
                                                 | Commander @command | Engineer @application
    Ship releases                                | C                  | AR
    Keep the call list {escalation}              | AR                 | C`,
  ],
  inputs: (reading) => [reading.rows.length > 0, reading.withDuty('escalation')],
  *check(reading) {
    if (reading.rows.length === 0) return;
    const missing = missingDuty(ESCALATION, reading);
    if (missing) yield missing;
  },
});
