/** What every command of the grid does, for keys, menus and the palette. The table of keys is gridKeys.ts. */
import { arranging } from './commands/arranging';
import { assigning } from './commands/assigning';
import type { Commands, GridContext } from './commands/context';
import { copying } from './commands/copying';
import { looking } from './commands/looking';
import { moving } from './commands/moving';
import { folding } from './commands/sections';
import { selecting } from './commands/selecting';
import { type GridCommandId, gridKeys, type KeyRow } from './gridKeys';

const runs: Commands = {
  ...moving,
  ...selecting,
  ...assigning,
  ...copying,
  ...arranging,
  ...folding,
  ...looking,
};

export interface GridCommand extends KeyRow {
  run(context: GridContext): void;
}

export const gridCommands: readonly GridCommand[] = gridKeys.map((row) => ({
  ...row,
  run: (context) => runCommand(context, row.id),
}));

export function runCommand(context: GridContext, id: GridCommandId): void {
  const run = runs[id];
  if (!run) throw new Error(`The grid's command "${id}" is in the table of keys but does nothing.`);
  run(context);
}

export type { GridContext };
