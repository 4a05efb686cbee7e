/** What a matrix answers to a reference framework: which item is covered, by which row and owner. */

import type { CoverageMark } from '../matrix/records';
import { isWholeKnown } from '../reading/knownRows';
import type { Reading } from '../reading/reading';
import type { Row } from '../reading/row';
import { type Framework, type FrameworkItem, itemKey } from './framework';

/** `unrecognised`: what covers it may be among the activities of which it is not known what they are about. */
export type CoverageState = 'covered' | 'unowned' | 'missing' | 'unrecognised' | 'not-applicable' | 'unknown';

export interface ItemCoverage {
  readonly key: string;
  readonly framework: Framework;
  readonly item: FrameworkItem;
  readonly state: CoverageState;
  /** The rows that speak of the item, those with exactly one owner first. */
  readonly rows: readonly Row[];
  readonly mark?: CoverageMark | undefined;
}

/** Answers for `rule:` covers: undefined where the matrix holds too little for the rule to speak. */
export type RuleAnswer = (ruleId: string) => boolean | undefined;

export type CoverageCounts = { readonly [state in CoverageState]: number };

/** One role is accountable for it, and not only under a condition. */
export function isCovering({ owners, activity: { conditions } }: Row): boolean {
  const [owner] = owners;
  return owner !== undefined && owners.length === 1 && conditions?.[owner] === undefined;
}

/** Rows that carry an item, found by catalogue origin or by duty, never by the words of their name. */
function rowsFor(reading: Reading, item: FrameworkItem): readonly Row[] {
  const names = item.closedBy ? [...item.coveredBy, item.closedBy] : item.coveredBy;
  const rows = new Set<Row>();
  for (const name of names) {
    for (const row of reading.withOrigin(name)) rows.add(row);
    for (const row of reading.withDuty(name)) rows.add(row);
  }
  return [...rows].sort((one, other) => Number(isCovering(other)) - Number(isCovering(one)));
}

function stateOf(
  item: FrameworkItem,
  rows: readonly Row[],
  answerOf: RuleAnswer,
  absent: 'missing' | 'unrecognised',
): CoverageState {
  if (rows.some(isCovering)) return 'covered';
  if (rows.length > 0) return 'unowned';
  const rules = item.coveredBy.filter((cover) => cover.startsWith('rule:')).map((cover) => cover.slice(5));
  if (rules.length === 0) return absent;
  const answers = rules.map(answerOf);
  if (answers.includes(false)) return 'unowned';
  return answers.includes(undefined) ? 'unknown' : 'covered';
}

export function coverageOf(
  reading: Reading,
  framework: Framework,
  answerOf: RuleAnswer,
): readonly ItemCoverage[] {
  const absent = isWholeKnown(reading) ? 'missing' : 'unrecognised';
  return framework.items.map((item) => {
    const key = itemKey(framework, item);
    const mark = reading.matrix.coverageMarks[key];
    const rows = rowsFor(reading, item);
    const state = mark ? 'not-applicable' : stateOf(item, rows, answerOf, absent);
    return { key, framework, item, state, rows, mark };
  });
}

export function countStates(items: readonly ItemCoverage[]): CoverageCounts {
  const counts = { covered: 0, unowned: 0, missing: 0, unrecognised: 0, 'not-applicable': 0, unknown: 0 };
  for (const { state } of items) counts[state] += 1;
  return counts;
}

/** Items that apply and can be answered. */
export function askedOf({ covered, unowned, missing, unrecognised }: CoverageCounts): number {
  return covered + unowned + missing + unrecognised;
}

/** Covered items of those that are asked, 0 to 1: at least so many. Undefined where none is. */
export function shareCovered(counts: CoverageCounts): number | undefined {
  const asked = askedOf(counts);
  return asked === 0 ? undefined : counts.covered / asked;
}
