/** Every command in list/. A new file there is a new command in the grid, the menus, the palette and the sheet of keys. */
import type { Command } from '../command/command';

const files = import.meta.glob<Command | readonly Command[]>('../list/*/*.ts', {
  eager: true,
  import: 'default',
});

/** The folders of list/, in the order of the sheet of keys and of the palette. */
const GROUPS: { readonly [folder: string]: string } = {
  everywhere: 'Everywhere',
  assign: 'Assign',
  clipboard: 'Clipboard',
  arrange: 'Activities and roles',
  sections: 'Sections',
  find: 'Find',
  view: 'View',
  select: 'Select',
  navigate: 'Navigate',
  // Last: “delete” means the activity, where nothing more is said.
  matrices: 'Matrices',
};

export interface CommandGroup {
  readonly title: string;
  readonly commands: readonly Command[];
}

export const commandGroups: readonly CommandGroup[] = Object.entries(GROUPS).map(([folder, title]) => ({
  title,
  commands: Object.entries(files)
    .filter(([path]) => path.startsWith(`../list/${folder}/`))
    .flatMap(([, held]) => held),
}));

export const commands: readonly Command[] = commandGroups.flatMap((group) => group.commands);
