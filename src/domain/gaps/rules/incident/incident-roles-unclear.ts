import { defineRule, type Fix, type FixContext } from '../../../findings/rule';
import type { Reading } from '../../../reading/reading';
import { addReferenceRow } from '../../fixes/addRow';
import { chooseOwner, keepOne } from '../../fixes/ownerFixes';
import { counted, listed } from '../../names/words';
import { isOwned } from '../../ownership/ownership';
import { referenceRow } from '../../tables/referenceRow';

/** What must be settled before anything breaks. */
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
  severity: 'must',
  title: 'Incident roles are unclear',
  why: 'During a failure there is no time to find out who decides, who repairs and who tells the customers.',
  source: 'Article 0, pitfalls: incident roles that are unclear during failures; AWS SEC10-BP01',
  remedy: 'Give each of these duties one role that answers for it, before the next incident.',
  needs: ['tags', 'delivery'],
  hides: [
    'incident-command-unowned',
    'response-layer-gap',
    'comms-unowned',
    'escalation-undefined',
    'postmortem-unowned',
  ],
  flagged: [
    `
                                     | Commander | Engineer
    Command incidents {command}      | A         | R
    Repair services {respond-application} | C    | AR`,
  ],
  accepted: [
    `
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
  inputs: (reading) => [reading.rows.length > 0, ...DUTIES.map((duty) => reading.withDuty(duty))],
  *check(reading) {
    if (reading.rows.length === 0) return;
    const unclear = DUTIES.filter((duty) => !isSettled(duty, reading));
    if (unclear.length === 0) return;
    const names = unclear.map((duty) => `“${referenceRow(`duty-${duty}`).name}”`);
    yield {
      about: '',
      message: `${counted(unclear.length, 'duty', 'duties')} of incident work ${unclear.length === 1 ? 'has' : 'have'} no clear owner: ${listed(names, DUTIES.length)}.`,
      facts: unclear.join(),
      causes: unclear.map((duty) => `duty:${duty}`),
      concern: 'incident',
      places: unclear.flatMap((duty) =>
        reading.withDuty(duty).map((row) => ({ activityId: row.activity.id })),
      ),
      fixes: (context) => [settle(unclear, context)],
    };
  },
});

function isSettled(duty: string, reading: Reading): boolean {
  const rows = reading.withDuty(duty);
  return rows.length > 0 && rows.every((row) => isOwned(row, reading));
}

/** Adds the rows that are missing and names the likeliest owner of those that have none. */
function settle(unclear: readonly string[], context: FixContext): Fix {
  const parts = unclear.flatMap((duty) => {
    const rows = context.reading.withDuty(duty);
    if (rows.length === 0) return [addReferenceRow(`duty-${duty}`, context)];
    return rows
      .filter((row) => !isOwned(row, context.reading))
      .flatMap((row) => {
        const fixes =
          row.owners.length > 1 ? keepOne(row.activity.id, context) : chooseOwner(row.activity.id, context);
        return fixes.slice(0, 1);
      });
  });
  return {
    label: unclear.length === 1 ? 'Settle the duty' : `Settle all ${unclear.length} duties`,
    safe: true,
    edit: {
      label: `settle ${counted(unclear.length, 'incident duty', 'incident duties')}`,
      apply(draft) {
        for (const part of parts) part.edit.apply(draft);
      },
    },
  };
}
