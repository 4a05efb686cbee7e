import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'certificate-expiry',
  title: 'Certificate expiry',
  injection: 'The certificate of the public API expires on Sunday. Mobile clients have pinned the old chain.',
  severity: 'SEV-2',
  questions: questionsOf([
    [
      'P0',
      'inventory',
      'Is there an owned inventory of certificates with their dates?',
      'A1(inventory) ATTR(inventory,doc)',
    ],
    ['P0', 'expiry-alert', 'Who gets the expiry alert, and who is second?', 'A1(alerting) DEPTH(alerting,2)'],
    [
      'P1',
      'recognise',
      'Who recognises it, though it looks like a network failure?',
      'RC(triage,platform) RC(triage,application)',
    ],
    ['P3', 'issue', 'Who may issue and deploy a certificate out of hours?', 'A1(row shr-secrets) A1(access)'],
    [
      'P3',
      'pinning',
      'Who owns the side of the clients that pin?',
      'A1(row app-api-contracts) CI(row app-api-contracts,platform)',
    ],
    ['PC', 'api-customers', 'Who tells API customers to update their pins?', 'A1(comms-customer)'],
    ['P6', 'automate', 'Who makes renewal automatic?', 'A1(followup)'],
  ]),
};

export default scenario;
