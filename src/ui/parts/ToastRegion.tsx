/** Shows short messages, each with one or two acts such as "Show" and "Undo". They wait while pointed at or focused. */
import { Toast as Base } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { useEffect } from 'react';
import { type NoticeAct, showNotices } from './Toast';
import styles from './Toast.module.css';

export default function ToastRegion() {
  return (
    <Base.Provider limit={3}>
      <Base.Portal>
        <Base.Viewport className={styles.viewport}>
          <ToastList />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

function ToastList() {
  const { toasts, add, close } = Base.useToastManager();
  // Messages come from outside React: from sessions, keys and drops of files.
  useEffect(() => {
    const shown = new Map<string, string>();
    return showNotices(({ message, action, other, urgent = false, topic }) => {
      const older = topic === undefined ? undefined : shown.get(topic);
      if (older !== undefined) close(older);
      const id = add({
        title: message,
        priority: urgent ? 'high' : 'low',
        timeout: urgent ? 12_000 : 8_000,
        ...(other ? { data: { other } satisfies Other } : {}),
        ...(action ? { actionProps: { children: action.label, onClick: () => act() } } : {}),
      });
      const act = () => {
        close(id);
        action?.run();
      };
      if (topic !== undefined) shown.set(topic, id);
    });
  }, [add, close]);
  return toasts.map((toast) => (
    <Base.Root key={toast.id} toast={toast} className={styles.toast} aria-label="Message">
      <Base.Content className={styles.content}>
        <Base.Title className={styles.message} render={<p />} />
        {(toast.data as Other | undefined)?.other ? <OtherAct toast={toast.data as Other} /> : null}
        {toast.actionProps ? <Base.Action className={styles.action} /> : null}
        <Base.Close className={styles.close} aria-label="Dismiss">
          <X size={14} aria-hidden />
        </Base.Close>
      </Base.Content>
    </Base.Root>
  ));
}

interface Other {
  readonly other: NoticeAct;
}

/** It leaves the message where it is: what is shown may still be taken back. */
function OtherAct({ toast: { other } }: { toast: Other }) {
  return (
    <button type="button" className={styles.action} onClick={() => other.run()}>
      {other.label}
    </button>
  );
}
