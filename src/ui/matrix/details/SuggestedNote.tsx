/** Says that letters are only a template's suggestion, and takes them over. */
import { Button } from '../../parts/Button';
import { IfEditable } from '../../session/Editable';
import styles from './SuggestedNote.module.css';

interface SuggestedNoteProps {
  words: string;
  confirm: string;
  onConfirm(): void;
}

export function SuggestedNote({ words, confirm, onConfirm }: SuggestedNoteProps) {
  return (
    <div className={styles.note}>
      <p>{words}</p>
      <IfEditable>
        <Button size="small" look="soft" onClick={onConfirm}>
          {confirm}
        </Button>
      </IfEditable>
    </div>
  );
}
