/** The menu of a zone of the grid, from the places that commands ask for in it. */
import type { Command, MenuPlace } from '../command/command';
import type { Zone } from '../command/zone';
import { commands } from './commandList';

export interface MenuLine {
  readonly command: Command;
  readonly label: string;
}

/** A single command, or several in a submenu. */
export interface MenuEntry {
  readonly under?: string | undefined;
  readonly lines: readonly MenuLine[];
}

/** The parts of the menu, between which a line is drawn. What `edits` is left out where the matrix can only be read. */
export function menuOf(zone: Zone, readOnly = false): readonly (readonly MenuEntry[])[] {
  const placed = commands
    .flatMap((command) => {
      const place = command.menu?.[zone];
      return place && !(readOnly && command.edits) ? [{ command, place }] : [];
    })
    .sort((one, other) => one.place.at - other.place.at);
  const parts: MenuEntry[][] = [];
  let before: MenuPlace | undefined;
  for (const { command, place } of placed) {
    const line = { command, label: place.label ?? command.label };
    const part = before && partOf(before) === partOf(place) ? parts.at(-1) : undefined;
    const last = part?.at(-1);
    if (part && last && place.under !== undefined && last.under === place.under)
      part[part.length - 1] = { ...last, lines: [...last.lines, line] };
    else if (part) part.push({ under: place.under, lines: [line] });
    else parts.push([{ under: place.under, lines: [line] }]);
    before = place;
  }
  return parts;
}

function partOf({ at }: MenuPlace): number {
  return Math.floor(at / 100);
}
