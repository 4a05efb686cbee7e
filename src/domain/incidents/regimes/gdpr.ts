import { questionsOf } from '../vocabulary/question';
import type { Regime } from '../vocabulary/regime';

const regime: Regime = {
  id: 'gdpr',
  name: 'GDPR',
  source: 'Regulation (EU) 2016/679, articles 33 and 34',
  clocks: [
    { what: 'Notify the supervisory authority', hours: 72, starts: 'awareness of the breach' },
    { what: 'Tell the people affected by a high risk', starts: 'awareness of the breach' },
    { what: 'As a processor, tell the controller', starts: 'awareness of the breach' },
  ],
  questions: questionsOf([
    ['P0', 'gdpr-checked', 'GDPR: were these time limits checked with legal counsel?', 'MAN'],
    [
      'P1',
      'gdpr-awareness',
      'GDPR: who notes the hour of awareness, from which the 72 hours run?',
      'A1(security-triage) A1(timeline)',
    ],
    [
      'P2',
      'gdpr-decides',
      'GDPR: who decides whether it is reported, with the privacy officer?',
      'A1(notify-regulator) RC(notify-regulator,DPO)',
    ],
    [
      'PC',
      'gdpr-saturday',
      'GDPR: who notifies the authority on a Saturday?',
      'A1(notify-regulator) DEPTH(notify-regulator,2)',
    ],
    ['PC', 'gdpr-people', 'GDPR: who tells the people affected?', 'A1(notify-individuals)'],
    [
      'P5',
      'gdpr-not-reported',
      'GDPR: who documents a breach that is not reported?',
      'A1(close) A1(timeline)',
    ],
  ]),
};

export default regime;
