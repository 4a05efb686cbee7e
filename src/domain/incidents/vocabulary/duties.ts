/** The pieces of incident work that a row can carry as its duty. */
import type { PhaseId } from './phases';

export interface Duty {
  readonly id: string;
  readonly name: string;
  readonly phase: PhaseId;
  /** Must be owned before anything breaks; others the commander may assign at the time. */
  readonly before: boolean;
  /** Part of the pack for small organisations. */
  readonly compact: boolean;
}

type Line = readonly [id: string, phase: PhaseId, name: string, ...marks: ('later' | 'compact')[]];

// `later`: need not be owned before the incident.
const LINES: readonly Line[] = [
  ['severity', 'P0', 'Set severity levels and when to declare', 'compact'],
  ['escalation', 'P0', 'Keep escalation paths and contacts current', 'compact'],
  ['oncall', 'P0', 'Staff a first and second on-call person for every layer', 'compact'],
  ['runbook-platform', 'P0', 'Write runbooks for platform alerts'],
  ['runbook-application', 'P0', 'Write runbooks for service alerts'],
  ['alerting', 'P0', 'Define alerts and whom they page', 'compact'],
  ['monitoring-health', 'P0', 'Monitor the monitoring'],
  ['access', 'P0', 'Keep emergency access for responders', 'compact'],
  ['backup', 'P0', 'Take, protect and test backups', 'compact'],
  ['inventory', 'P0', 'Keep the list of certificates, secrets, quotas, vendors and models'],
  ['exercise', 'P0', 'Run tabletops and game days', 'compact'],
  ['training', 'P0', 'Train commanders and responders'],
  ['triage', 'P1', 'Triage alerts', 'compact'],
  ['security-triage', 'P1', 'Decide whether it is a security or personal-data event'],
  ['cost-triage', 'P1', 'Notice and assess a spend anomaly'],
  ['model-triage', 'P1', 'Notice and assess a model anomaly'],
  ['declare', 'P2', 'Declare an incident and set its severity', 'compact'],
  ['command', 'P2', 'Command the incident', 'compact'],
  ['deputy', 'P2', 'Take over command'],
  ['timeline', 'P2', 'Keep the timeline', 'later'],
  ['mobilise', 'P2', 'Page and brief responders', 'later'],
  ['respond-platform', 'P3', 'Investigate and repair the platform', 'compact'],
  ['respond-application', 'P3', 'Investigate and repair the service', 'compact'],
  ['rollback', 'P3', 'Roll back a release', 'compact'],
  ['failover', 'P3', 'Fail over a region or dependency'],
  ['degrade', 'P3', 'Switch off a feature or service', 'compact'],
  ['traffic', 'P3', 'Throttle, block or scale traffic'],
  ['emergency-spend', 'P3', 'Approve emergency spend, or cut spend off'],
  ['contain-security', 'P3', 'Contain an attack'],
  ['credential-revoke', 'P3', 'Revoke and rotate credentials'],
  ['evidence', 'P3', 'Preserve evidence'],
  ['model-off', 'P3', 'Take a model, agent or tool offline'],
  ['eradicate', 'P4', 'Remove the cause', 'later'],
  ['restore', 'P4', 'Restore data and verify its integrity', 'compact'],
  ['verify', 'P4', 'Verify that service is back to normal', 'later'],
  ['comms-internal', 'PC', 'Keep the rest of the company informed'],
  ['comms-exec', 'PC', 'Brief the executives'],
  ['comms-customer', 'PC', 'Update customers and the status page', 'compact'],
  ['comms-public', 'PC', 'Speak to the media'],
  ['notify-regulator', 'PC', 'Notify the regulator', 'compact'],
  ['notify-individuals', 'PC', 'Notify the people affected'],
  ['notify-controller', 'PC', 'Notify the controller or contract partner'],
  ['vendor', 'PC', 'Escalate to a vendor or provider'],
  ['law-enforcement', 'PC', 'Contact the police and the insurer'],
  ['close', 'P5', 'Declare the incident over and hand over remaining work', 'compact'],
  ['postmortem', 'P6', 'Own the postmortem', 'compact'],
  ['followup', 'P6', 'Track follow-up actions to completion', 'compact'],
  ['process-review', 'P6', 'Review the incident process and role map', 'later'],
  ['ai-incident', 'P2', 'Declare, investigate and report an AI incident'],
  ['ransom', 'P3', 'Decide on a ransom demand'],
  ['relief', 'P2', 'Relieve people and plan shifts'],
  ['support-brief', 'PC', 'Tell support what to say'],
  ['people-legal', 'PC', 'Handle staff matters of an incident'],
  ['problem-management', 'P6', 'Find and remove causes of repeated incidents'],
  ['known-errors', 'P6', 'Keep the list of known errors and workarounds'],
];

export const DUTIES: readonly Duty[] = LINES.map(([id, phase, name, ...marks]) => ({
  id,
  phase,
  name,
  before: !marks.includes('later'),
  compact: marks.includes('compact'),
}));

const byId: ReadonlyMap<string, Duty> = new Map(DUTIES.map((duty) => [duty.id, duty]));

export function dutyName(id: string): string {
  return byId.get(id)?.name ?? id;
}

/** Catalogue rows that do a duty's work where the incident pack was not loaded. */
export const ORIGINS_OF_DUTY: { readonly [duty: string]: readonly string[] } = {
  rollback: ['rel-rollback-capability'],
  'respond-platform': ['inc-platform-response'],
  'respond-application': ['inc-service-investigation'],
  escalation: ['inc-escalation-paths'],
  command: ['inc-command'],
  postmortem: ['fb-postmortems'],
  followup: ['inc-followup'],
  'model-off': ['aix-kill-switch'],
  'ai-incident': ['aix-ai-incident'],
};
