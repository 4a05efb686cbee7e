/** Which columns of a row are selected, as a short text, so that a row is drawn again only when its own part changes. */
import type { Area } from './selection';

/** `2:5 7:7`, taken out again `!3:3`; an area of the whole row starts at -1, the name. */
export function spansOfRow(areas: readonly Area[], without: readonly Area[], row: number): string {
  return withSpans(withSpans('', areas, row, ''), without, row, '!');
}

// Asked of every row with every arrow, and of most of them there is nothing to tell: no lists are made for that.
function withSpans(before: string, areas: readonly Area[], row: number, mark: string): string {
  let spans = before;
  for (const { top, bottom, left, right } of areas) {
    if (row >= top && row <= bottom) spans += `${spans === '' ? '' : ' '}${mark}${left}:${right}`;
  }
  return spans;
}

export function coversColumn(spans: string, column: number): boolean {
  if (spans === '') return false;
  if (spans !== readText) {
    readText = spans;
    readSpans = spans.split(' ').map(spanFrom);
  }
  let covered = false;
  for (const { from, to, hole } of readSpans) if (column >= from && column <= to) covered = !hole;
  return covered;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly hole: boolean;
}

// Asked of each cell of a row, and of rows below each other that have the same part selected.
let readText = '';
let readSpans: readonly Span[] = [];

function spanFrom(text: string): Span {
  const hole = text.startsWith('!');
  const [from = 0, to = 0] = (hole ? text.slice(1) : text).split(':').map(Number);
  return { from, to, hole };
}
