import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'pipeline-outage',
  title: 'Delivery pipeline outage or compromise',
  injection: 'The build service is down while a hotfix waits. Or one of its plugins is malicious.',
  severity: 'SEV-2',
  questions: questionsOf([
    [
      'P0',
      'pipeline',
      'Who owns the pipeline’s structure, and who owns its use?',
      'A1(row shr-pipeline-structure) A1(row shr-pipeline-use)',
    ],
    [
      'P0',
      'emergency-path',
      'Is there a documented emergency deployment path, and a way to grant exceptions?',
      'ROW(access) ATTR(access,doc) ROW(row gov-standards-review)',
    ],
    ['P0', 'path-works', 'Does the emergency deployment path work when the pipeline is down?', 'MAN'],
    ['P1', 'stopped', 'Who notices that deployments have stopped?', 'A1(alerting) RC(alerting,platform)'],
    ['P3', 'freeze', 'Who freezes releases for all teams?', 'A1(row ho-shared-release) A1(degrade)'],
    ['P3', 'untrusted', 'Who decides that build artefacts can no longer be trusted?', 'A1(contain-security)'],
    ['P4', 'rebuild', 'Can build artefacts be rebuilt from a trusted source?', 'MAN'],
    [
      'P3',
      'two-persons',
      'Does an emergency change still need two people?',
      'SEP(row dev-implement,row ho-shared-release)',
    ],
    ['PC', 'product-teams', 'Who informs every product team?', 'A1(comms-internal)'],
    [
      'P6',
      'waiting',
      'Does the platform team learn what the wait cost?',
      'A1(row fb-limitations-up) RC(row fb-limitations-up,platform)',
    ],
  ]),
};

export default scenario;
