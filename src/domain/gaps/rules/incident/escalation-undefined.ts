import { defineRule } from '../../../findings/rule';
import { missingDuty } from '../../remarks/duty';
import { isSaidByOther, saidInputs } from '../../remarks/impliedDuties';

const ESCALATION = {
  duty: 'escalation',
  fine: true,
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
  why: 'At three in the morning nobody can search for the right number. The path has to be written down.',
  source: '“Cloud architect and software engineer”: clear escalation paths; AWS OPS10-BP04',
  remedy: 'Name who maintains the escalation paths, and enter where they are documented.',
  needs: ['tags', 'delivery', 'rows'],
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
  inputs: (reading) => [reading.withDuty('escalation'), ...saidInputs('escalation', reading)],
  *check(reading) {
    if (isSaidByOther('escalation', reading)) return;
    const missing = missingDuty(ESCALATION, reading);
    if (missing) yield missing;
  },
});
