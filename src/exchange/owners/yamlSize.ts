/** How deep, long and repetitive YAML is, from its marks alone: nothing is built of it, so that a refusal can say by how much. */
import { CST, Lexer } from 'yaml';

export interface YamlSize {
  readonly depth: number;
  readonly parts: number;
  readonly aliases: number;
}

interface OpenBlock {
  readonly column: number;
  readonly kind: 'list' | 'map';
}

/** Depth and aliases are those of the first `most` parts. */
export function sizeOfYaml(text: string, most: number): YamlSize {
  let blocks: OpenBlock[] = [];
  let [brackets, deepest, parts, aliases] = [0, 0, 0, 0];
  let [column, keyAt] = [0, 0];
  let isText = false;

  // What stands to the right of its column is closed; a list may stand below its own key.
  function goInto(block: OpenBlock): void {
    for (let top = blocks.at(-1); top && isOver(top, block); top = blocks.at(-1)) blocks.pop();
    const top = blocks.at(-1);
    if (!top || top.column !== block.column || top.kind !== block.kind) blocks.push(block);
  }

  for (const mark of new Lexer().lex(text)) {
    // Too many to be read: the rest is only counted.
    if (parts > most) {
      parts += 1;
      continue;
    }
    const type: CST.TokenType | null = isText ? null : CST.tokenType(mark);
    if (type !== 'doc-mode') parts += 1;
    isText = type === 'scalar';
    if (isText) {
      keyAt = column;
      continue;
    }
    if (type === 'doc-start' || type === 'doc-end' || type === 'doc-mode') {
      blocks = [];
      brackets = 0;
    } else if (type === 'flow-seq-start' || type === 'flow-map-start') brackets += 1;
    else if (type === 'flow-seq-end' || type === 'flow-map-end') brackets = Math.max(0, brackets - 1);
    else if (type === 'alias') aliases += 1;
    else if (type === 'double-quoted-scalar' || type === 'single-quoted-scalar') keyAt = column;
    else if (brackets === 0 && type === 'seq-item-ind') goInto({ column, kind: 'list' });
    else if (brackets === 0 && type === 'map-value-ind') goInto({ column: keyAt, kind: 'map' });
    deepest = Math.max(deepest, blocks.length + brackets);
    const lineEnd = mark.lastIndexOf('\n');
    column = lineEnd < 0 ? column + mark.length : mark.length - lineEnd - 1;
  }
  return { depth: deepest, parts, aliases };
}

function isOver(top: OpenBlock, block: OpenBlock): boolean {
  return (
    top.column > block.column || (top.column === block.column && top.kind === 'list' && block.kind === 'map')
  );
}
