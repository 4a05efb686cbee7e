/** What stands below a picture: the conditions that its cells point to by number, and on the last one the open gaps. */
import type { ExportedGap } from '../contract/codec';
import { SEVERITY_WORDS } from '../outline/legend';
import type { Line } from './pages';

export interface PageNotes {
  /** By condition, as a cell of this page has it. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly lines: readonly NoteLine[];
}

export interface NoteLine {
  readonly text: string;
  readonly strong?: boolean;
}

/** A picture is looked at, not read: of longer lists a file with text is the place. */
const MOST_LINES = 60;

export function notesOf(lines: readonly Line[], firstRole: number, roles: number): PageNotes {
  const numbers = new Map<string, number>();
  for (const line of lines) {
    if (line.kind !== 'row') continue;
    for (const { condition } of line.row.cells.slice(firstRole, firstRole + roles))
      if (condition && !numbers.has(condition)) numbers.set(condition, numbers.size + 1);
  }
  const told = [...numbers].map(([condition, number]) => ({ text: `${number}  ${condition}` }));
  return { numbers, lines: bounded('Conditions', told) };
}

export function withGaps({ numbers, lines }: PageNotes, gaps: readonly ExportedGap[]): PageNotes {
  const told = gaps.map(({ severity, message }) => ({ text: `${SEVERITY_WORDS[severity]}: ${message}` }));
  return { numbers, lines: [...lines, ...bounded('Open gaps', told)] };
}

function bounded(title: string, lines: readonly NoteLine[]): NoteLine[] {
  if (lines.length === 0) return [];
  const left = lines.length - MOST_LINES;
  const more = left > 0 ? [{ text: `and ${left.toLocaleString('en')} more` }] : [];
  return [{ text: title, strong: true }, ...lines.slice(0, MOST_LINES), ...more];
}
