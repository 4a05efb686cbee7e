/** Wider than what it costs to run: whatever sounds like money and may be it. To ask for what is there is worse than to be silent. */
import { OTHER_MONEY, RUNNING_COST } from '../../../recognition/moneyNames';
import { answers } from '../subjects/subject';
import { NETS } from './nets';

export function mayBeRunningCost(text: string): boolean {
  return answers(RUNNING_COST, text) || (answers(NETS['cost-unowned'], text) && !answers(OTHER_MONEY, text));
}
