import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'supply-chain',
  title: 'Malicious dependency',
  injection:
    'A base image and one of its packages were replaced by malicious versions. Both have run in production for nine days.',
  severity: 'SEV-1',
  questions: questionsOf([
    [
      'P0',
      'vulnerabilities',
      'Who finds and patches vulnerabilities and dependencies?',
      'A1(row ref-vulnerability)',
    ],
    [
      'P0',
      'inventory',
      'Is there a list of what runs where, with an owner?',
      'A1(inventory) ATTR(inventory,doc)',
    ],
    ['P1', 'where-used', 'Can you tell within a day where the package is used?', 'MAN'],
    [
      'P1',
      'advisory',
      'Who receives the advisory and decides whether it is a security event?',
      'A1(security-triage) ST(security-triage)',
    ],
    [
      'P3',
      'stop-builds',
      'Who stops builds and releases for all teams?',
      'A1(row ho-shared-release) A1(row shr-pipeline-structure)',
    ],
    [
      'P3',
      'contain',
      'Who contains it, and do both layers act?',
      'A1(contain-security) DOES(contain-security,platform) DOES(contain-security,application)',
    ],
    [
      'P3',
      'secrets',
      'Who rotates the secrets that the package could read?',
      'A1(credential-revoke) R+(credential-revoke)',
    ],
    ['P4', 'clean-rebuild', 'Can everything be rebuilt from trusted sources?', 'MAN'],
    [
      'PC',
      'customers',
      'Who tells customers, and does legal check the wording?',
      'A1(comms-customer) RC(comms-customer,LEG)',
      { when: 'customers' },
    ],
    [
      'P6',
      'lesson',
      'Does the owner of the pipeline learn from this?',
      'MEETS(row shr-pipeline-structure,postmortem)',
    ],
  ]),
};

export default scenario;
