/** What the palette shows for the words typed: groups of commands and of things in the matrix. */
import type { SessionState } from '../../session/session';
import { applies, type Command, type CommandContext } from '../commands/command/command';
import { commands } from '../commands/offered/commandList';
import { goTo, matrixAddress } from '../routing/route';
import {
  activityEntries,
  type Entry,
  findingEntries,
  personEntries,
  roleEntries,
  sectionEntries,
} from './paletteEntries';
import { nearest, type Sought, search, soughtFrom } from './search';

export interface CommandEntry {
  readonly id: string;
  readonly label: string;
  /** Other words that find it, after the label. */
  readonly words?: string | undefined;
  readonly keys?: string | undefined;
  readonly hint?: string | undefined;
  run(context: CommandContext): void;
}

export type Found =
  | { readonly kind: 'command'; readonly id: string; readonly command: CommandEntry }
  | { readonly kind: 'entry'; readonly id: string; readonly entry: Entry };

export interface FoundGroup {
  readonly title: string;
  readonly items: readonly Found[];
}

const MOST = { commands: 8, entries: 12 };

/** The commands that make sense now, asked once when the palette opens, because hints count things. */
export function commandsFor(context: CommandContext): readonly Sought<CommandEntry>[] {
  return soughtFrom(
    commands.flatMap((command): CommandEntry[] => {
      const { id, label, palette, words, keys, hint } = command;
      if (palette === false || !applies(command, context)) return [];
      const run = (asked: CommandContext) => runFromAnywhere(command, asked);
      return [{ id, label: palette ?? label, words, keys: keys?.[0], hint: hint?.(context), run }];
    }),
  );
}

/** What a command of the grid does has to be seen, whatever screen it was asked for on. */
function runFromAnywhere(command: Command, context: CommandContext): void {
  if (command.zones !== 'everywhere') goTo(matrixAddress(context.session.store.getState().matrix.id));
  command.run(context);
}

export function foundFor(
  typed: string,
  offered: readonly Sought<CommandEntry>[],
  { matrix, analysis }: Pick<SessionState, 'matrix' | 'analysis'>,
): readonly FoundGroup[] {
  const empty = typed.trim() === '';
  const found = search(offered, typed, empty ? offered.length : MOST.commands);
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
  const groups = [
    ofCommands,
    group('Activities', activityEntries(matrix.activities)),
    group('Roles', roleEntries(matrix.roles)),
    group('People', personEntries(matrix.people)),
    group('Sections', sectionEntries(matrix.sections)),
    group('Gaps', findingEntries(analysis.findings)),
  ].filter(({ items }) => items.length > 0);
  return groups.length > 0 ? groups : [waysOn(typed, offered)];
}

/** Where nothing has all the words, what has most of them, and what may lead on: never an empty answer. */
function waysOn(typed: string, offered: readonly Sought<CommandEntry>[]): FoundGroup {
  const near = nearest(offered, typed, MOST_NEAR);
  const others = offered.map(({ entry }) => entry).filter(({ id }) => WAYS_ON.includes(id));
  return {
    title: NO_RESULTS,
    items: [...new Set([...near, ...others])].map((command) => ({
      kind: 'command',
      id: command.id,
      command,
    })),
  };
}

export const NO_RESULTS = 'You can also';

const MOST_NEAR = 4;
const WAYS_ON: readonly string[] = ['guide', 'find', 'add-activity', 'home'];
