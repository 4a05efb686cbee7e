import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'third-party-outage',
  title: 'Third-party outage',
  injection: 'The payment provider is down. Its status page says “Investigating”.',
  severity: 'SEV-2',
  questions: questionsOf([
    [
      'P0',
      'relationship',
      'Who owns the relationship, and is the contract contact known?',
      'A1(vendor) ATTR(vendor,contact)',
    ],
    [
      'P0',
      'designed',
      'Who designed what happens when the dependency fails?',
      'A1(row app-failure-handling)',
    ],
    ['P1', 'them-or-us', 'Can you tell their failure from yours?', 'MAN'],
    [
      'P1',
      'own-signals',
      'Who watches your own service levels, with the application side?',
      'RC(triage,application) A1(row ops-monitor-slis)',
    ],
    ['P3', 'fallback', 'Who may switch to the fallback or degrade?', 'A1(degrade) DEPTH(degrade,2)'],
    ['P3', 'which-product', 'Is product consulted on which product to restore first?', 'RC(degrade,PM)'],
    [
      'PC',
      'two-voices',
      'Do different people talk to the vendor and to customers?',
      'SEP(vendor,comms-customer)',
    ],
    [
      'P4',
      'reconcile',
      'Who reconciles lost and duplicate transactions?',
      'A1(restore) RC(restore,application)',
    ],
    ['P6', 'contract', 'Does the contract owner take part in the postmortem?', 'RC(postmortem,VM)'],
  ]),
};

export default scenario;
