import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'credential-compromise',
  title: 'Credential compromise',
  injection:
    'A long-lived administrator key was found in a public repository. Nobody knows since when it was used.',
  severity: 'SEV-1',
  questions: questionsOf([
    [
      'P0',
      'secrets',
      'Who owns secrets, in each layer?',
      'A1(row shr-secrets) A1(row shr-sec-platform) A1(row shr-sec-app)',
    ],
    [
      'P1',
      'leak-alert',
      'Who receives the alert, whether from a scanner, the provider or a stranger?',
      'A1(security-triage) ST(security-triage)',
    ],
    [
      'P3',
      'revoke',
      'Who may revoke the key although production uses it?',
      'A1(credential-revoke) RC(credential-revoke,application)',
    ],
    ['P3', 'impact', 'Who authorises what the revocation breaks?', 'A1(degrade)'],
    ['P3', 'logs-first', 'Who keeps the logs before anything is rotated?', 'A1(evidence)'],
    [
      'P3',
      'own-accounts',
      'Can responders trust their own accounts (separate emergency access)?',
      'A1(access)',
    ],
    ['P4', 'persistence', 'Who looks for what the attacker left behind?', 'A1(eradicate) RC(eradicate,SEC)'],
    [
      'PC',
      'data-reached',
      'Who assesses whether data was reached?',
      'CI(contain-security,DPO) A1(notify-regulator)',
    ],
    [
      'P6',
      'both-layers',
      'Do both layers work on the cause, the long-lived key?',
      'DOES(followup,platform) DOES(followup,application)',
    ],
  ]),
};

export default scenario;
