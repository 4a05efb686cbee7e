/** What can be done with what is selected: by right click, Shift+F10 or the menu key. */

import { setActivityFields } from '../../../domain/edits/setActivityFields';
import { ACTIVITY_KINDS } from '../../../domain/matrix/vocabulary';
import { MenuItem, MenuSeparator } from '../../parts/Menu';
import { MenuAt, MenuMore, type Point } from '../../parts/MenuAt';
import { runCommand } from '../commands';
import { subjectOf } from '../commands/arranging';
import { type GridContext, layoutOf, matrixOf, perform, selectionOf } from '../commands/context';
import { type GridCommandId, gridKeys } from '../gridKeys';
import type { Zone } from '../keyPress';
import { positionOf } from '../layout';
import { zoneAt } from '../zone';

interface GridMenuProps {
  context: GridContext;
  at: Element | Point;
  onClose(): void;
}

type Entry = GridCommandId | 'kinds' | '-';

const CLIPBOARD: readonly Entry[] = ['cut', 'copy', 'copy-with-headers', 'paste', '-'];

const MENUS: { readonly [zone in Zone]: readonly Entry[] } = {
  cell: [
    'pick',
    'condition',
    'note',
    'confirm',
    'clear',
    '-',
    ...CLIPBOARD,
    'fill-down',
    'fill-right',
    '-',
    'insert-before',
    'insert-after',
    'duplicate',
    'remove',
    'kinds',
  ],
  name: [
    'rename',
    ...CLIPBOARD,
    'insert-before',
    'insert-after',
    'duplicate',
    'shift-up',
    'shift-down',
    'kinds',
    '-',
    'clear',
    'remove',
  ],
  section: [
    'rename',
    'unfold-all',
    'fold-all',
    '-',
    'insert-after',
    'add-section',
    'duplicate',
    'shift-up',
    'shift-down',
    '-',
    'remove',
  ],
  header: [
    'rename',
    ...CLIPBOARD,
    'insert-before',
    'insert-after',
    'duplicate',
    'shift-left',
    'shift-right',
    '-',
    'focus-role',
    'sort-role',
    'freeze',
    'hide',
    'wider',
    'narrower',
    'fit',
    '-',
    'clear',
    'remove',
  ],
  corner: [
    'sort-name',
    'sort-gaps',
    'sort-none',
    '-',
    'show-all',
    'unfreeze',
    'fit',
    '-',
    'fold-all',
    'unfold-all',
  ],
};

export function GridMenu({ context, at, onClose }: GridMenuProps) {
  const layout = layoutOf(context);
  const { active } = selectionOf(context);
  const zone = zoneAt(layout, positionOf(layout, active) ?? { row: 0, column: 0 });
  const entries = MENUS[zone];
  return (
    <MenuAt at={at} name="What is selected" onClose={onClose}>
      {entries.map((entry, place) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: separators have no name and never move.
        if (entry === '-') return <MenuSeparator key={`${zone} ${place}`} />;
        if (entry === 'kinds') return <Kinds key={entry} context={context} onClose={onClose} />;
        return <CommandItem key={entry} id={entry} context={context} onClose={onClose} />;
      })}
    </MenuAt>
  );
}

function CommandItem({ id, context, onClose }: { id: GridCommandId; context: GridContext; onClose(): void }) {
  const row = gridKeys.find((known) => known.id === id);
  const run = () => {
    onClose();
    runCommand(context, id);
  };
  return (
    <MenuItem onSelect={run} keys={row?.keys[0]}>
      {row?.label}
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
