/**
 * Krippendorff's alpha for nominal data: how far several people agree, beyond what chance would give. It takes any
 * number of people and gaps in their answers, which Fleiss' kappa does not.
 *
 * Krippendorff, K. (2011). Computing Krippendorff's Alpha-Reliability. No package is used: the one for TypeScript calls
 * itself an unsupported side project. The worked examples of the paper are the tests.
 */

/** What was said of one thing, by those who said something. The order does not matter. */
export type Unit = readonly string[];

/**
 * 1: all said the same of each; 0: as by chance; below: people contradict each other. Undefined where nothing was said
 * by two people.
 */
export function krippendorffAlpha(units: readonly Unit[]): number | undefined {
  const pairable = units.filter((unit) => unit.length > 1);
  const all = countsOf(pairable.flat());
  const total = sum(all.values());
  if (total === 0) return undefined;
  let different = 0;
  for (const unit of pairable) {
    const counts = countsOf(unit);
    different += unequalPairs(counts, unit.length) / (unit.length - 1);
  }
  // No two people differ. By the formula alone, one answer given by all to everything would be 0 / 0.
  if (different === 0) return 1;
  return 1 - ((total - 1) * different) / unequalPairs(all, total);
}

/**
 * The share of pairs of people who said the same, which Fleiss (1971, Measuring nominal scale agreement among many
 * raters) calls the extent of agreement on one subject: 1 only where all did. Undefined below two people.
 */
export function pairwiseAgreement(unit: Unit): number | undefined {
  const { length } = unit;
  if (length < 2) return undefined;
  return 1 - unequalPairs(countsOf(unit), length) / (length * (length - 1));
}

/** Ordered pairs of different values. */
function unequalPairs(counts: ReadonlyMap<string, number>, total: number): number {
  let equal = 0;
  for (const count of counts.values()) equal += count * count;
  return total * total - equal;
}

export function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
