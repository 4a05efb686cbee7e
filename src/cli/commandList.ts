/** Every command. A new file in commands/ is a new command; there is no list to keep up to date. */
import type { Command } from './contract/command';

const files = import.meta.glob<Command>('./commands/*.ts', { eager: true, import: 'default' });

export const commandList: readonly Command[] = Object.values(files).sort((one, other) =>
  one.name < other.name ? -1 : 1,
);
