import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'every-incident',
  title: 'Every incident',
  injection: 'These questions come first, whatever breaks. Answer them once for all scenarios.',
  severity: 'any',
  questions: questionsOf([
    [
      'P0',
      'severity',
      'Are severity levels and the authority to declare written down, with an owner?',
      'ROW(severity) A1(severity) ST(severity)',
    ],
    [
      'P0',
      'service-owner',
      'Is a person named as the owner of each service?',
      'A1(row gov-ownership-map) ATTR(row gov-ownership-map,doc)',
    ],
    [
      'P0',
      'on-call',
      'Does every layer have a primary and a secondary on call?',
      'A1(oncall) RC(oncall,platform) RC(oncall,application) DEPTH(oncall,2)',
    ],
    [
      'P0',
      'escalation',
      'Is the escalation path written down, current, and owned?',
      'A1(escalation) ATTR(escalation,doc) ATTR(escalation,reviewedOn)',
    ],
    [
      'P0',
      'emergency-access',
      'Can responders get in when the normal login is down?',
      'A1(access) ST(access) ATTR(access,exercisedOn)',
    ],
    [
      'P0',
      'exercised',
      'Was this plan tested in the last twelve months?',
      'A1(exercise) ATTR(exercise,exercisedOn)',
    ],
    [
      'P1',
      'triage',
      'Who acknowledges and triages, and who steps in if they do not respond?',
      'A1(triage) ST(triage) DEPTH(triage,2)',
    ],
    [
      'P2',
      'command',
      'Who commands, and are they free of repair work?',
      'A1(command) ST(command) SEP(command,respond-platform) SEP(command,respond-application)',
    ],
    [
      'P2',
      'deputy',
      'Who takes over command at the end of a shift, or when the commander is the only expert?',
      'ROW(deputy) ST(deputy) SEP(deputy,command)',
    ],
    ['P2', 'timeline', 'Who keeps the timeline?', 'ROW(timeline) R+(timeline)'],
    [
      'P2',
      'relief',
      'Who relieves people in a long incident, and after how many hours?',
      'A1(relief) ATTR(relief,sla)',
    ],
    ['P2', 'stop-changes', 'Who may stop all other changes?', 'A1(row ho-shared-release)'],
    [
      'P3',
      'responders',
      'Does each layer have exactly one lead responder?',
      'A1(respond-platform) A1(respond-application)',
    ],
    [
      'PC',
      'customers',
      'Who speaks to customers, and who approves the wording?',
      'A1(comms-customer) R+(comms-customer) SEP(comms-customer,respond-application)',
      { when: 'customers' },
    ],
    ['PC', 'executives', 'Are executives informed without joining the call?', 'CI(comms-exec,EXE)'],
    [
      'PC',
      'support',
      'Who tells support what to say?',
      'A1(support-brief) R+(support-brief)',
      { when: 'customers' },
    ],
    [
      'P5',
      'the-end',
      'Who may declare the incident over, and by what criteria?',
      'A1(close) ATTR(close,doc)',
    ],
    [
      'P5',
      'over-for-customers',
      'Who decides that it is over for customers?',
      'A1(close) RC(close,CL)',
      { when: 'customers' },
    ],
    [
      'P6',
      'postmortem',
      'Who owns the postmortem, and do both layers take part?',
      'A1(postmortem) RC(postmortem,platform) RC(postmortem,application)',
    ],
    ['P6', 'actions', 'Who tracks the actions to completion?', 'A1(followup) ST(followup)'],
    [
      'P6',
      'coming-back',
      'Who finds and removes the causes of incidents that come back?',
      'A1(problem-management) R+(problem-management)',
    ],
  ]),
};

export default scenario;
