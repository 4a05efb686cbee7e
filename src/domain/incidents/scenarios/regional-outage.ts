import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'regional-outage',
  title: 'Regional cloud outage',
  injection: 'The primary region loses its network for two hours. The provider’s status page shows green.',
  severity: 'SEV-1',
  questions: questionsOf([
    [
      'P0',
      'recovery-objectives',
      'Are recovery objectives set for each service, with the application side?',
      'A1(row plan-recovery-objectives) RC(row plan-recovery-objectives,application)',
    ],
    [
      'P0',
      'failover-exercised',
      'Has the failover been tested, and who is accountable for it?',
      'A1(failover) ATTR(failover,exercisedOn)',
    ],
    [
      'P1',
      'theirs-or-ours',
      'Who decides whether it is the provider or you?',
      'A1(triage) RC(triage,platform)',
    ],
    [
      'P3',
      'may-fail-over',
      'Who may fail over, and is there a second person at 3 a.m.?',
      'A1(failover) DEPTH(failover,2)',
    ],
    ['P3', 'second-knows-how', 'Does the second person know how to fail over?', 'MAN'],
    [
      'P3',
      'service-survives',
      'Do application owners confirm that their services survive the failover?',
      'RC(failover,application)',
    ],
    ['P3', 'extra-cost', 'Who approves the extra cost of the second region?', 'A1(emergency-spend)'],
    ['PC', 'provider-case', 'Who opens the provider case and pushes it?', 'A1(vendor) ST(vendor)'],
    [
      'P4',
      'fail-back',
      'Who decides to fail back, and who checks that the data is consistent?',
      'A1(restore) RC(restore,application)',
    ],
    [
      'P6',
      'dr-strategy',
      'Does the owner of the recovery strategy learn from this?',
      'MEETS(row arch-dr-strategy,postmortem)',
    ],
  ]),
};

export default scenario;
