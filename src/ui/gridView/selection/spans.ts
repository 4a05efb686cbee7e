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
  let covered = false;
  for (const span of spans.split(' ')) {
    const hole = span.startsWith('!');
    const [from = 0, to = 0] = (hole ? span.slice(1) : span).split(':').map(Number);
    if (column >= from && column <= to) covered = !hole;
  }
  return covered;
}
