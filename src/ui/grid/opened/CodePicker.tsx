/** The codes of the scheme for the selected cells, by arrow and Enter, click or touch. */
import { codesAt } from '../../../domain/matrix/cell';
import { LetterTile } from '../../codes/LetterTile';
import { MenuCheckItem, MenuItem, MenuSeparator } from '../../parts/Menu';
import { MenuAt } from '../../parts/MenuAt';
import { useSessionState } from '../../session/SessionContext';
import { cellsOf, typeLetter } from '../commands/assigning';
import { runCommand } from '../commands/commandList';
import type { GridContext } from '../commands/context';
import type { GridCommandId } from '../keys/gridKeys';
import styles from './CodePicker.module.css';

interface CodePickerProps {
  context: GridContext;
  at: Element;
  onClose(): void;
}

export function CodePicker({ context, at, onClose }: CodePickerProps) {
  // The picker stays open while codes are chosen, so it follows the matrix.
  const matrix = useSessionState((state) => state.matrix);
  const cells = cellsOf(context);
  const holdsAll = (letter: string) => cells.every((cell) => codesAt(matrix, cell).includes(letter));
  const suggested = cells.some((cell) => matrix.activities[cell.activityId]?.suggested?.[cell.roleId]);
  const then = (id: GridCommandId) => {
    onClose();
    runCommand(context, id);
  };
  return (
    <MenuAt at={at} name="Codes" onClose={onClose}>
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
      {suggested ? (
        <MenuItem keys="Alt Enter" onSelect={() => then('confirm')}>
          Confirm the suggestion
        </MenuItem>
      ) : null}
      <MenuItem keys="Alt C" onSelect={() => then('condition')}>
        Only when…
      </MenuItem>
      <MenuItem keys="Shift F2" onSelect={() => then('note')}>
        Note…
      </MenuItem>
      <MenuItem keys="Delete" onSelect={() => then('clear')}>
        Clear
      </MenuItem>
    </MenuAt>
  );
}
