/** The blocks of a file as they are read: lists as tables, sheets cut into the tables that they hold. */
import type { Block, Source } from '../../contract/source';
import { blocksOfSheet } from '../grid/grid';
import { startsTable } from '../grid/sheetParts';
import { blocksWithLists } from './listForm';

/** Tables are counted in this order wherever one is named by its number. */
export function blocksToRead(source: Source): readonly Block[] {
  if (source.own) return source.blocks;
  const blocks = blocksWithLists(source).flatMap((block): Block[] =>
    block.kind === 'table' ? blocksOfSheet(block, startsTable) : [block],
  );
  const tables = blocks.filter((block) => block.kind === 'table').length;
  // The only table needs no name to be found by.
  return tables === 1
    ? blocks.map((block) => (block.kind === 'table' ? { ...block, name: '' } : block))
    : blocks;
}
