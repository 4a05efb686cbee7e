/** How much of the working time the shares of all matrices take, in words. */
import { type PersonLoad, shareOf } from '../people/loads';

export function shareInPercent(load: PersonLoad): number | undefined {
  const share = shareOf(load);
  return share === undefined ? undefined : Math.round(share * 100);
}

/** "96% planned", "at least 50% planned, 1 matrix does not say" */
export function loadInWords(load: PersonLoad): string {
  const percent = shareInPercent(load);
  if (percent === undefined) return 'no share entered';
  const { unplanned } = load;
  if (unplanned === 0) return `${percent}% planned`;
  const matrices = unplanned === 1 ? '1 matrix does not say' : `${unplanned} matrices do not say`;
  return `at least ${percent}% planned, ${matrices}`;
}
