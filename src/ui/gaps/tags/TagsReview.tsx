/** Suggested tags one by one, each with the words it was read from; what is ticked is confirmed in one go. */

import { useState } from 'react';
import type { TagsToConfirm } from '../../../domain/edits/confirmTags';
import { BareList } from '../../parts/BareList';
import { Button } from '../../parts/Button';
import { Checkbox } from '../../parts/Checkbox';
import { thousands } from '../../parts/counted';
import { Dialog } from '../../parts/Dialog';
import { useSessionState } from '../../session/SessionContext';
import { MORE } from '../view/findingList';
import styles from './TagsReview.module.css';
import { tagLines } from './tagLines';

interface TagsReviewProps {
  tags: TagsToConfirm;
  onConfirm(chosen: TagsToConfirm): void;
  onClose(): void;
}

export function TagsReview({ tags, onConfirm, onClose }: TagsReviewProps) {
  const matrix = useSessionState((state) => state.matrix);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState(MORE * 2);
  const lines = tagLines(tags, matrix);
  const count = lines.length - left.size;
  const tick = (ids: readonly string[], on: boolean) => {
    const next = new Set(left);
    for (const id of ids) {
      if (on) next.delete(id);
      else next.add(id);
    }
    setLeft(next);
  };
  const confirm = () =>
    onConfirm({
      activities: tags.activities.filter(({ activityId }) => !left.has(activityId)),
      roles: tags.roles.filter(({ roleId }) => !left.has(roleId)),
    });

  return (
    <Dialog
      open
      onClose={onClose}
      title="Suggested tags"
      description="Suggested from the names of activities and roles. Clear the ones that are wrong. You can undo this."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="solid" onClick={confirm}>
            {count === 0 ? 'Confirm without tags' : `Confirm ${thousands(count)}`}
          </Button>
        </>
      }
    >
      <div className={styles.all}>
        <Checkbox
          checked={left.size === 0}
          mixed={left.size > 0 && count > 0}
          onChange={(on) =>
            tick(
              lines.map(({ id }) => id),
              on,
            )
          }
        >
          All {thousands(lines.length)}
        </Checkbox>
      </div>
      <BareList className={styles.list}>
        {lines.slice(0, asked).map(({ id, name, words, because }) => (
          <li key={id}>
            <Checkbox
              checked={!left.has(id)}
              onChange={(on) => tick([id], on)}
              hint={`from “${because.join('”, “')}”`}
            >
              {name}: <strong className={styles.words}>{words}</strong>
            </Checkbox>
          </li>
        ))}
      </BareList>
      {lines.length > asked ? (
        <Button onClick={() => setAsked(lines.length)}>Show all {thousands(lines.length)}</Button>
      ) : null}
    </Dialog>
  );
}
