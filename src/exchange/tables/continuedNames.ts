/** Names that go on in the next line of a table of plain text, which begins farther in: "Apply for the street" above "  closure permit". */

export interface LineOfCells {
  readonly cells: readonly string[];
  /** Blank places before the first text. */
  readonly indent: number;
  readonly number: number;
  /** There is nothing but the first cell. */
  readonly isLone: boolean;
}

/** `width`: places that a name has. */
export function withNamesJoined(
  lines: readonly LineOfCells[],
  width: number,
): { readonly lines: readonly LineOfCells[]; readonly joined: number } {
  // Of a table that was copied the first line may have lost its blank places.
  const least = lines
    .slice(1)
    .reduce((fewest, { indent }) => Math.min(fewest, indent), Number.POSITIVE_INFINITY);
  const isIn = (line: LineOfCells | undefined) => line !== undefined && line.indent > least;
  const made: LineOfCells[] = [];
  let joined = 0;
  for (const [at, line] of lines.entries()) {
    const above = made.at(-1);
    const below = lines[at + 1];
    const isLast = !isIn(below) || (below?.isLone === true && !line.isLone);
    // The head is never the beginning of a name.
    if (above && made.length > 1 && isIn(line) && goesOn(above, line, width, isLast)) {
      made[made.length - 1] = together(above, line);
      joined += 1;
    } else made.push(line);
  }
  return { lines: made, joined };
}

function goesOn(above: LineOfCells, line: LineOfCells, width: number, isLast: boolean): boolean {
  const [name = ''] = above.cells;
  const [rest = ''] = line.cells;
  if (name === '' || rest === '' || (!above.isLone && !line.isLone)) return false;
  // Rows farther in, each with letters, are the tasks of a group.
  if (!line.isLone && !isLast) return false;
  const isOpen = OPEN.test(name);
  if (/^[^\p{Lu}\d]/u.test(rest) && (/^\p{Lu}/u.test(name) || isOpen)) return true;
  const [word = ''] = rest.split(' ');
  return isOpen || (name.length + 1 + word.length > width && !line.isLone);
}

/** A name that ends so is not at its end. */
const OPEN =
  /(?:[-,&/+(]|\s(?:and|or|of|for|the|a|an|to|in|on|with|by|from|und|oder|der|die|das|des|dem|den|von|vom|für|mit|zur|zum|beim|bei|im|am|et|ou|de|du|la|le|les|pour|avec|y|o|el|los|las|del|para|con|e|il|lo|di|della|delle|dei|per|da|do|dos|em|van|het|een|voor|met|en|i|dla|na|w|z))$/iu;

function together(above: LineOfCells, line: LineOfCells): LineOfCells {
  const width = Math.max(above.cells.length, line.cells.length);
  return {
    ...above,
    isLone: above.isLone && line.isLone,
    cells: Array.from({ length: width }, (_, at) => joinedCell(above.cells[at], line.cells[at])),
  };
}

/** A word that was cut at its hyphen keeps it: "street-" and "closure". */
function joinedCell(above = '', below = ''): string {
  if (above === '' || below === '') return above + below;
  return /\p{L}-$/u.test(above) ? above + below : `${above} ${below}`;
}

export function toldOfJoined(joined: number): string | undefined {
  if (joined === 0) return undefined;
  return joined === 1
    ? '1 name that goes on in the next line was put together.'
    : `${joined} names that go on in the next line were put together.`;
}
