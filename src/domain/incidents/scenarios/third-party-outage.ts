import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'third-party-outage',
  title: 'Third-party outage',
  injection: 'The payment provider is down. Its status page says that they are investigating.',
  severity: 'SEV-2',
  questions: questionsOf([
    [
      'P0',
      'relationship',
      'Who owns the relationship, and is the contact in the contract known?',
      'A1(vendor) ATTR(vendor,contact)',
    ],
    [
      'P0',
      'designed',
      'Who designed what happens when the dependency fails?',
      'A1(row app-failure-handling)',
    ],
    [
      'P1',
      'them-or-us',
      'Can we tell their failure from ours?',
      'RC(triage,application) A1(row ops-monitor-slis)',
    ],
    ['P3', 'fallback', 'Who may switch to the fallback or degrade?', 'A1(degrade) DEPTH(degrade,2)'],
    ['P3', 'which-product', 'Is product heard on which product goes first?', 'CI(degrade,PM)'],
    [
      'PC',
      'two-voices',
      'Do different people talk to the vendor and to customers?',
      'SEP(vendor,comms-customer)',
    ],
    [
      'P4',
      'reconcile',
      'Who reconciles lost and doubled transactions?',
      'A1(restore) RC(restore,application)',
    ],
    ['P6', 'contract', 'Does whoever owns the contract take part in the postmortem?', 'CI(postmortem,VM)'],
  ]),
};

export default scenario;
