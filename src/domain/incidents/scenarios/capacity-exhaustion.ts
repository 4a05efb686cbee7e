import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'capacity-exhaustion',
  title: 'DDoS or capacity exhaustion',
  injection:
    'Traffic is fifty times the normal. The quota of the account is used up and healthy customers fail.',
  severity: 'SEV-1',
  questions: questionsOf([
    ['P0', 'quotas', 'Who owns capacity and quotas?', 'A1(row ops-capacity) A1(inventory)'],
    [
      'P1',
      'attack-or-success',
      'Attack or success: do both layers know what normal traffic is?',
      'RC(triage,platform) RC(triage,application)',
    ],
    ['P3', 'throttle', 'Who may block or throttle paying customers?', 'A1(traffic) CI(traffic,PM)'],
    ['P3', 'raise-quota', 'Who may raise the quota and the spend?', 'A1(emergency-spend) A1(vendor)'],
    ['P3', 'shed-load', 'Who designed how the application sheds load?', 'A1(row app-failure-handling)'],
    ['PC', 'status', 'Who updates the status while the site is down?', 'A1(comms-customer)'],
    ['P4', 'lift-blocks', 'Who lifts the blocks again?', 'A1(traffic) A1(close)'],
    [
      'P6',
      'plan-capacity',
      'Does the lesson reach whoever plans capacity?',
      'MEETS(row ops-capacity,postmortem)',
    ],
  ]),
};

export default scenario;
