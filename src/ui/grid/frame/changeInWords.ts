/** A change as a sentence for screen readers, with the gaps that it opened and closed. */

import { whatWasDone } from '../../../domain/edits/pastForm';
import type { Analysis } from '../../../domain/findings/analysis';
import type { Finding } from '../../../domain/findings/finding';
import type { Change } from '../../../domain/matrix/change';

export function changeInWords(change: Change, client: string, before: Analysis, after: Analysis): string {
  const who = change.client === client ? '' : 'In another tab: ';
  return [`${who}${whatWasDone(change)}.`, ...gapsInWords(before, after)].join(' ');
}

const FEW = 2;

/** One or two by name, more by number. */
export function gapsInWords(before: Analysis, after: Analysis): string[] {
  // If the analysis is not complete, we cannot say which gaps opened or closed.
  if (before.findings === after.findings || !before.complete || !after.complete) return [];
  const [were, are] = withoutSameEnds(before.findings, after.findings);
  const had = new Set(were.map((finding) => finding.key));
  const has = new Set(are.map((finding) => finding.key));
  const closed = were.filter((finding) => !has.has(finding.key));
  const opened = are.filter((finding) => !had.has(finding.key));
  const told = (found: readonly Finding[], what: string) => {
    if (found.length === 0) return [];
    if (found.length <= FEW) return [`Gap ${what}: ${found.map((finding) => finding.title).join('; ')}.`];
    return [`${found.length} gaps ${what}.`];
  };
  return [...told(closed, 'closed'), ...told(opened, 'opened')];
}

/** The part that may differ: an edit changes a few of thousands, and the rest keep their order. */
function withoutSameEnds(one: readonly Finding[], other: readonly Finding[]) {
  const same = (at: number, otherAt: number) => one[at]?.key === other[otherAt]?.key;
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && same(start, start)) start += 1;
  let end = 0;
  while (end < shorter - start && same(one.length - 1 - end, other.length - 1 - end)) end += 1;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)] as const;
}
