import { questionsOf } from '../vocabulary/question';
import type { Regime } from '../vocabulary/regime';

const regime: Regime = {
  id: 'dora',
  name: 'DORA',
  source: 'Regulation (EU) 2022/2554, article 19, with its technical standards',
  clocks: [
    {
      what: 'First notice of a major incident',
      hours: 4,
      starts: 'classification as major',
    },
    { what: 'First notice at the latest', hours: 24, starts: 'awareness' },
    { what: 'Intermediate report', hours: 72, starts: 'the first notice' },
    { what: 'Final report', hours: 720, starts: 'the intermediate report' },
  ],
  questions: questionsOf([
    ['P0', 'dora-checked', 'DORA: were these time limits checked with legal counsel?', 'MAN'],
    [
      'P2',
      'dora-classifies',
      'DORA: who classifies an incident as major, which starts the 4 hours?',
      'A1(declare) R+(declare)',
    ],
    [
      'PC',
      'dora-first',
      'DORA: who sends the first notice within 4 hours, also at night?',
      'A1(notify-regulator) DEPTH(notify-regulator,2)',
    ],
    [
      'PC',
      'dora-clients',
      'DORA: who tells clients whose financial interests are affected?',
      'A1(comms-customer)',
    ],
    [
      'P6',
      'dora-reports',
      'DORA: who sends the intermediate and the final report?',
      'A1(notify-regulator) A1(postmortem)',
    ],
  ]),
};

export default regime;
