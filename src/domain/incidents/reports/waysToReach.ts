import type { Person } from '../../matrix/matrix';

/** How a person is reached, the quickest way first; email only where there is nothing else. */
export function waysToReach({ phone, pager, chat, email }: Person): readonly string[] {
  const ways = [phone, pager && `pager ${pager}`, chat].filter((way) => way !== undefined && way !== '');
  return ways.length > 0 ? (ways as readonly string[]) : email ? [email] : [];
}
