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
      'Is there an inventory of certificates and expiry dates, with an owner?',
      'A1(inventory) ATTR(inventory,doc)',
    ],
    [
      'P0',
      'expiry-alert',
      'Who gets the expiry alert, and who is the deputy?',
      'A1(alerting) DEPTH(alerting,2)',
    ],
    [
      'P1',
      'recognise',
      'Who recognises it, although it looks like a network failure?',
      'RC(triage,platform) RC(triage,application)',
    ],
    ['P3', 'issue', 'Who may issue and deploy a certificate out of hours?', 'A1(row shr-secrets) A1(access)'],
    [
      'P3',
      'pinning',
      'Who is responsible for the clients that pin the certificate?',
      'A1(row app-api-contracts) CI(row app-api-contracts,platform)',
    ],
    ['PC', 'api-customers', 'Who tells API customers to update their pins?', 'A1(comms-customer)'],
    ['P6', 'automate', 'Who owns automating the renewal?', 'A1(followup)'],
    ['P6', 'automatic', 'Is the renewal automatic?', 'MAN'],
  ]),
};

export default scenario;
