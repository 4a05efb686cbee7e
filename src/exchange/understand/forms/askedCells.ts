/** Which open question a cell of the file belongs to, so that the cell can be marked where it is. */
import type { ReadText } from '../grid/headRow';
import type { ColumnUse } from '../reading/tableReading';
import type { Question, Understanding } from '../reading/understood';
import type { CellNames } from './cellNames';

export function askedCells(
  questions: readonly Question[],
  read: ReadText,
  names: CellNames,
): Understanding['askedOf'] {
  const open = new Map<string, string>();
  for (const { about = [], text } of questions) for (const one of about) open.set(one, text);
  return (text, use) => {
    if (open.size === 0 || text === '') return undefined;
    const part = partsOf(text, use, read, names).find((one) => open.has(one));
    return part === undefined ? undefined : open.get(part);
  };
}

function partsOf(text: string, use: ColumnUse, read: ReadText, names: CellNames): readonly string[] {
  if (use === 'role' || use === 'codes') {
    const { tokens, stray = [] } = read(text);
    return [...tokens, ...stray, text, text.toUpperCase()];
  }
  if (use !== 'names' && !use.startsWith('letter:')) return [];
  const found = names.in(text);
  return [...found.names.map(({ name }) => name), ...found.rest.map((rest) => rest.text)];
}
