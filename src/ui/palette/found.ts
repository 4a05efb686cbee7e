/** What the palette shows for the words typed: groups of commands and of things in the matrix. */
import type { SessionState } from '../../session/session';
import { gridCommands } from '../grid/commands/commandList';
import { goTo, matrixAddress } from '../routing/route';
import { type FrameContext, frameCommands } from './frameCommands';
import {
  activityEntries,
  type Entry,
  findingEntries,
  personEntries,
  roleEntries,
  sectionEntries,
} from './paletteEntries';
import { type Sought, search, soughtFrom } from './search';

export interface CommandEntry {
  readonly id: string;
  readonly label: string;
  readonly keys?: string | undefined;
  readonly hint?: string | undefined;
  run(context: FrameContext): void;
}

export type Found =
  | { readonly kind: 'command'; readonly id: string; readonly command: CommandEntry }
  | { readonly kind: 'entry'; readonly id: string; readonly entry: Entry };

export interface FoundGroup {
  readonly title: string;
  readonly items: readonly Found[];
}

const MOST = { commands: 8, entries: 12 };

/** Made when the palette opens, for hints count things: with nothing to do, a command is not offered. */
export function commandsFor(context: FrameContext): readonly Sought<CommandEntry>[] {
  const own = frameCommands.flatMap(({ id, label, keys, palette, hint, run }): CommandEntry[] => {
    const words = hint?.(context);
    return palette && words !== null ? [{ id, label, keys: keys[0], hint: words, run }] : [];
  });
  const ofGrid = gridCommands
    .filter((command) => command.palette)
    .map(({ id, label, keys, run }): CommandEntry => {
      // What a command of the grid does must be seen, from whatever screen it is asked for.
      const onGrid = (asked: FrameContext) => {
        goTo(matrixAddress(asked.session.store.getState().matrix.id));
        run(asked);
      };
      return { id: `grid-${id}`, label, keys: keys[0], run: onGrid };
    });
  return soughtFrom([...own, ...ofGrid]);
}

export function foundFor(
  typed: string,
  commands: readonly Sought<CommandEntry>[],
  { matrix, analysis }: Pick<SessionState, 'matrix' | 'analysis'>,
): readonly FoundGroup[] {
  const empty = typed.trim() === '';
  const found = search(commands, typed, empty ? commands.length : MOST.commands);
  const ofCommands: FoundGroup = {
    title: 'Commands',
    items: found.map((command) => ({ kind: 'command', id: command.id, command })),
  };
  if (empty) return [ofCommands];
  const group = (title: string, entries: readonly Sought<Entry>[]): FoundGroup => ({
    title,
    items: search(entries, typed, MOST.entries).map((entry) => ({
      kind: 'entry',
      id: `${title} ${entry.id}`,
      entry,
    })),
  });
  return [
    ofCommands,
    group('Activities', activityEntries(matrix.activities)),
    group('Roles', roleEntries(matrix.roles)),
    group('People', personEntries(matrix.people)),
    group('Sections', sectionEntries(matrix.sections)),
    group('Gaps', findingEntries(analysis.findings)),
  ].filter(({ items }) => items.length > 0);
}
