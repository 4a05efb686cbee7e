/** The list in the parts in which a person reads it: where to start, the other causes, and what is only worth a look. */
import type { Finding } from '../../../domain/findings/finding';
import { RANKS, rankOf } from '../../../domain/gaps/engine/rank';
import type { FindingGroup } from './findingGroups';

export interface FindingParts {
  readonly start: readonly FindingGroup[];
  readonly causes: readonly FindingGroup[];
  readonly looks: readonly FindingGroup[];
}

/** More than three are no start. */
const START = 3;

/** `groups` come in the order in which a person should read them. */
export function partsOf(groups: readonly FindingGroup[]): FindingParts {
  const looks = groups.filter(({ severity }) => severity === 'look');
  const others = groups.filter(({ severity }) => severity !== 'look');
  const musts = others.filter(({ severity }) => severity === 'must');
  const start = (musts.length > 0 ? musts : others).slice(0, START);
  return { start, causes: others.filter((group) => !start.includes(group)), looks };
}

const REASONS: { readonly [rank in (typeof RANKS)[number]]: string } = {
  'incident and legal': 'First, because it cannot be settled during the incident itself.',
  'reliability and cost': 'First, because nobody notices it until it is expensive.',
  classical: 'First, because nobody can decide until it is settled.',
  must: 'First, because other work waits for it.',
  should: 'Next, because it touches most of what is left.',
  look: 'Worth a look when there is time.',
};

/** Why a finding stands where people start. */
export function reasonToStart(finding: Finding): string {
  return REASONS[RANKS[rankOf(finding)] ?? 'must'];
}
