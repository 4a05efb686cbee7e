import { questionsOf } from '../vocabulary/question';
import type { Regime } from '../vocabulary/regime';

const regime: Regime = {
  id: 'hipaa',
  name: 'HIPAA',
  source: '45 CFR 164.404 to 164.408',
  clocks: [
    {
      what: 'Tell the individuals',
      hours: 1440,
      starts: 'discovery of the breach',
    },
    {
      what: 'Notify the department of a breach of 500 people or more',
      hours: 1440,
      starts: 'discovery of the breach',
    },
  ],
  questions: questionsOf([
    ['P0', 'hipaa-checked', 'HIPAA: were these time limits checked with legal counsel?', 'MAN'],
    [
      'P1',
      'hipaa-discovery',
      'HIPAA: who notes the day of discovery, and who counts the people affected?',
      'A1(security-triage) RC(security-triage,DPO)',
    ],
    ['PC', 'hipaa-individuals', 'HIPAA: who tells the individuals?', 'A1(notify-individuals)'],
    [
      'PC',
      'hipaa-department',
      'HIPAA: who notifies the department, and the media where they must be told?',
      'A1(notify-regulator) A1(comms-public)',
    ],
  ]),
};

export default regime;
