/** What can be done with what is selected: by right click, Shift+F10 or the menu key. */
import { Fragment } from 'react';
import { applies, type CommandContext } from '../../commands/command/command';
import { activePosition, layoutOf } from '../../commands/command/context';
import { zoneAt } from '../../commands/command/zone';
import { type MenuLine, menuOf } from '../../commands/offered/menuOf';
import { MenuItem, MenuSeparator } from '../../parts/Menu';
import { MenuAt, type Point } from '../../parts/MenuAt';
import { Submenu } from '../../parts/Submenu';
import { useReadOnly } from '../../session/SessionContext';

interface GridMenuProps {
  context: CommandContext;
  at: Element | Point;
  onClose(): void;
}

export function GridMenu({ context, at, onClose }: GridMenuProps) {
  const readOnly = useReadOnly();
  const parts = menuOf(zoneAt(layoutOf(context), activePosition(context)), readOnly);
  const items = (lines: readonly MenuLine[]) =>
    lines.map(({ command, label }) => (
      <MenuItem
        key={command.id}
        keys={command.keys?.[0]}
        disabled={!applies(command, context)}
        onSelect={() => {
          onClose();
          command.run(context);
        }}
      >
        {label}
      </MenuItem>
    ));
  return (
    <MenuAt at={at} name="What is selected" onClose={onClose}>
      {parts.map((entries, place) => (
        <Fragment key={entries[0]?.lines[0]?.command.id}>
          {place > 0 ? <MenuSeparator /> : null}
          {entries.map(({ under, lines }) =>
            under === undefined ? (
              items(lines)
            ) : (
              <Submenu key={under} label={under} returnsFocus={false}>
                {items(lines)}
              </Submenu>
            ),
          )}
        </Fragment>
      ))}
    </MenuAt>
  );
}
