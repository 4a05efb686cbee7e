/** Short messages at the foot of the page, with one act such as "Undo". They wait while pointed at or focused. */
import { Toast as Base } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Toast.module.css';

export interface Notice {
  readonly message: string;
  readonly action?: { readonly label: string; run(): void } | undefined;
  /** A refusal or a failure: said at once and kept longer. */
  readonly urgent?: boolean | undefined;
}

// One place for messages in the whole app; screens far apart speak through it.
const manager = Base.createToastManager();

export function notify({ message, action, urgent = false }: Notice): void {
  const id = manager.add({
    title: message,
    priority: urgent ? 'high' : 'low',
    timeout: urgent ? 12_000 : 8_000,
    ...(action
      ? {
          actionProps: {
            children: action.label,
            onClick() {
              manager.close(id);
              action.run();
            },
          },
        }
      : {}),
  });
}

export function ToastRegion({ children }: { children: ReactNode }) {
  return (
    <Base.Provider toastManager={manager} limit={3}>
      {children}
      <Base.Portal>
        <Base.Viewport className={styles.viewport}>
          <ToastList />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

function ToastList() {
  const { toasts } = Base.useToastManager();
  return toasts.map((toast) => (
    <Base.Root key={toast.id} toast={toast} className={styles.toast} aria-label="Message">
      <Base.Content className={styles.content}>
        <Base.Title className={styles.message} render={<p />} />
        {toast.actionProps ? <Base.Action className={styles.action} /> : null}
        <Base.Close className={styles.close} aria-label="Dismiss">
          <X size={14} aria-hidden />
        </Base.Close>
      </Base.Content>
    </Base.Root>
  ));
}
