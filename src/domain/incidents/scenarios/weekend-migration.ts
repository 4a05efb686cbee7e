import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'weekend-migration',
  title: 'Failed migration at a weekend',
  injection:
    'A planned migration stops halfway on Saturday at 11 p.m. Going back takes six hours, and going on is uncertain.',
  severity: 'SEV-2',
  questions: questionsOf([
    [
      'P0',
      'plan',
      'Who coordinates the change, and where is the plan to go back?',
      'A1(row ho-shared-release) ATTR(rollback,doc)',
    ],
    ['P0', 'tried-back', 'Has going back been tested with real data?', 'MAN'],
    ['P2', 'go-or-back', 'Who decides at night whether to go on or back?', 'A1(rollback) DEPTH(rollback,2)'],
    ['P2', 'relief', 'Who relieves the team at the weekend?', 'A1(relief) DEPTH(relief,2)'],
    [
      'P3',
      'both-layers',
      'Can both layers act at the weekend?',
      'A1(respond-platform) A1(respond-application)',
    ],
    ['P4', 'consistent', 'Who verifies that the data is consistent?', 'A1(verify) RC(verify,application)'],
    ['PC', 'product', 'Who informs product and support?', 'CI(comms-internal,PM) A1(support-brief)'],
    [
      'P6',
      'lesson',
      'Does the owner of the rollout strategy learn from this?',
      'MEETS(row rel-rollout-strategy,postmortem)',
    ],
  ]),
};

export default scenario;
