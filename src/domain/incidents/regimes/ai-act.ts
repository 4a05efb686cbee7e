import { questionsOf } from '../vocabulary/question';
import type { Regime } from '../vocabulary/regime';

const regime: Regime = {
  id: 'ai-act',
  name: 'EU AI Act',
  source: 'Regulation (EU) 2024/1689, article 73',
  clocks: [
    {
      what: 'Report a serious incident of a high-risk system',
      hours: 360,
      starts: 'awareness of the link to the system',
    },
    {
      what: 'Report a widespread infringement, or one of critical infrastructure',
      hours: 48,
      starts: 'awareness',
    },
    { what: 'Report a death', hours: 240, starts: 'awareness of the link to the system' },
  ],
  questions: questionsOf([
    ['P0', 'ai-act-checked', 'EU AI Act: were these time limits checked with legal counsel?', 'MAN'],
    [
      'P1',
      'ai-act-starts',
      'EU AI Act: who decides that the system caused it, which starts the clock?',
      'A1(model-triage) A1(row aix-ai-incident)',
    ],
    [
      'P3',
      'ai-act-preserves',
      'EU AI Act: who makes sure that the system is not changed before it is examined?',
      'A1(evidence) RC(evidence,AIL)',
    ],
    [
      'PC',
      'ai-act-reports',
      'EU AI Act: who reports a serious incident?',
      'A1(row aix-ai-incident) A1(notify-regulator)',
    ],
  ]),
};

export default regime;
