/** Which findings of which groups are drawn, and in which order the keyboard walks through them. */
import type { Finding } from '../../../domain/findings/finding';
import { type FindingGroup, groupKeyOf } from './findingGroups';

/**
 * Findings up to this number are all drawn, because people read them in one go. Beyond it, each cause shows its first
 * few.
 */
const ALL_DRAWN = 150;
const FIRST_FEW = 5;
/** How many are drawn further at a time, and the most that are drawn of one cause. */
export const MORE = 50;
const MOST = 4 * MORE;

/** Which findings of a cause are drawn: from this place up to that one, which is left out. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface ListedGroup extends FindingGroup, Stretch {
  readonly folded: boolean;
  readonly drawn: readonly Finding[];
}

export interface ListChoices {
  /** Causes that a person folded or opened; the others stand as they do at first. */
  readonly folded: ReadonlyMap<string, boolean>;
  /** What a person, or the keyboard, asked to see of a group. */
  readonly asked: ReadonlyMap<string, Stretch>;
}

export function listGroups(
  groups: readonly FindingGroup[],
  { folded, asked }: ListChoices,
): readonly ListedGroup[] {
  const total = groups.reduce((sum, group) => sum + group.findings.length, 0);
  return groups.map((group) => {
    const { findings, key } = group;
    const few = total <= ALL_DRAWN ? findings.length : FIRST_FEW;
    const { from, to } = within(asked.get(key) ?? { from: 0, to: few }, findings.length);
    const isFolded = (folded.get(key) ?? foldsAtFirst(group, groups)) && findings.length > 1;
    return { ...group, folded: isFolded, from, to, drawn: isFolded ? [] : findings.slice(from, to) };
  });
}

/** Findings of one cause that are more than a person reads at first, when there are many causes. */
const LONG = 4;
const MANY_CAUSES = 6;

/** A first look shows every cause, and each place only of what must be fixed. */
function foldsAtFirst({ severity, findings }: FindingGroup, groups: readonly FindingGroup[]): boolean {
  return severity !== 'must' && findings.length >= LONG && groups.length >= MANY_CAUSES;
}

/** Findings go while a person mends them; something of the cause is drawn nevertheless. */
function within({ from, to }: Stretch, count: number): Stretch {
  return from < count ? { from, to: Math.min(to, count) } : { from: Math.max(0, count - MORE), to: count };
}

export function furtherDown({ from, to }: Stretch): Stretch {
  return { from: Math.max(from, to + MORE - MOST), to: to + MORE };
}

export function furtherUp({ from, to }: Stretch): Stretch {
  const start = Math.max(0, from - MORE);
  return { from: start, to: Math.min(to, start + MOST) };
}

/**
 * The finding that the keyboard is on: the chosen one, or where it is gone or not drawn, the next that is.
 * `order` gives each key its place among all.
 */
export function activeIn(
  drawn: readonly Finding[],
  order: ReadonlyMap<string, number>,
  chosen: string | null,
  chosenAt: number,
): Finding | undefined {
  const at = order.get(chosen ?? '') ?? chosenAt;
  return (
    drawn.find(({ key }) => key === chosen) ??
    drawn.find(({ key }) => (order.get(key) ?? 0) >= at) ??
    drawn.at(-1)
  );
}

/** What must be opened for a finding to be drawn. */
export function openedFor(
  finding: Finding,
  groups: readonly FindingGroup[],
  choices: ListChoices,
): ListChoices {
  const key = groupKeyOf(finding);
  const { folded, asked } = choices;
  const group = listGroups(groups, { asked, folded }).find((each) => each.key === key);
  const place = group?.findings.indexOf(finding) ?? -1;
  const isDrawn = !group || (place >= group.from && place < group.to);
  return {
    folded: group?.folded ? new Map(folded).set(key, false) : folded,
    asked: isDrawn ? asked : new Map(asked).set(key, stretchTo(place, group)),
  };
}

/** A little further where it is next to what is drawn; else the part around it. */
function stretchTo(place: number, drawn: Stretch): Stretch {
  if (place === drawn.to) return furtherDown(drawn);
  if (place === drawn.from - 1) return furtherUp(drawn);
  const from = Math.max(0, place - MORE / 2);
  return { from, to: from + MORE };
}
