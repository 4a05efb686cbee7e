/** What becomes of the findings of one rule: hidden behind another rule's, set aside by a waiver, or open. */
import type { CalendarDate } from '../matrix/date';
import type { Matrix, Waiver } from '../matrix/matrix';
import type { Finding } from './finding';
import type { Placed } from './findingOf';
import { RANKS, rankOf } from './rank';

export interface Arranged {
  readonly open: readonly Finding[];
  readonly waived: readonly Finding[];
  /** The open ones per rank of catalogue 4.7. */
  readonly byRank: readonly (readonly Finding[])[];
}

export type WaiversByKey = ReadonlyMap<string, Waiver>;

/** Waivers that have not ended. */
export function currentWaivers(waivers: Matrix['waivers'], today: CalendarDate): WaiversByKey {
  const current = new Map<string, Waiver>();
  for (const waiver of Object.values<Waiver>(waivers)) {
    if (waiver.until === undefined || waiver.until >= today) current.set(waiver.findingKey, waiver);
  }
  return current;
}

const NOTHING: Arranged = { open: [], waived: [], byRank: RANKS.map(() => []) };

/** Remembers its last answer: most edits leave most rules as they were. */
export function createArranger() {
  let last: readonly unknown[] = [];
  let arranged = NOTHING;
  return (
    placed: readonly Placed[],
    hiders: readonly (readonly Placed[])[],
    waivers: WaiversByKey,
  ): Arranged => {
    const reads = [placed, waivers, ...hiders];
    if (reads.length === last.length && reads.every((part, place) => part === last[place])) return arranged;
    last = reads;
    arranged = placed.length === 0 ? NOTHING : arrange(placed, hiders, waivers);
    return arranged;
  };
}

function arrange(
  placed: readonly Placed[],
  hiders: readonly (readonly Placed[])[],
  waivers: WaiversByKey,
): Arranged {
  const told = new Set(hiders.flatMap((list) => list.flatMap(({ causes }) => causes)));
  const open: Finding[] = [];
  const waived: Finding[] = [];
  const byRank: Finding[][] = RANKS.map(() => []);
  for (const { finding, causes } of placed) {
    if (told.size > 0 && causes.length > 0 && causes.every((cause) => told.has(cause))) continue;
    const waiver = waivers.get(finding.key);
    if (waiver?.about === finding.facts) {
      waived.push({ ...finding, waiver });
      continue;
    }
    open.push(finding);
    byRank[rankOf(finding)]?.push(finding);
  }
  return { open, waived, byRank };
}
