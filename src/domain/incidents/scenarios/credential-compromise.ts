import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'credential-compromise',
  title: 'Credential compromise',
  injection:
    'A long-lived administrator key was found in a public repository. Nobody knows how long it has been used.',
  severity: 'SEV-1',
  questions: questionsOf([
    [
      'P0',
      'secrets',
      'Who owns secrets in each layer?',
      'A1(row shr-secrets) A1(row shr-sec-platform) A1(row shr-sec-app)',
    ],
    [
      'P1',
      'leak-alert',
      'Who receives the alert, whether from a scanner, the provider or an outsider?',
      'A1(security-triage) ST(security-triage)',
    ],
    [
      'P3',
      'revoke',
      'Who may revoke the key, even though production uses it?',
      'A1(credential-revoke) RC(credential-revoke,application)',
    ],
    ['P3', 'impact', 'Who approves the outage that revoking causes?', 'A1(degrade)'],
    ['P3', 'logs-first', 'Who saves the logs before anything is rotated?', 'A1(evidence)'],
    ['P3', 'own-accounts', 'Can responders trust their own accounts?', 'MAN'],
    ['P3', 'separate-access', 'Who owns separate emergency access?', 'A1(access)'],
    ['P4', 'persistence', 'Who looks for what the attacker left behind?', 'A1(eradicate) RC(eradicate,SEC)'],
    [
      'PC',
      'data-reached',
      'Who assesses whether data was accessed?',
      'CI(contain-security,DPO) A1(notify-regulator)',
    ],
    [
      'P6',
      'both-layers',
      'Do both layers fix the cause, the long-lived key?',
      'DOES(followup,platform) DOES(followup,application)',
    ],
  ]),
};

export default scenario;
