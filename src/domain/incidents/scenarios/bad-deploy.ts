import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'bad-deploy',
  title: 'Bad deploy',
  injection:
    'Ten minutes after a release, the error rate triples. The release included a database migration.',
  severity: 'SEV-2',
  questions: questionsOf([
    [
      'P0',
      'rollout',
      'Who owns the rollout strategy, and who packages the release?',
      'A1(row rel-rollout-strategy) A1(row rel-package-configure)',
    ],
    [
      'P1',
      'metrics',
      'Who watches the metrics after a rollout?',
      'A1(row rel-verify-rollout) A1(row ops-monitor-slis)',
    ],
    [
      'P3',
      'may-roll-back',
      'Who may roll back without asking?',
      'A1(rollback) R+(rollback) DEPTH(rollback,2)',
    ],
    [
      'P3',
      'second-hand',
      'Can someone other than the author roll back?',
      'SEP(row dev-implement,rollback)',
      { noteOnly: true },
    ],
    [
      'P3',
      'schema-change',
      'Who handles a schema change that cannot be rolled back?',
      'A1(row app-data-consistency | row own-persistence)',
    ],
    [
      'PC',
      'support-and-product',
      'Who tells support and product?',
      'CI(comms-internal,PM) CI(comms-customer,CL)',
    ],
    [
      'P4',
      'data-consistent',
      'Who verifies that the data is consistent?',
      'A1(verify) RC(verify,application)',
    ],
    [
      'P6',
      'both-review',
      'Do platform and application both review how the incident was contained?',
      'RC(postmortem,platform) RC(postmortem,application)',
    ],
  ]),
};

export default scenario;
