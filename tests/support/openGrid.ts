// An open matrix with its view, without a screen: what commands, selections and pastes work on.
import type { CalendarDate } from '../../src/domain/matrix/date';
import type { ActivityId, RoleId, SectionId } from '../../src/domain/matrix/ids';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import { memoryLibrary } from '../../src/session/memoryLibrary';
import { newId } from '../../src/session/newId';
import { openSession } from '../../src/session/openSession';
import type { SessionParts } from '../../src/session/sessionParts';
import { lateReaders } from '../../src/ui/commands/clipboard/lateReaders';
import { applies, type CommandContext } from '../../src/ui/commands/command/command';
import { commands } from '../../src/ui/commands/offered/commandList';
import { createGridView } from '../../src/ui/gridView/gridView';
import { atCell, type CellRef, type Range } from '../../src/ui/gridView/layout/cellRefs';
import { createPanels } from '../../src/ui/workspace/panels';
import { pictureOf } from './edits';
import { surroundings, WITHOUT_GAPS } from './memorySession';

export interface OpenGrid extends CommandContext {
  matrix(): Matrix;
  /** The picture of edits.ts. */
  picture(): string[];
  /** Its lines with letters: without the header and the sections. */
  lines(): string[];
  /** Goes to a cell by names: `at('Pay', 'Clerk')`, `at('header', 'Clerk')`, `at('Pay')`. */
  at(row: string, column?: string): void;
  /** Selects the rectangle between two cells. */
  range(from: readonly [string, string?], to: readonly [string, string?]): void;
  /** Runs commands by id, where they apply, as their keys do. */
  run(...ids: readonly string[]): void;
  /** Where the active cell is: `Pay, Clerk`. */
  active(): string;
}

// As in a page that has been idle once.
await lateReaders.load();

export function openGrid(sketch: string | Matrix, parts: Partial<SessionParts> = WITHOUT_GAPS): OpenGrid {
  const matrix = typeof sketch === 'string' ? matrixFromSketch(sketch) : sketch;
  let time = 0;
  const session = openSession({
    ...parts,
    matrix,
    newId,
    client: 'here',
    now: () => {
      time += 1;
      return time;
    },
    today: () => '2026-11-21' as CalendarDate,
  });
  const view = createGridView(session);
  const context = { session, view, panels: createPanels(), library: memoryLibrary(surroundings()) };
  const picture = () => pictureOf(session.store.getState().matrix);
  return {
    ...context,
    matrix: () => session.store.getState().matrix,
    picture,
    lines: () =>
      picture()
        .filter((line) => line.includes(' | '))
        .slice(1),
    at: (row, column) => view.select(atCell(spotOf(row, column))),
    range(from, to) {
      const range: Range = { kind: 'cells', from: spotOf(...from), to: spotOf(...to) };
      view.select({ active: range.from, ranges: [range] });
    },
    run(...ids) {
      for (const id of ids) {
        const command = commands.find((known) => known.id === id);
        if (!command) throw new Error(`There is no command called "${id}".`);
        if (applies(command, context)) command.run(context);
      }
    },
    active() {
      const { activities, sections, roles } = session.store.getState().matrix;
      const { row, column } = view.store.getState().selection.active;
      const name = activities[row as ActivityId]?.name ?? sections[row as SectionId]?.name ?? row;
      return `${name}, ${roles[column as RoleId]?.name ?? column}`;
    },
  };
}

function spotOf(row: string, column?: string): CellRef {
  return {
    row: row === 'header' ? 'header' : idOf<ActivityId>(row),
    column: column === undefined ? 'name' : idOf<RoleId>(column),
  };
}
