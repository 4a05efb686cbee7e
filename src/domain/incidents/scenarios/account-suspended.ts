import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'account-suspended',
  title: 'Cloud account suspended',
  injection:
    'The provider suspends the production account on a Friday evening. Its email mentions an unpaid invoice and abuse.',
  severity: 'SEV-1',
  questions: questionsOf([
    ['P0', 'contract', 'Who owns the contract, and is the contact known?', 'A1(vendor) ATTR(vendor,contact)'],
    ['P0', 'second-account', 'Are backups outside the suspended account?', 'MAN'],
    ['P1', 'mail', 'Who reads the provider’s mails at the weekend?', 'A1(vendor) DEPTH(vendor,2)'],
    ['P3', 'pay', 'Who may pay an invoice at the weekend?', 'A1(emergency-spend) DEPTH(emergency-spend,2)'],
    ['P3', 'elsewhere', 'Who decides to run elsewhere?', 'A1(failover) RC(failover,application)'],
    ['P4', 'restore-elsewhere', 'Who restores the data elsewhere?', 'A1(restore) R+(restore)'],
    [
      'PC',
      'customers',
      'Who tells customers while the status page may be down?',
      'A1(comms-customer) R+(comms-customer)',
      { when: 'customers' },
    ],
    ['P6', 'finance', 'Does finance take part in the postmortem?', 'RC(postmortem,FIN)'],
  ]),
};

export default scenario;
