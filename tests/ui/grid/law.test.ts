// Whatever a person selects, types, pastes, fills, moves and takes back, the matrix is what its journal says.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setCellNote } from '../../../src/domain/edits/setCellNote';
import { setCondition } from '../../../src/domain/edits/setCondition';
import type { Change } from '../../../src/domain/matrix/change';
import { applyPatches } from '../../../src/domain/matrix/patching';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { addNamed } from '../../../src/ui/commands/acts/arranging';
import { cellsOf, fillArea, typeLetter } from '../../../src/ui/commands/acts/assigning';
import { copySelection, cutSelection } from '../../../src/ui/commands/acts/copying';
import { pasteInto } from '../../../src/ui/commands/acts/pasting';
import { atCell } from '../../../src/ui/gridView/layout/cellRefs';
import { cellRefAt, type Position } from '../../../src/ui/gridView/layout/layout';
import { type Area, extendedTo, toggled } from '../../../src/ui/gridView/selection/selection';
import { type OpenGrid, openGrid } from '../../support/openGrid';
import { tries } from '../../support/strength';

const start = matrixFromSketch(`
           | Clerk | Manager | Board
  ## Money
  Pay      | RA    | C?      | I (yearly)
  Chase    | R     |         |
  ## People
  Hire     |       | A       |
  Train    |       |         | C
  ## Law
  Sue      | R     |         | A`);

type Act = (open: OpenGrid) => void;

const place = fc.record({ row: fc.integer({ min: -1, max: 12 }), column: fc.integer({ min: -1, max: 5 }) });
const commands: readonly string[] = [
  'clear',
  'cycle',
  'fill-down',
  'fill-right',
  'confirm',
  'select-rows',
  'select-columns',
  'select-all',
  'insert-after',
  'insert-before',
  'add-section',
  'add-role',
  'remove',
  'duplicate',
  'shift-up',
  'shift-down',
  'shift-left',
  'shift-right',
  'fold',
  'fold-open',
  'move-edge-down',
  'move-grid-end',
  'undo',
  'undo',
  'redo',
  'sort-name',
  'sort-none',
  'hide',
  'show-all',
  'freeze',
  'focus-role',
  'focus-none',
];
// So wide that its rows are written as a whole.
const WIDE = [0, 1]
  .map((row) => Array.from({ length: 45 }, (_, at) => 'RCI'[(at + row) % 3]).join('\t'))
  .join('\n');

const clampedPosition = (open: OpenGrid, { row, column }: Position): Position => {
  const { layout } = open.view.store.getState();
  return {
    row: Math.min(row, layout.rows.length - 1),
    column: Math.min(column, layout.columns.length - 1),
  };
};
const clamp = (open: OpenGrid, at: Position) =>
  cellRefAt(open.view.store.getState().layout, clampedPosition(open, at));
const areaAround = (places: readonly Position[]): Area => ({
  top: Math.min(...places.map(({ row }) => row)),
  bottom: Math.max(...places.map(({ row }) => row)),
  left: Math.min(...places.map(({ column }) => column)),
  right: Math.max(...places.map(({ column }) => column)),
});
const act: fc.Arbitrary<Act> = fc.oneof(
  place.map(
    (at): Act =>
      (open) =>
        open.view.select(atCell(clamp(open, at))),
  ),
  place.map(
    (at): Act =>
      (open) => {
        open.view.select(extendedTo(open.view.store.getState().selection, clamp(open, at)));
      },
  ),
  place.map(
    (at): Act =>
      (open) => {
        const { layout, selection } = open.view.store.getState();
        open.view.select(toggled(layout, selection, clamp(open, at)));
      },
  ),
  fc.constantFrom(...commands).map(
    (id): Act =>
      (open) => {
        open.run(id);
        const { opened } = open.view.store.getState();
        if (opened?.kind === 'naming') addNamed(open, opened.place, `New ${open.session.newId()}`);
        open.view.open(null);
      },
  ),
  fc.tuple(fc.constantFrom('R', 'A', 'C', 'I'), fc.boolean()).map(
    ([letter, replaces]): Act =>
      (open) =>
        typeLetter(open, letter, replaces),
  ),
  fc.constantFrom('R\tA\nC\tI\n', 'X', 'name\tR', '', '\t\n\t', 'C (late)\tRA', WIDE).map(
    (text): Act =>
      (open) =>
        pasteInto(open, '', text),
  ),
  fc.tuple(place, place, place).map(
    ([one, other, far]): Act =>
      (open) => {
        const [a, b, c] = [one, other, far].map((at) => clampedPosition(open, at));
        if (!a || !b || !c) return;
        const source = areaAround([a, b]);
        fillArea(open, source, areaAround([a, b, c]));
      },
  ),
  fc.tuple(fc.constantFrom('', 'late', 'ask twice'), fc.boolean()).map(
    ([text, isNote]): Act =>
      (open) => {
        const cells = cellsOf(open);
        const set = isNote ? setCellNote : setCondition;
        if (cells.length > 0) open.session.run(set(open.matrix(), cells, text));
      },
  ),
  fc.boolean().map(
    (cuts): Act =>
      (open) => {
        const payload = cuts ? cutSelection(open) : copySelection(open);
        open.run('move-down', 'move-right');
        if (payload) pasteInto(open, payload.html, payload.text);
      },
  ),
);

test('any sequence of acts leaves the matrix equal to its journal, and its view whole', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      const open = openGrid(start);
      const journal: Change[] = [];
      open.session.store.subscribe((after, before) => {
        if (after.lastChange && after.lastChange !== before.lastChange) journal.push(after.lastChange);
      });
      for (const one of acts) one(open);

      const replayed = journal.reduce((matrix, change) => applyPatches(matrix, change.patches).value, start);
      expect(replayed).toEqual(open.matrix());
      const back = journal.reduceRight(
        (matrix, change) => applyPatches(matrix, change.inverse).value,
        open.matrix(),
      );
      expect(back).toEqual(start);

      const { layout, selection } = open.view.store.getState();
      expect(layout.rowIndex.has(selection.active.row)).toBe(true);
      expect(layout.columnIndex.has(selection.active.column)).toBe(true);
    }),
    { numRuns: tries({ daily: 40, thorough: 200 }) },
  );
});
