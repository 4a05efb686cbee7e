/** Cells of lines that are aligned with spaces. */

/** Characters as wide as two others where all have one width; programs that align them count them so or as one. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]/g;
/** Takes the second place of a wide one, and is no space. */
const FILLER = '\u2060';
const GAP = /\S {2,}\S/;

export function alignedCells(lines: readonly string[]): string[][] {
  const counted = placedCells(lines);
  const parts = evenParts(lines);
  return parts && misplaced(lines, parts) < misplaced(lines, counted) ? parts : counted;
}

function placedCells(lines: readonly string[]): string[][] {
  const counted = cellsByPlace(lines);
  if (!lines.some((line) => line.search(WIDE) >= 0)) return counted;
  const spread = cellsByPlace(lines.map(spreadWide));
  return misplaced(lines, spread) < misplaced(lines, counted)
    ? spread.map((row) => row.map(unspread))
    : counted;
}

export function spreadWide(line: string): string {
  return line.replace(WIDE, `$&${FILLER}`);
}

export function unspread(cell: string): string {
  return cell.replaceAll(FILLER, '');
}

/** Where all lines with gaps have as many, their texts are the cells, however far apart they stand. */
function evenParts(lines: readonly string[]): string[][] | undefined {
  const parts = lines.map((line) => line.trim().split(/ {2,}/));
  const counts = new Set(parts.map(({ length }) => length).filter((count) => count > 1));
  return counts.size === 1 ? parts : undefined;
}

/** How many cells hold a gap or were cut, and how many columns there are: of two readings the one with fewer is right. */
function misplaced(lines: readonly string[], rows: readonly (readonly string[])[]): number {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.reduce((sum, row, at) => {
    const parts = (lines[at] ?? '').trim().split(/ {2,}/).length;
    return sum + Math.abs(parts - row.filter((cell) => cell !== '').length);
  }, width);
}

/** Columns begin where no line has anything else: places that are blank, or the start of a cell, in all lines. */
function cellsByPlace(lines: readonly string[]): string[][] {
  const width = lines.reduce((most, line) => Math.min(4_000, Math.max(most, line.length)), 0);
  const filled = new Array<number>(width + 1).fill(0);
  // A line without a gap is a title or the name of a group: it says nothing about columns.
  for (const line of lines) {
    if (!GAP.test(line)) continue;
    for (let at = 0; at < Math.min(width, line.length); at += 1)
      if (line[at] !== ' ') filled[at] = (filled[at] ?? 0) + 1;
  }
  const starts: number[] = [0];
  for (let at = 2; at < width; at += 1) {
    if ((filled[at] ?? 0) > 0 && filled[at - 1] === 0 && filled[at - 2] === 0) starts.push(at);
  }
  return lines.map((line) => {
    if (!GAP.test(line)) return [line.trim()];
    return starts.map((start, place) => line.slice(start, starts[place + 1] ?? line.length).trim());
  });
}
