import { questionsOf } from '../vocabulary/question';
import type { Regime } from '../vocabulary/regime';

const regime: Regime = {
  id: 'nis2',
  name: 'NIS2',
  source: 'Directive (EU) 2022/2555, article 23',
  clocks: [
    {
      what: 'Early warning to the CSIRT or authority',
      hours: 24,
      starts: 'awareness of the significant incident',
    },
    { what: 'Incident notification', hours: 72, starts: 'awareness of the significant incident' },
    { what: 'Final report', hours: 720, starts: 'the incident notification' },
  ],
  questions: questionsOf([
    ['P0', 'nis2-checked', 'NIS2: were these time limits checked with legal counsel?', 'MAN'],
    [
      'P1',
      'nis2-starts',
      'NIS2: who decides that an incident is significant, and notes the hour?',
      'A1(declare) A1(timeline)',
    ],
    [
      'PC',
      'nis2-warning',
      'NIS2: who sends the early warning within 24 hours, at a weekend and before the facts are known?',
      'A1(notify-regulator) DEPTH(notify-regulator,2)',
    ],
    ['PC', 'nis2-recipients', 'NIS2: who tells the recipients of the service?', 'A1(comms-customer)'],
    [
      'P6',
      'nis2-final',
      'NIS2: who writes the final report within a month?',
      'A1(postmortem) A1(notify-regulator)',
    ],
  ]),
};

export default regime;
