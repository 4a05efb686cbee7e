/** Where in a sheet another table begins: a row of names above rows that hold something in the same columns. */
import { filledIn } from './grid';

export function startsTable(rows: readonly (readonly string[])[], row: number): boolean {
  const head = rows[row] ?? [];
  const next = rows[row + 1] ?? [];
  const names = filledIn(head);
  if (names < 2 || filledIn(next) < 2) return false;
  // Letters and dashes are what stands below a head, not in it.
  const looksLikeCells = head
    .slice(1)
    .filter((cell) => /^\s*(\p{Lu}{1,3}([/,+ ]+\p{Lu})*|[-–—]|[nN]\/[aA])\s*$/u.test(cell)).length;
  if (looksLikeCells > (names - 1) / 3) return false;
  // A table that goes on after a blank row has its cells where it had them before; a new one says so by its own head.
  return (
    names >= 3 ||
    /^(activity|task|aktivit|tätigkeit|activit|tarea|actividad|attivit|atividade|role|letter|code|raci)/i.test(
      head.find((cell) => cell !== '') ?? '',
    )
  );
}
