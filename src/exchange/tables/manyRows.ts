/** Separated text with more rows than a matrix has activities: whether it may be one assignment per row, and how many rows it has. */
import { BOUNDS } from '../contract/bounds';
import { DATA_HEADS } from '../outline/detailRows';

/** How many rows a table that begins like this may have. */
export function mostRowsAfter(rows: readonly (readonly string[])[]): number {
  if (rows[0]?.at(-1) === DATA_HEADS.at(-1)) return BOUNDS.detailRows;
  return repeats(rows) ? BOUNDS.longRows : BOUNDS.tableRows;
}

// An activity, a role and a letter in each row: the roles and letters come again and again, in few columns.
function repeats(rows: readonly (readonly string[])[]): boolean {
  const width = rows[0]?.length ?? 0;
  if (width < 3 || rows.some((row) => row.length > BOUNDS.longColumns)) return false;
  let repeating = 0;
  for (let column = 0; column < width; column += 1) {
    const different = new Set<string>();
    let filled = 0;
    for (const row of rows) {
      const cell = row[column] ?? '';
      if (cell === '') continue;
      filled += 1;
      different.add(cell);
    }
    if (filled >= rows.length * 0.9 && different.size <= rows.length / 4) repeating += 1;
  }
  return repeating >= 2;
}

/** Texts that come again and again are kept once: a million rows of them are then only places. */
export function keptOnce(): (row: string[]) => void {
  const known = new Map<string, string>();
  return (row) => {
    for (const [column, cell] of row.entries()) {
      if (cell.length < 2) continue;
      const first = known.get(cell);
      if (first !== undefined) row[column] = first;
      else if (known.size < 50_000) known.set(cell, cell);
    }
  };
}

/** Rows up to the last with something in it, for a refusal that says by how much. Only looked through, nothing is kept. */
export function countedRows(text: string, separator: string): number {
  const cut = separator.charCodeAt(0);
  let rows = 0;
  let lastFilled = 0;
  let filled = false;
  let quoted = false;
  let atStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (quoted) {
      if (character === 0x22) {
        if (text.charCodeAt(at + 1) === 0x22) at += 1;
        else quoted = false;
      }
    } else if (character === 0x0a) {
      rows += 1;
      if (filled) lastFilled = rows;
      filled = false;
      atStart = true;
    } else if (character === cut) atStart = true;
    else {
      filled = true;
      if (character === 0x22 && atStart) quoted = true;
      atStart = false;
    }
  }
  return filled ? rows + 1 : lastFilled;
}

export function isBlankFrom(text: string, from: number, separator: string): boolean {
  const cut = separator.charCodeAt(0);
  for (let at = from; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character !== 0x0a && character !== cut) return false;
  }
  return true;
}
