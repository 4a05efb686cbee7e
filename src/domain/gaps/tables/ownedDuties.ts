/** Incident duties that one role must answer for. Rules that differ only in these are one rule over this table. */

import type { Severity } from '../../findings/rule';
import type { Reading } from '../../reading/reading';

export interface OwnedDuty {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  readonly remedy: string;
  /** Duties of which a missing row is a gap, and those that only must have an owner where they are there. */
  readonly duties: readonly string[];
  readonly ifThere?: readonly string[];
  readonly doer?: boolean;
  /** Asked of AI work too, wherever its incidents are at home. */
  readonly ofAi?: boolean;
  /** One of the duties is enough. */
  readonly eitherOf?: boolean;
  /** Enough that the row is there. */
  readonly anyOwner?: boolean;
  readonly applies?: (reading: Reading) => boolean;
  readonly inputs?: (reading: Reading) => readonly unknown[];
  readonly weighs?: (reading: Reading) => Severity;
  /** A further row that the examples need for the rule to apply, and the settings. */
  readonly exampleRow?: string;
  readonly exampleSettings?: string;
}

const withTag = (concern: string) => ({
  applies: (reading: Reading) => reading.withConcern(concern).length > 0,
  inputs: (reading: Reading) => [reading.withConcern(concern).length > 0],
});

export const OWNED_DUTIES: readonly OwnedDuty[] = [
  {
    id: 'incident-command-unowned',
    severity: 'must',
    title: 'Nobody commands incidents',
    why: 'Without one commander everybody repairs and nobody decides, and two people undo the work of each other.',
    source:
      'Article 0, pitfalls: incident response roles that are unclear; PagerDuty incident roles; Incident Command System',
    remedy: 'Name one commander role with a roster of trained people.',
    duties: ['command'],
  },
  {
    id: 'comms-unowned',
    severity: 'must',
    title: 'Nobody speaks to customers',
    why: 'Customers who hear nothing open tickets, and those who hear two stories trust neither.',
    source: 'AWS OPS10-BP05; NIST CSF RS.CO-02',
    remedy: 'Name who writes the updates and the one who approves them.',
    duties: ['comms-customer'],
    doer: true,
    weighs: ({ settings }) => (settings.customers ? 'must' : 'should'),
  },
  {
    id: 'severity-undefined',
    severity: 'should',
    title: 'Severity levels have no owner',
    why: 'Without agreed levels every incident begins with a debate on how bad it is.',
    source: 'NIST CSF DE.AE-08; PagerDuty severity levels',
    remedy: 'Add the row, and let one role keep the levels and the criteria.',
    duties: ['severity'],
  },
  {
    id: 'alert-without-owner',
    severity: 'should',
    title: 'Alerts have no owner',
    why: 'An alert that belongs to nobody is silenced by whoever it wakes, and the next one is missed.',
    source: 'AWS OPS10-BP02',
    remedy: 'Name one role for the alerts and for the runbooks of each layer.',
    duties: ['alerting'],
    ifThere: ['runbook-platform', 'runbook-application'],
  },
  {
    id: 'failover-authority-unclear',
    severity: 'should',
    title: 'Nobody may decide to fail over',
    why: 'A failover costs money and data; without named authority people wait for the region to come back.',
    source: 'AWS REL13-BP02',
    remedy: 'Name the role that may fail over without asking.',
    duties: ['failover'],
    ...withTag('dr'),
    exampleRow: 'Keep a second region #dr',
  },
  {
    id: 'containment-authority-unclear',
    severity: 'should',
    title: 'Nobody may contain an attack',
    why: 'To isolate a system or revoke a key breaks something; who has to ask first gives the attacker the time.',
    source: 'AWS incident response playbooks: decision authority for containment; NIST CSF RS.MI-01',
    remedy: 'Name who may isolate, block and revoke, even where production suffers.',
    duties: ['contain-security', 'credential-revoke'],
  },
  {
    id: 'evidence-unowned',
    severity: 'should',
    title: 'Nobody keeps evidence',
    why: 'Those who contain an attack wipe what would show how far it went, unless somebody keeps it first.',
    source: 'ISO 27001 A.5.28; NIST CSF RS.AN-07',
    remedy: 'Name who preserves logs and images before anything is rebuilt.',
    duties: ['evidence'],
    applies: (reading) => reading.withDuty('contain-security').length > 0,
    inputs: (reading) => [reading.withDuty('contain-security').length > 0],
    exampleRow: 'Isolate hosts {contain-security}',
  },
  {
    id: 'processor-notice-unowned',
    severity: 'should',
    title: 'Nobody tells the controller',
    why: 'A processor must tell the controller of a breach without delay; nobody thinks of it at the time.',
    source: 'GDPR Art 33(2)',
    remedy: 'Name who tells the companies whose data you process.',
    duties: ['notify-controller'],
    applies: ({ settings }) => settings.processor,
    exampleSettings: 'settings: processor=yes',
  },
  {
    id: 'vendor-escalation-unowned',
    severity: 'should',
    title: 'Nobody escalates to vendors',
    why: 'A vendor answers the contact in the contract; when nobody knows who that is, hours go by.',
    source: 'NIST CSF GV.SC-08',
    remedy: 'Name who opens cases with vendors and pushes them.',
    duties: ['vendor'],
    ...withTag('vendor'),
    exampleRow: 'Choose suppliers #vendor',
  },
  {
    id: 'emergency-spend-unowned',
    severity: 'look',
    title: 'Nobody may approve emergency spend',
    why: 'At night somebody has to double the capacity or cut it off; both are decisions on money.',
    source: 'AWS COST02-BP05',
    remedy: 'Name who may spend, or stop spending, in an incident.',
    duties: ['emergency-spend'],
    weighs: ({ settings }) => (settings.watchedConcerns.includes('cost') ? 'should' : 'look'),
  },
  {
    id: 'postmortem-unowned',
    severity: 'must',
    title: 'Nobody owns the postmortem',
    why: 'What nobody is asked to write is not written, and the incident comes back.',
    source: 'PagerDuty postmortem owner; AWS OPS11-BP02',
    remedy: 'Name the role that sees to it that every postmortem has an owner.',
    duties: ['postmortem'],
  },
  {
    id: 'actions-unowned',
    severity: 'must',
    title: 'Nobody tracks follow-up actions',
    why: 'A postmortem without tracked actions is a story. The actions prevent the next incident.',
    source: 'CoSAI: owners and deadlines; AWS OPS11-BP03',
    remedy: 'Name one role that follows actions up until they are done.',
    duties: ['followup'],
  },
  {
    id: 'no-scribe',
    severity: 'look',
    title: 'Nobody keeps the timeline',
    why: 'Memory fails within the hour; the timeline is what the postmortem and the regulator ask for.',
    source: 'PagerDuty scribe; NIST CSF RS.AN-06',
    remedy: 'Add the row, or say that a tool records the timeline.',
    duties: ['timeline'],
    anyOwner: true,
  },
  {
    id: 'ai-incident-unowned',
    severity: 'must',
    title: 'Nobody owns AI incidents',
    why: 'Wrong output looks like normal traffic; without an owner it is a complaint, not an incident.',
    source: 'NIST AI RMF MANAGE 4.3; EU AI Act Art 73',
    remedy: 'Name who assesses model anomalies and who declares and reports an AI incident.',
    duties: ['model-triage', 'ai-incident'],
    ofAi: true,
    eitherOf: true,
    applies: ({ settings }) => settings.aiInProduction,
    exampleSettings: 'settings: aiInProduction=yes',
  },
];
