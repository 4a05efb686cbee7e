/** The small form that sets an item aside, with the reason and who says so. */
import { useState } from 'react';
import { Button } from '../parts/Button';
import { Popover } from '../parts/Popover';
import { TextField } from '../parts/TextField';
import styles from './NotApplicable.module.css';

interface NotApplicableProps {
  itemRef: string;
  /** True when it was taken; then the form closes. */
  onSetAside(reason: string, who: string): boolean;
}

export function NotApplicable({ itemRef, onSetAside }: NotApplicableProps) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [who, setWho] = useState('');
  return (
    <Popover
      name={`${itemRef} does not apply`}
      align="end"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="small" look="quiet">
          Not applicable… <span className="visually-hidden">{itemRef}</span>
        </Button>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!onSetAside(reason, who)) return;
          setOpen(false);
          setReason('');
        }}
      >
        <TextField label="Reason" value={reason} onCommit={setReason} live autoFocus />
        <TextField label="Decided by" value={who} onCommit={setWho} live />
        <div className={styles.acts}>
          <Button type="submit" look="solid" size="small">
            Mark as not applicable
          </Button>
        </div>
      </form>
    </Popover>
  );
}
