/** Shows short messages, each with one or two acts such as "Show" and "Undo". They wait while pointed at or focused. */
import { Toast as Base } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { type NoticeAct, showNotices } from './Toast';
import styles from './Toast.module.css';

/** Between messages and what is above them, and below them to the edge of the window, in CSS pixels. */
const MARGINS = 16;

export default function ToastRegion() {
  return (
    <Base.Provider limit={3}>
      <Base.Portal>
        <Region />
      </Base.Portal>
    </Base.Provider>
  );
}

function Region() {
  const region = useRef<HTMLDivElement>(null);
  // The page is not React's: it leaves this room at its foot, so that no message lies over a control.
  useLayoutEffect(() => {
    const element = region.current;
    if (!element) return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      const { offsetHeight } = element;
      if (offsetHeight > 0) style.setProperty('--toast-room', `${offsetHeight + MARGINS}px`);
      else style.removeProperty('--toast-room');
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <Base.Viewport ref={region} className={styles.viewport}>
      <ToastList />
    </Base.Viewport>
  );
}

function ToastList() {
  const { toasts, add, close } = Base.useToastManager();
  // Messages come from outside React: from sessions, keys and drops of files.
  useEffect(() => {
    const shown = new Map<string, string>();
    const hide = (topic: string) => {
      const older = shown.get(topic);
      if (older !== undefined) close(older);
      shown.delete(topic);
    };
    return showNotices(({ message, action, other, urgent = false, topic }) => {
      if (topic !== undefined) hide(topic);
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
    }, hide);
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
