/** What every command of the grid does, for keys, menus and the palette. The table of keys is gridKeys.ts. */

import { type GridCommandId, gridKeys, type KeyRow } from '../keys/gridKeys';
import { arranging } from './arranging';
import { assigning } from './assigning';
import type { Commands, GridContext } from './context';
import { copying } from './copying';
import { looking } from './looking';
import { moving } from './moving';
import { folding } from './sections';
import { selecting } from './selecting';

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
