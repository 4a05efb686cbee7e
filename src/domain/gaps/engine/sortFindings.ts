/** What becomes of the findings of one rule: hidden behind another rule's, set aside by a waiver, or open. */

import type { Finding } from '../../findings/finding';
import type { CalendarDate } from '../../matrix/date';
import { ANY_FACTS, type Matrix, type Waiver } from '../../matrix/matrix';
import { NO_LISTS, type RankLists } from './rankLists';

export interface SortedFindings {
  /** Per rank of catalogue 4.7. */
  readonly open: RankLists;
  readonly waived: readonly Finding[];
}

/** Waivers that have not ended, by rule and by finding. */
export type CurrentWaivers = ReadonlyMap<string, ReadonlyMap<string, Waiver>>;

export function currentWaivers(waivers: Matrix['waivers'], today: CalendarDate): CurrentWaivers {
  const current = new Map<string, Map<string, Waiver>>();
  for (const waiver of Object.values<Waiver>(waivers)) {
    if (waiver.until !== undefined && waiver.until < today) continue;
    const ruleId = waiver.findingKey.slice(0, waiver.findingKey.indexOf('/'));
    const ofRule = current.get(ruleId) ?? new Map<string, Waiver>();
    current.set(ruleId, ofRule.set(waiver.findingKey, waiver));
  }
  return current;
}

export const NOTHING_SORTED: SortedFindings = { open: NO_LISTS, waived: [] };

/** Remembers its last answer: most edits leave most rules as they were. */
export function createSorter(ruleId: string) {
  let lastLists = NO_LISTS;
  let lastHiders: readonly RankLists[] = [];
  let lastWaivers: ReadonlyMap<string, Waiver> | undefined;
  let sorted = NOTHING_SORTED;
  return (lists: RankLists, hiders: readonly RankLists[], current: CurrentWaivers): SortedFindings => {
    if (lists === NO_LISTS) return NOTHING_SORTED;
    const waivers = current.get(ruleId);
    const alike = lists === lastLists && waivers === lastWaivers && isSame(hiders, lastHiders);
    if (alike) return sorted;
    [lastLists, lastHiders, lastWaivers] = [lists, hiders, waivers];
    sorted = sortedBy(lists, hiders, waivers);
    return sorted;
  };
}

function isSame(one: readonly RankLists[], other: readonly RankLists[]): boolean {
  return one === other || one.every((lists, at) => lists === other[at]);
}

function sortedBy(
  lists: RankLists,
  hiders: readonly RankLists[],
  waivers: ReadonlyMap<string, Waiver> | undefined,
): SortedFindings {
  const told = toldAmong(lists, hiders);
  // Nothing hides it and nothing is waived: the lists are open as they are, and keep their identity.
  if (told.size === 0 && !waivers) return { open: lists, waived: [] };
  const waived: Finding[] = [];
  const open = lists.map((list) => {
    const left = list.filter((finding) => {
      if (finding.causes.length > 0 && finding.causes.every((cause) => told.has(cause))) return false;
      const waiver = waivers?.get(finding.key);
      if (!waiver || (waiver.about !== finding.facts && waiver.about !== ANY_FACTS)) return true;
      waived.push({ ...finding, waiver });
      return false;
    });
    return left.length === list.length ? list : left;
  });
  return { open, waived };
}

/** Of what the findings speak of, that of which a rule that hides them speaks: those have hundreds of findings, most of others. */
function toldAmong(lists: RankLists, hiders: readonly RankLists[]): ReadonlySet<string> {
  const told = new Set<string>();
  if (hiders.every((hider) => hider === NO_LISTS)) return told;
  const asked = new Set(lists.flatMap((list) => list.flatMap(({ causes }) => causes)));
  for (const hider of hiders)
    for (const list of hider)
      for (const { causes } of list) for (const cause of causes) if (asked.has(cause)) told.add(cause);
  return told;
}
