import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'capacity-exhaustion',
  title: 'DDoS or capacity exhaustion',
  injection:
    'Traffic is fifty times normal. The account’s quota is used up, and requests from real customers fail.',
  severity: 'SEV-1',
  questions: questionsOf([
    ['P0', 'quotas', 'Who owns capacity and quotas?', 'A1(row ops-capacity) A1(inventory)'],
    [
      'P1',
      'attack-or-success',
      'Attack or success? Do both layers know what normal traffic looks like?',
      'MAN',
    ],
    [
      'P1',
      'both-triage',
      'Do both layers take part in triage?',
      'RC(triage,platform) RC(triage,application)',
    ],
    [
      'P3',
      'throttle',
      'Who may block or throttle paying customers, and does product agree?',
      'A1(traffic) RC(traffic,PM)',
    ],
    [
      'P3',
      'raise-quota',
      'Who may raise the quota and the spending limit?',
      'A1(emergency-spend) A1(vendor)',
    ],
    ['P3', 'shed-load', 'Who designed how the application sheds load?', 'A1(row app-failure-handling)'],
    ['PC', 'status', 'Who updates the status page while the site is down?', 'A1(comms-customer)'],
    ['P4', 'lift-blocks', 'Who lifts the blocks afterwards?', 'A1(traffic) A1(close)'],
    [
      'P6',
      'plan-capacity',
      'Does the person who plans capacity learn from this?',
      'MEETS(row ops-capacity,postmortem)',
    ],
  ]),
};

export default scenario;
