/** Rows that speak for how an incident is led, told and learned from. */
import type { Row } from '../../../reading/row';
import { LOOKS_BACK, YIELDS_ACTIONS } from './followUpWords';
import { CONFIRMS } from './rowWords';
import type { WholeRow } from './wholeRow';

function looksBack({ activity: { name, duties = [] } }: Row): boolean {
  return duties.includes('postmortem') || duties.includes('problem-management') || LOOKS_BACK.test(name);
}

/** Who leads or repairs, is called or tells of an outage. */
function isOfOutages({ activity: { concerns, duties = [] } }: Row): boolean {
  return concerns.includes('incident') || duties.some((duty) => OF_OUTAGES.has(duty));
}

const OF_OUTAGES: ReadonlySet<string> = new Set(['command', 'declare', 'oncall', 'comms-customer']);

export const INCIDENT_ROWS: readonly WholeRow[] = [
  {
    id: 'incident-command-unowned',
    group: 'incident',
    severity: 'must',
    title: 'Nobody commands incidents',
    why: 'Without one commander everyone repairs and nobody decides, and two people undo each other’s work.',
    source:
      '“Cloud architect and software engineer”, pitfalls: unclear incident response roles; PagerDuty; Incident Command System',
    remedy: 'Name one commander role with a rota of trained people.',
    areas: ['incident'],
    whole: true,
    parts: [
      {
        says: 'who commands an incident',
        origin: 'duty-command',
        duty: 'command',
        near: /\b(lead|command|coordinat|manage|direct|leit|pilot|dirig|guid|lider)\w*.*(incident|outage|crisis|response|störung|vorfall|crise)|(incident|crisis|response|outage) (lead|manager|coordinator|handling|management|process)/i,
      },
    ],
    companion: ({ settings }) => (settings.highAvailability ? 'must' : 'should'),
  },
  {
    id: 'comms-unowned',
    group: 'incident',
    severity: 'must',
    title: 'Nobody tells customers',
    why: 'Customers who hear nothing open tickets. Those who hear two stories trust neither.',
    source: 'AWS OPS10-BP05; NIST CSF RS.CO-02',
    remedy: 'Name who writes the updates and who approves them.',
    areas: ['incident'],
    parts: [
      {
        says: 'who tells customers about an incident',
        origin: 'duty-comms-customer',
        duty: 'comms-customer',
        near: /status ?page|(tell|inform|updat|notif|communicat|messag|banner|alert)\w*.*(customer|client|user|partner|guest)|(customer|client|user|partner|guest)\w*.*(inform|updat|notif|communicat|messag)|(kunden|störung)\w*info|inform\w*.*(kunde|utilisateur|usuario|utente|cliente)/i,
      },
    ],
    applies: ({ settings }) => settings.customers,
  },
  {
    id: 'severity-undefined',
    fine: true,
    group: 'incident',
    severity: 'should',
    title: 'Severity levels have no owner',
    why: 'Without agreed levels, every incident starts with a debate about how bad it is.',
    source: 'NIST CSF DE.AE-08; PagerDuty severity levels',
    remedy: 'Add the activity, and make one role accountable for the levels and their criteria.',
    areas: ['incident'],
    eitherOf: true,
    parts: [
      {
        says: 'how bad an incident is',
        origin: 'duty-severity',
        duty: 'severity',
        near: /severity|priorit|urgency/i,
      },
      { says: 'who declares an incident', origin: 'duty-declare', duty: 'declare', near: /declar/i },
    ],
  },
  {
    id: 'close-unowned',
    fine: true,
    group: 'incident',
    severity: 'should',
    title: 'Nobody declares an incident over',
    why: 'Until someone says it is over, responders stay on the call and customers stay worried.',
    source: 'PagerDuty: ending an incident',
    remedy: 'Name who declares the end and hands over what is left.',
    areas: ['incident'],
    parts: [
      {
        says: 'who declares an incident over',
        origin: 'duty-close',
        duty: 'close',
        is: {
          holds: ({ activity }) =>
            activity.origin === undefined &&
            (activity.duties?.includes('verify') ?? false) &&
            CONFIRMS.test(activity.name),
        },
        near: /(clos\w*|end|resol\w*) .*(incident|outage)|incident (closure|resolution)/i,
      },
    ],
  },
  {
    id: 'alert-without-owner',
    fine: true,
    group: 'incident',
    severity: 'should',
    title: 'Alerts have no owner',
    why: 'When nobody owns an alert, the first person it wakes mutes it, and the next one is missed.',
    source: 'AWS OPS10-BP02',
    remedy: 'Name one role for the alerts of each layer.',
    areas: ['incident'],
    parts: [
      {
        says: 'who defines alerts and whom they page',
        origin: 'duty-alerting',
        duty: 'alerting',
        near: /alert|alarm|pag(e|ing)\b/i,
      },
    ],
  },
  {
    id: 'postmortem-unowned',
    group: 'incident',
    severity: 'must',
    title: 'Nobody owns the postmortem',
    why: 'If nobody is asked to write it, it does not get written, and the incident happens again.',
    source:
      '“Cloud architect and software engineer”: joint incident reviews; PagerDuty postmortem owner; AWS OPS11-BP02',
    remedy: 'Name the role that makes sure every postmortem has an owner.',
    areas: ['incident'],
    parts: [
      {
        says: 'who looks back on an incident',
        origin: 'duty-postmortem',
        duty: 'postmortem',
        near: /post.?mortem|retrospective|lessons|incident review/i,
      },
    ],
  },
  {
    id: 'actions-unowned',
    group: 'incident',
    severity: 'must',
    title: 'Nobody tracks follow-up actions',
    why: 'A postmortem without tracked actions changes nothing. The actions prevent the next incident.',
    source: 'CoSAI: owners and deadlines; AWS OPS11-BP03',
    remedy: 'Name one role that follows up actions until they are done.',
    areas: ['incident'],
    after: {
      rows: { holds: (row) => looksBack(row) || YIELDS_ACTIONS.test(row.activity.name) },
      says: ['leads to actions', 'lead to actions'],
      or: { rows: { holds: isOfOutages }, says: ['is about incidents', 'are about incidents'] },
      surely: { holds: looksBack },
      formal: { holds: ({ activity }) => /post-?mortem|blameless/i.test(activity.name) },
    },
    parts: [
      {
        says: 'who follows actions up until they are done',
        origin: 'duty-followup',
        duty: 'followup',
        // What a test or a scan found is followed up by those who secure things.
        near: /^(?!.*(vulnerab|pen.?test|patch|finding)).*(follow.?up|corrective|remediation|action item)/i,
      },
    ],
  },
  {
    id: 'no-scribe',
    fine: true,
    group: 'incident',
    severity: 'look',
    title: 'Nobody keeps the timeline',
    why: 'Memory fails within the hour. The postmortem and the regulator ask for the timeline.',
    source: 'PagerDuty scribe; NIST CSF RS.AN-06',
    remedy: 'Add the activity, or say which tool records the timeline.',
    areas: ['incident'],
    parts: [
      {
        says: 'who keeps the timeline of an incident',
        origin: 'duty-timeline',
        duty: 'timeline',
        near: /timeline|scribe|incident log|minutes/i,
      },
    ],
    weighs: ({ settings }) => (settings.personalData ? 'should' : 'look'),
  },
  {
    id: 'ai-incident-unowned',
    group: 'incident',
    severity: 'must',
    title: 'Nobody owns AI incidents',
    why: 'Wrong output looks like normal traffic. Without an owner it is a complaint, not an incident.',
    source: 'NIST AI RMF MANAGE 4.3; EU AI Act Art. 73',
    remedy: 'Name who assesses model anomalies, and who declares and reports an AI incident.',
    areas: ['ai-governance'],
    whole: true,
    eitherOf: true,
    parts: [
      {
        says: 'who declares and reports an AI incident',
        origin: 'aix-ai-incident',
        duty: 'ai-incident',
        near: /\bai\b.*incident|serious incident/i,
      },
      {
        says: 'who assesses a model anomaly',
        origin: 'duty-model-triage',
        duty: 'model-triage',
        near: /drift|anomal|model quality/i,
      },
    ],
    applies: ({ settings }) => settings.aiInProduction,
    exampleSettings: 'aiInProduction=yes',
  },
];
