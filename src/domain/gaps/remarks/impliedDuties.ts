/** Duties of an incident that need no activity of their own, because another activity says who has them. */

import { rolesOfParty } from '../../incidents/vocabulary/parties';
import type { Reading } from '../../reading/reading';
import { isFromCatalogue, isOfIncidents, isOwnTable } from '../ownership/sides';

const REPAIRS: readonly string[] = ['triage', 'respond-platform', 'respond-application'];

/** Duties of those who look first and repair. */
const ANSWERED_BY = ['oncall', 'alerting', 'command', ...REPAIRS];

/** Acts that are the repair in an incident of their kind. */
const MENDING = ['contain-security', 'rollback', 'restore', 'failover', 'degrade'];

/** The commander says how bad it is and whom to call. */
const OF_COMMAND: readonly string[] = ['declare', 'escalation'];

/** In a table of one's own, the row that most often is the other one too: who says how bad it is declares the incident. */
const SAID_BY: { readonly [duty: string]: readonly string[] } = {
  declare: ['severity', 'triage'],
  escalation: ['deputy', 'mobilise'],
  'comms-customer': ['comms-internal', 'comms-public'],
  postmortem: ['followup', 'problem-management'],
  // To contain is to cut off accounts as well as machines.
  'credential-revoke': ['contain-security'],
};

/** In a table of ordinary work, who is on call, takes an alert or takes part in the response looks and repairs too. */
export function isImplied(duty: string, reading: Reading): boolean {
  if (isFromCatalogue(reading)) return false;
  if (isSaidByOther(duty, reading)) return true;
  if (isOfIncidents(reading))
    return REPAIRS.includes(duty) && MENDING.some((other) => reading.withDuty(other).length > 0);
  if (OF_COMMAND.includes(duty))
    return reading.withDuty('command').length > 0 || isSaidByOther('command', reading);
  if (!REPAIRS.includes(duty)) return false;
  return ANSWERED_BY.some((other) => reading.withDuty(other).length > 0);
}

/** Whether a table of one's own has it in another row: nobody writes down twice who tells people. */
export function isSaidByOther(duty: string, reading: Reading): boolean {
  if (!isOwnTable(reading)) return false;
  if (duty === 'command' && isLedByName(reading)) return true;
  // “Lessons learned” looks back.
  if (duty === 'postmortem' && reading.withConcern('feedback').length > 0) return true;
  return (SAID_BY[duty] ?? NONE).some((other) => reading.withDuty(other).length > 0);
}

/** “Incident commander”: what the role is for stands above its column. */
function isLedByName({ roles, tallies }: Reading): boolean {
  return rolesOfParty(roles, 'IC').some(({ id }) => (tallies.get(id)?.owns ?? 0) > 0);
}

export function saidInputs(duty: string, reading: Reading): readonly unknown[] {
  const others = (SAID_BY[duty] ?? NONE).map((other) => reading.withDuty(other));
  if (duty === 'command') return [isLedByName(reading), ...others];
  return duty === 'postmortem' ? [reading.withConcern('feedback'), ...others] : others;
}

const NONE: readonly string[] = [];

/** What `isImplied` looks at, for the inputs of a rule. */
export function impliedInputs(reading: Reading): readonly unknown[] {
  return [
    isOfIncidents(reading),
    ...['command', ...Object.keys(SAID_BY)].flatMap((duty) => saidInputs(duty, reading)),
    ...[...ANSWERED_BY, ...MENDING].map((duty) => reading.withDuty(duty)),
  ];
}
