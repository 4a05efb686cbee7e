/** The codes of the scheme for the selected cells, by arrow and Enter, click or touch. */
import { codesAt } from '../../../domain/matrix/cell';
import { LetterTile } from '../../codes/LetterTile';
import { cellsOf, typeLetter } from '../../commands/acts/assigning';
import type { Command, CommandContext } from '../../commands/command/command';
import clear from '../../commands/list/assign/clear';
import condition from '../../commands/list/assign/condition';
import confirm from '../../commands/list/assign/confirm';
import note from '../../commands/list/assign/note';
import { MenuCheckItem, MenuItem, MenuSeparator } from '../../parts/Menu';
import { MenuAt } from '../../parts/MenuAt';
import { useSessionState } from '../../session/SessionContext';
import styles from './CodePicker.module.css';

interface CodePickerProps {
  context: CommandContext;
  at: Element;
  onClose(): void;
}

export function CodePicker({ context, at, onClose }: CodePickerProps) {
  // The picker stays open while codes are chosen, so it follows the matrix.
  const matrix = useSessionState((state) => state.matrix);
  const cells = cellsOf(context);
  const holdsAll = (letter: string) => cells.every((cell) => codesAt(matrix, cell).includes(letter));
  const suggested = cells.some((cell) => matrix.activities[cell.activityId]?.suggested?.[cell.roleId]);
  const furtherOn = [...(suggested ? [confirm] : []), condition, note, clear];
  const then = (command: Command) => {
    onClose();
    command.run(context);
  };
  return (
    <MenuAt at={at} name="Letters" onClose={onClose}>
      {matrix.scheme.codes.map((code) => (
        <MenuCheckItem
          key={code.letter}
          checked={holdsAll(code.letter)}
          onChange={() => typeLetter(context, code.letter, false)}
        >
          <span className={styles.code}>
            <LetterTile code={code} />
            <span>
              {code.name}
              <span className={styles.definition}>{code.definition}</span>
            </span>
          </span>
        </MenuCheckItem>
      ))}
      <MenuSeparator />
      {furtherOn.map((command) => (
        <MenuItem key={command.id} keys={command.keys[0]} onSelect={() => then(command)}>
          {command.menu.cell.label}
        </MenuItem>
      ))}
    </MenuAt>
  );
}
