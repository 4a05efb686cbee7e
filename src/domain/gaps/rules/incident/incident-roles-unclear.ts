import { defineRule, type Fix, type FixContext } from '../../../findings/rule';
import { addReferenceRows } from '../../fixes/addRow';
import { counted, listed } from '../../names/words';
import { impliedInputs, isImplied } from '../../remarks/impliedDuties';
import { referenceRow } from '../../tables/referenceRow';

/** Duties that need an owner before anything breaks. */
const DUTIES = [
  'triage',
  'declare',
  'command',
  'respond-platform',
  'respond-application',
  'comms-customer',
  'escalation',
  'postmortem',
] as const;

export default defineRule({
  id: 'incident-roles-unclear',
  group: 'incident',
  scope: 'matrix',
  asksForRows: true,
  severity: 'must',
  title: 'Incident roles are unclear',
  why: 'During an incident there is no time to work out who decides, who repairs and who informs customers.',
  source:
    '“Cloud architect and software engineer”, pitfalls: incident roles that are unclear during failures; AWS SEC10-BP01',
  remedy: 'Give each duty one accountable role before the next incident.',
  needs: ['tags', 'rows'],
  hides: [
    'incident-command-unowned',
    'response-layer-gap',
    'severity-undefined',
    'comms-unowned',
    'escalation-undefined',
    'postmortem-unowned',
  ],
  flagged: [
    `
    settings: scope=incident
                                     | Commander | Engineer
    Command incidents {command}      | A         | R
    Repair services {respond-application} | C    | AR`,
  ],
  accepted: [
    `
    settings: scope=incident
                                     | Commander | Engineer
    Sort alarms {triage}             | C         | AR
    Declare incidents {declare}      | AR        | C
    Command incidents {command}      | AR        | C
    Repair hosts {respond-platform}  | C         | AR
    Repair services {respond-application} | C    | AR
    Tell customers {comms-customer}  | AR        | C
    Keep the call list {escalation}  | AR        | C
    Look back {postmortem}           | A         | R`,
  ],
  inputs: (reading) => [...DUTIES.map((duty) => reading.withDuty(duty)), ...impliedInputs(reading)],
  *check(reading) {
    // A row without one owner speaks for itself.
    const unclear = DUTIES.filter((duty) => reading.withDuty(duty).length === 0 && !isImplied(duty, reading));
    // One alone has a rule of its own.
    if (unclear.length < 2) return;
    const names = unclear.map((duty) => `“${referenceRow(`duty-${duty}`).name}”`);
    yield {
      about: '',
      message: `No activity that we recognise covers ${counted(unclear.length, 'incident duty', 'incident duties')}: ${listed(names, DUTIES.length)}.`,
      facts: unclear.join(),
      causes: unclear.map((duty) => `duty:${duty}`),
      concern: 'incident',
      // Who leads is the one question that cannot wait for the night itself.
      ...(unclear.includes('command') ? {} : { severity: 'should' as const }),
      absent: { areas: ['incident'], whole: false },
      places: [],
      fixes: (context) => [settle(unclear, context)],
    };
  },
});

/** Adds the rows that are missing, each with the owner that the catalogue gives it. */
function settle(unclear: readonly string[], context: FixContext): Fix {
  return addReferenceRows(
    unclear.map((duty) => `duty-${duty}`),
    context,
    `Add ${unclear.length} activities`,
  );
}
