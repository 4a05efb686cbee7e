/** The next or previous letter of the scheme, each alone; all selected cells follow the first. */
import { setCodes } from '../../../../domain/edits/setCodes';
import { codesAt } from '../../../../domain/matrix/cell';
import { type Codes, NO_CODES } from '../../../../domain/matrix/scheme/codes';
import { onCells } from '../../acts/assigning';
import type { Command } from '../../command/command';
import { matrixOf, runEdit } from '../../command/context';

function cycle(by: 1 | -1): Command['run'] {
  return onCells((context, cells) => {
    const matrix = matrixOf(context);
    const turns: readonly Codes[] = [NO_CODES, ...matrix.scheme.codes.map((code) => code.letter as Codes)];
    const [first] = cells;
    const held = first ? codesAt(matrix, first) : NO_CODES;
    const place = turns.indexOf(held.slice(0, 1) as Codes);
    runEdit(context, setCodes(matrix, cells, turns.at((place + by) % turns.length) ?? NO_CODES));
  });
}

const commands: readonly Command[] = [
  { id: 'cycle', label: 'Next letter', edits: true, keys: ['.'], run: cycle(1) },
  { id: 'cycle-back', label: 'Previous letter', edits: true, keys: [','], run: cycle(-1) },
];

export default commands;
