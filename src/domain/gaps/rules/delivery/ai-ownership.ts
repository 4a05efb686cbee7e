/** Who answers for AI: its cost, its off switch, its strategy, its policy and who checks it. */

import { defineRule, type Remark, type Rule } from '../../../findings/rule';
import type { Choice } from '../../../reading/reading';
import { addReferenceRow } from '../../fixes/addRow';
import { answering } from '../../ownership/ownership';
import { hasAiWork } from '../../ownership/sides';
import { isLike, mendRow, unowned } from '../../remarks/missing';

const killSwitch = defineRule({
  id: 'ai-kill-switch-unowned',
  group: 'delivery',
  scope: 'matrix',
  severity: 'must',
  title: 'Nobody may switch the AI off',
  why: 'A model that harms must be taken offline by one who need not ask first.',
  source: 'NIST AI RMF MANAGE 2.4; EU AI Act Art. 26(5); CoSAI',
  remedy: 'Name who answers for taking a model offline or back to an older version.',
  needs: ['tags'],
  flagged: [
    `
    settings: aiInProduction=yes
                         | AI Architect @ai-architecture | AI Engineer @ai-engineering
    Train models #ai-ops | C                             | AR
    Set AI policy #ai-governance | AR                    | C`,
  ],
  accepted: [
    `
    settings: aiInProduction=yes
                         | AI Architect @ai-architecture | AI Engineer @ai-engineering
    Train models #ai-ops | C                             | AR
    Take models offline {model-off} | A                  | R`,
  ],
  inputs: (reading) => [reading.rows.length > 0, reading.withDuty('model-off')],
  *check(reading): Iterable<Remark> {
    if (reading.rows.length === 0 || !reading.settings.aiInProduction) return;
    const rows = reading.withDuty('model-off');
    if (rows.some((row) => answering(row, reading.settings).length > 0)) return;
    yield {
      about: '',
      message:
        rows.length === 0
          ? 'AI runs in production, and no activity is about taking it offline.'
          : 'AI runs in production, and nobody answers for taking it offline.',
      facts: rows.length === 0 ? 'no row' : 'no owner',
      concern: 'incident',
      causes: ['duty:model-off'],
      places: rows.map((row) => ({ activityId: row.activity.id })),
      fixes: (context) => [...mendRow(rows[0], context), addReferenceRow('aix-kill-switch', context)],
    };
  },
});

const gpu: Choice = {
  holds: ({ activity }) =>
    activity.concerns.includes('cost') &&
    isLike(activity, ['ai-cost-gpu'], /\bgpu|accelerator|training cost|compute/i),
};
const tokens: Choice = {
  holds: ({ activity }) =>
    activity.concerns.includes('cost') &&
    isLike(activity, ['ai-cost-llm-api'], /token|\bllm|model api|inference/i),
};

const cost = defineRule({
  id: 'ai-cost-unowned',
  group: 'delivery',
  scope: 'matrix',
  severity: 'should',
  title: 'Nobody is accountable for what AI costs',
  why: 'Accelerators and tokens are billed by use, and one poor design can cost more than the team that made it.',
  source: 'Article 2, cost optimisation',
  remedy: 'Name who answers for the cost of accelerators and of model APIs.',
  needs: ['tags'],
  flagged: [
    `
                         | AI Architect @ai-architecture | AI Engineer @ai-engineering
    Train models #ai-ops | C                             | AR
    Watch GPU spend #cost | AR                           | C`,
  ],
  accepted: [
    `
                         | AI Architect @ai-architecture | AI Engineer @ai-engineering
    Train models #ai-ops | C                             | AR
    Watch token spend #cost | AR                         | C
    Watch GPU spend #cost | AR                           | C`,
  ],
  inputs: (reading) => [
    reading.rows.length > 0,
    reading.chosenBy(gpu),
    reading.chosenBy(tokens),
    hasAiWork(reading),
  ],
  *check(reading) {
    if (reading.rows.length === 0 || !hasAiWork(reading)) return;
    yield* unowned(
      reading.chosenBy(gpu),
      {
        about: 'gpu',
        noRow: 'There is AI work here, and no activity is about what its accelerators cost.',
        origin: 'ai-cost-gpu',
        concern: 'cost',
      },
      reading,
    );
    yield* unowned(
      reading.chosenBy(tokens),
      {
        about: 'llm-api',
        noRow: 'There is AI work here, and no activity is about what its model APIs cost.',
        origin: 'ai-cost-llm-api',
        concern: 'cost',
      },
      reading,
    );
  },
});

export default [killSwitch, cost] satisfies readonly Rule[];
