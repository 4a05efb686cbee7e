/** Which columns of a row are selected, as a short text, so that a row is drawn again only when its own part changes. */
import type { Area } from './selection';

/** `2:5 7:7`, taken out again `!3:3`; an area of the whole row starts at -1, the name. */
export function spansOfRow(areas: readonly Area[], without: readonly Area[], row: number): string {
  const touches = (area: Area) => row >= area.top && row <= area.bottom;
  const spans = areas.filter(touches).map((area) => `${area.left}:${area.right}`);
  const holes = without.filter(touches).map((area) => `!${area.left}:${area.right}`);
  return [...spans, ...holes].join(' ');
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
