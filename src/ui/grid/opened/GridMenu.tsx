/** What can be done with what is selected: by right click, Shift+F10 or the menu key. */

import { setActivityFields } from '../../../domain/edits/setActivityFields';
import { ACTIVITY_KINDS } from '../../../domain/matrix/vocabulary';
import { positionOf } from '../../gridView/layout/layout';
import { MenuItem, MenuSeparator } from '../../parts/Menu';
import { MenuAt, MenuMore, type Point } from '../../parts/MenuAt';
import { subjectOf } from '../commands/arranging';
import { runCommand } from '../commands/commandList';
import { type GridContext, layoutOf, matrixOf, perform, selectionOf } from '../commands/context';
import { type GridCommandId, gridKeys } from '../keys/gridKeys';
import type { Zone } from '../keys/keyPress';
import { zoneAt } from '../keys/zone';
import { MENUS, WORDS_HERE } from './menusByZone';

interface GridMenuProps {
  context: GridContext;
  at: Element | Point;
  onClose(): void;
}

export function GridMenu({ context, at, onClose }: GridMenuProps) {
  const layout = layoutOf(context);
  const { active } = selectionOf(context);
  const zone = zoneAt(layout, positionOf(layout, active) ?? { row: 0, column: 0 });
  const entries = MENUS[zone];
  return (
    <MenuAt at={at} name="What is selected" onClose={onClose}>
      {entries.map((entry, place) => {
        if (entry === '-') return <MenuSeparator key={`after ${entries[place - 1]}`} />;
        if (entry === 'kinds') return <Kinds key={entry} context={context} onClose={onClose} />;
        return <CommandItem key={entry} id={entry} zone={zone} context={context} onClose={onClose} />;
      })}
    </MenuAt>
  );
}

interface CommandItemProps {
  id: GridCommandId;
  zone: Zone;
  context: GridContext;
  onClose(): void;
}

function CommandItem({ id, zone, context, onClose }: CommandItemProps) {
  const row = gridKeys.find((known) => known.id === id);
  const run = () => {
    onClose();
    runCommand(context, id);
  };
  return (
    <MenuItem onSelect={run} keys={row?.keys[0]}>
      {WORDS_HERE[zone]?.[id] ?? row?.label}
    </MenuItem>
  );
}

/** Sets the kind of all selected activities. */
function Kinds({ context, onClose }: { context: GridContext; onClose(): void }) {
  const subject = subjectOf(context);
  if (subject.kind !== 'activities') return null;
  return (
    <MenuMore label="Kind">
      {ACTIVITY_KINDS.map((kind) => (
        <MenuItem
          key={kind}
          onSelect={() => {
            onClose();
            perform(context, setActivityFields(matrixOf(context), subject.ids, { kind }));
          }}
        >
          {kind.charAt(0).toUpperCase() + kind.slice(1)}
        </MenuItem>
      ))}
    </MenuMore>
  );
}
