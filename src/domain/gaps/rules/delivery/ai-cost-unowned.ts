/** Whether someone is accountable for the cost of AI: all of it, or accelerators and model APIs each. */

import { defineRule } from '../../../findings/rule';
import type { Choice } from '../../../reading/reading';
import { hasOneOwner } from '../../ownership/ownership';
import { hasAiWork, isOwnTable } from '../../ownership/sides';
import { absentRemark } from '../../remarks/absent';
import { isLike } from '../../remarks/missing';
import type { WholeRow } from '../../tables/wholeRows/wholeRow';

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

/** All that AI costs: no part of it. */
const ofAi: Choice = {
  holds: ({ activity: { concerns, origin, name } }) =>
    !origin &&
    concerns.includes('cost') &&
    (concerns.some((concern) => concern.startsWith('ai-')) ||
      /\b(ai|ki|ia|ml)\b/i.test(name) ||
      concerns.includes('end-to-end')) &&
    !/\bgpu|accelerator|token|\bapi\b/i.test(name),
};

const line = (about: string, says: string, origin: string): WholeRow => ({
  id: `ai-cost-${about}`,
  group: 'delivery',
  severity: 'must',
  title: '',
  why: '',
  source: '',
  remedy: '',
  concern: 'cost',
  areas: ['ai'],
  whole: true,
  parts: [{ says, origin }],
});
const APIS = line('llm-api', 'who is accountable for the cost of model APIs', 'ai-cost-llm-api');
const ACCELERATORS = line('gpu', 'who is accountable for the cost of accelerators', 'ai-cost-gpu');
const ALL_OF_IT: WholeRow = { ...APIS, parts: [...APIS.parts, ...ACCELERATORS.parts] };

const cost = defineRule({
  id: 'ai-cost-unowned',
  group: 'delivery',
  scope: 'matrix',
  asksForRows: true,
  needs: ['tags', 'rows'],
  severity: 'must',
  title: 'Nobody is accountable for AI costs',
  why: 'GPUs and tokens are billed by use. One poor design can cost more than the team that built it.',
  source: '“AI engineer and AI architect”, cost optimisation',
  remedy: 'Name who is accountable for the cost of GPUs and of model APIs.',
  flagged: [
    `
    settings: scope=ai
                         | AI Architect @ai-architecture | AI Engineer @ai-engineering
    Train models #ai-ops | C                             | AR
    Watch GPU spend #cost | AR                           | C`,
  ],
  accepted: [
    `
    settings: scope=ai
                         | AI Architect @ai-architecture | AI Engineer @ai-engineering
    Train models #ai-ops | C                             | AR
    Watch token spend #cost | AR                         | C
    Watch GPU spend #cost | AR                           | C`,
  ],
  inputs: (reading) => [
    reading.chosenBy(ofAi),
    reading.chosenBy(gpu),
    reading.chosenBy(tokens),
    reading.withOrigin('gov-cost-owner'),
    reading.withConcern('cost'),
    hasAiWork(reading),
  ],
  *check(reading) {
    if (!hasAiWork(reading)) return;
    const whole = [...reading.chosenBy(ofAi), ...reading.withOrigin('gov-cost-owner')];
    const [accelerators, apis] = [reading.chosenBy(gpu), reading.chosenBy(tokens)];
    // Both parts are as good as the whole.
    if (isOwnTable(reading) && reading.withConcern('cost').some((row) => hasOneOwner(row, reading))) return;
    // Where one of them has no owner in a table of one's own, that row is told of. Who only trains buys no answers.
    if (isOwnTable(reading) && accelerators.length + apis.length > 0) return;
    if (whole.length > 0 || (accelerators.length > 0 && apis.length > 0)) return;
    const line: WholeRow = accelerators.length > 0 ? APIS : apis.length > 0 ? ACCELERATORS : ALL_OF_IT;
    yield absentRemark(line, line.parts, reading);
  },
});

export default cost;
