/** The condition or the note of the selected cells, in a small panel at the active one. */
import { setCellNote } from '../../../domain/edits/setCellNote';
import { setCondition } from '../../../domain/edits/setCondition';
import type { ActivityId, RoleId } from '../../../domain/matrix/ids';
import { PopoverAt } from '../../parts/PopoverAt';
import { TextField } from '../../parts/TextField';
import { cellsOf } from '../commands/assigning';
import { type GridContext, matrixOf, perform } from '../commands/context';
import type { Spot } from '../spots';

interface CellTextProps {
  context: GridContext;
  kind: 'condition' | 'note';
  spot: Spot;
  at: Element;
  onClose(): void;
}

const WORDS = {
  condition: {
    label: 'The letters hold only for',
    placeholder: 'critical only',
    hint: 'Enter keeps it. An empty text takes it away.',
  },
  note: {
    label: 'Note on the cell',
    placeholder: '',
    hint: 'Ctrl Enter keeps it. An empty text takes it away.',
  },
};

export function CellText({ context, kind, spot, at, onClose }: CellTextProps) {
  const matrix = matrixOf(context);
  const activity = matrix.activities[spot.row as ActivityId];
  const texts = kind === 'condition' ? activity?.conditions : activity?.cellNotes;
  const { label, placeholder, hint } = WORDS[kind];
  const commit = (text: string) => {
    const cells = cellsOf(context);
    perform(
      context,
      kind === 'condition' ? setCondition(matrix, cells, text) : setCellNote(matrix, cells, text),
    );
    onClose();
  };
  return (
    <PopoverAt at={at} name={label} onClose={onClose}>
      <TextField
        label={label}
        value={texts?.[spot.column as RoleId] ?? ''}
        placeholder={placeholder}
        hint={hint}
        autoFocus
        onCommit={commit}
        {...(kind === 'note' ? { lines: 4 } : {})}
      />
    </PopoverAt>
  );
}
