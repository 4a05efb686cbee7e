import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'identity-loss',
  title: 'Identity provider or monitoring loss',
  injection:
    'Single sign-on is down. Dashboards, chat and paging depend on it, so you are blind and locked out.',
  severity: 'SEV-1',
  questions: questionsOf([
    [
      'P0',
      'break-glass',
      'Who owns emergency access, and when was it last tested?',
      'A1(access) ATTR(access,exercisedOn)',
    ],
    ['P0', 'watch-monitoring', 'Who monitors the monitoring and the pager?', 'A1(monitoring-health)'],
    ['P1', 'without-alerts', 'How is the incident noticed without alerts?', 'CI(triage,CL) MAN'],
    ['P2', 'meeting-place', 'Where do people meet when chat is down?', 'ATTR(escalation,doc) MAN'],
    ['P3', 'relax', 'Who may temporarily relax an access control?', 'A1(access) RC(access,SEC)'],
    ['PC', 'status-page', 'Can the status page be updated without single sign-on?', 'MAN'],
    [
      'PC',
      'status-owner',
      'Who updates the status page, and where is it written down how?',
      'A1(comms-customer) ATTR(comms-customer,doc)',
    ],
    ['P5', 'remove-access', 'Who removes the temporary access?', 'A1(close) RC(close,SEC)'],
    [
      'P6',
      'both-know',
      'Do both layers know the dependency they share?',
      'A1(row fb-shared-docs) RC(row fb-shared-docs,application)',
    ],
  ]),
};

export default scenario;
