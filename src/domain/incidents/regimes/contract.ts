import { questionsOf } from '../vocabulary/question';
import type { Regime } from '../vocabulary/regime';

const regime: Regime = {
  id: 'contract',
  name: 'Customer contracts',
  source: 'What each contract says',
  clocks: [{ what: 'Tell the customer', starts: 'what the contract says' }],
  questions: questionsOf([
    ['P0', 'contract-checked', 'Contracts: were these time limits checked with legal counsel?', 'MAN'],
    [
      'P0',
      'contract-clock',
      'Contracts: who knows the clock of each customer, and what is it?',
      'A1(notify-controller) ATTR(notify-controller,sla)',
    ],
    [
      'PC',
      'contract-tells',
      'Contracts: who tells the customer in time, also at a weekend?',
      'A1(notify-controller) DEPTH(notify-controller,2)',
    ],
  ]),
};

export default regime;
