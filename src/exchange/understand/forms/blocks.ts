/** The blocks of a file as they are read: lists as tables, sheets cut into the tables that they hold. */

import { BOUNDS } from '../../contract/bounds';
import type { Block, Source } from '../../contract/source';
import { filledIn } from '../grid/grid';
import { blocksOfSheet } from '../grid/sheetParts';
import { withListsRead } from './cellLists';
import { blocksWithLists } from './listForm';
import { withoutStruck } from './struckText';
import { withTicksRead } from './tickForm';

/** Tables are counted in this order wherever one is named by its number. */
export function blocksToRead(source: Source): readonly Block[] {
  if (source.own) return source.blocks;
  const blocks = blocksWithLists(source).flatMap((block): Block[] =>
    block.kind === 'table' ? blocksOfSheet(block, startsTable).map(asLetters) : [block],
  );
  const tables = blocks.filter((block) => block.kind === 'table').length;
  // The only table needs no name to be found by.
  return tables === 1
    ? blocks.map((block) => (block.kind === 'table' ? { ...block, name: '' } : block))
    : blocks;
}

/** A table that says its letters in another way than letters and names in cells of their own. */
function asLetters(block: Block): Block {
  if (block.kind !== 'table' || block.rows.length > BOUNDS.tableRows) return block;
  const bare = withoutStruck(block);
  const ticks = withTicksRead(bare);
  const made = ticks === bare ? withListsRead(bare) : ticks;
  const changed = [...new Set([bare.changed, made.changed])].filter(Boolean).join(' ');
  return changed === '' ? made : { ...made, changed };
}

/** Where in a sheet another table begins: a row of names above rows that hold something in the same columns. */
function startsTable(rows: readonly (readonly string[])[], row: number): boolean {
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
