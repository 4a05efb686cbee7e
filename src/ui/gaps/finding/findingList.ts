/** Which findings of which groups are drawn, and in which order the keyboard walks through them. */
import type { Finding } from '../../../domain/gaps/finding';
import { type FindingGroup, groupKeyOf } from './findingGroups';

/** So many findings are read in one go, so all are drawn. Beyond, each cause shows its first few. */
const ALL_DRAWN = 40;
const FIRST_FEW = 5;
export const MORE = 50;

export interface ListedGroup extends FindingGroup {
  readonly folded: boolean;
  readonly drawn: readonly Finding[];
}

export interface ListChoices {
  readonly folded: ReadonlySet<string>;
  /** Per group how many findings a person asked to see. */
  readonly asked: ReadonlyMap<string, number>;
}

export function listGroups(
  groups: readonly FindingGroup[],
  { folded, asked }: ListChoices,
): readonly ListedGroup[] {
  const total = groups.reduce((sum, group) => sum + group.findings.length, 0);
  return groups.map((group) => {
    const isFolded = folded.has(group.key) && group.findings.length > 1;
    const few = total <= ALL_DRAWN ? group.findings.length : FIRST_FEW;
    const count = isFolded ? 0 : Math.max(few, asked.get(group.key) ?? 0);
    return { ...group, folded: isFolded, drawn: group.findings.slice(0, count) };
  });
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
  { folded, asked }: ListChoices,
): ListChoices {
  const key = groupKeyOf(finding);
  const place = groups.find((group) => group.key === key)?.findings.indexOf(finding) ?? 0;
  const needed = Math.ceil((place + 1) / MORE) * MORE;
  const isCutOff = place >= FIRST_FEW && (asked.get(key) ?? 0) <= place;
  return {
    folded: folded.has(key) ? new Set([...folded].filter((each) => each !== key)) : folded,
    asked: isCutOff ? new Map(asked).set(key, needed) : asked,
  };
}
