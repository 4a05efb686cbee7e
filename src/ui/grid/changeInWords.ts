/** A change as a sentence for screen readers, with the gaps that it opened and closed. */
import type { Analysis } from '../../domain/gaps/analysis';
import type { Change } from '../../domain/matrix/change';

export function changeInWords(change: Change, client: string, before: Analysis, after: Analysis): string {
  const label = `${change.label.charAt(0).toUpperCase()}${change.label.slice(1)}`;
  const who = change.client === client ? '' : 'In another tab: ';
  const way = change.undoes ? 'Undone: ' : change.redoes ? 'Done again: ' : '';
  return [`${who}${way}${label}.`, ...gapsInWords(before, after)].join(' ');
}

const FEW = 2;

/** One or two by name, more by number. */
export function gapsInWords(before: Analysis, after: Analysis): string[] {
  // Of a matrix that was not analysed to the end, nothing can be said to have come or gone.
  if (before.findings === after.findings || !before.complete || !after.complete) return [];
  const had = new Set(before.findings.map((finding) => finding.key));
  const has = new Set(after.findings.map((finding) => finding.key));
  const closed = before.findings.filter((finding) => !has.has(finding.key));
  const opened = after.findings.filter((finding) => !had.has(finding.key));
  const told = (found: typeof opened, what: string) => {
    if (found.length === 0) return [];
    if (found.length <= FEW) return [`Gap ${what}: ${found.map((finding) => finding.title).join('; ')}.`];
    return [`${found.length} gaps ${what}.`];
  };
  return [...told(closed, 'closed'), ...told(opened, 'opened')];
}
