import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'every-incident',
  title: 'Every incident',
  injection:
    'Whatever breaks, these fifteen questions come first. They are asked once and hold for all scenarios.',
  severity: 'any',
  questions: questionsOf([
    [
      'P0',
      'severity',
      'Are severity levels and the right to declare written down and owned?',
      'ROW(severity) A1(severity) ST(severity)',
    ],
    [
      'P0',
      'on-call',
      'Does every layer have a first and a second person on call?',
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
      'Was this plan exercised in the last twelve months?',
      'A1(exercise) ATTR(exercise,exercisedOn)',
    ],
    [
      'P1',
      'triage',
      'Who acknowledges and triages, and who if they do not answer?',
      'A1(triage) ST(triage) DEPTH(triage,2)',
    ],
    [
      'P2',
      'command',
      'Who commands, and is that person free of repair work?',
      'A1(command) ST(command) SEP(command,respond-platform) SEP(command,respond-application)',
    ],
    [
      'P2',
      'deputy',
      'Who takes command over at the end of a shift, or when the commander is the only expert?',
      'ROW(deputy) ST(deputy) SEP(deputy,command)',
    ],
    ['P2', 'timeline', 'Who keeps the timeline?', 'ROW(timeline) R+(timeline)'],
    [
      'P3',
      'responders',
      'Does each layer have exactly one lead responder?',
      'A1(respond-platform) A1(respond-application)',
    ],
    [
      'PC',
      'customers',
      'Who speaks to customers, and who approves the words?',
      'A1(comms-customer) R+(comms-customer) SEP(comms-customer,respond-application)',
      { when: 'customers' },
    ],
    ['PC', 'executives', 'Are the executives informed without joining the call?', 'CI(comms-exec,EXE)'],
    ['P5', 'the-end', 'Who may declare the end, and against which criteria?', 'A1(close) ATTR(close,doc)'],
    [
      'P6',
      'postmortem',
      'Who owns the postmortem, and do both layers take part?',
      'A1(postmortem) RC(postmortem,platform) RC(postmortem,application)',
    ],
    ['P6', 'actions', 'Who tracks the actions until they are done?', 'A1(followup) ST(followup)'],
  ]),
};

export default scenario;
