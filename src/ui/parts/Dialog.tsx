/** A dialog over the page. Escape and the cross close it; focus returns to what opened it. */
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { classNames } from './classNames';
import styles from './Dialog.module.css';

interface DialogProps {
  open: boolean;
  onClose(): void;
  title: ReactNode;
  description?: ReactNode;
  children: ReactNode;
  /** Buttons at the foot; the main one last. */
  actions?: ReactNode;
  size?: 'small' | 'medium' | 'large' | 'wide';
  /** There is only text in it: the text gets the focus, so that keys scroll it. */
  reading?: boolean;
  /** Gets the focus at the end where what opened the dialog has gone since. Mount the dialog when it opens. */
  fallback?: RefObject<HTMLElement | null> | undefined;
}

const FIELDS = 'input:not([type="hidden"], [tabindex="-1"]), textarea, button, [tabindex="0"]';

export function Dialog(props: DialogProps) {
  const {
    open,
    onClose,
    title,
    description,
    children,
    actions,
    size = 'medium',
    reading = false,
    fallback,
  } = props;
  const body = useRef<HTMLDivElement>(null);
  const [opener] = useState(() => document.activeElement);
  const lastFocus = () =>
    opener?.isConnected && opener !== document.body ? true : (fallback?.current ?? true);
  // The first thing to fill in or choose, not the cross. A finger would get the keyboard over half of the dialog.
  const firstFocus = (opened: string) =>
    opened === 'touch' || reading
      ? body.current
      : (body.current?.querySelector<HTMLElement>(FIELDS) ?? body.current);
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup
          aria-modal
          className={classNames(styles.popup, styles[size])}
          initialFocus={firstFocus}
          finalFocus={fallback ? lastFocus : true}
        >
          <div className={styles.header}>
            <div>
              <Base.Title className={styles.title}>{title}</Base.Title>
              {description ? (
                <Base.Description className={styles.description}>{description}</Base.Description>
              ) : null}
            </div>
            <Base.Close className={styles.close} aria-label="Close">
              <X size={16} aria-hidden />
            </Base.Close>
          </div>
          <div ref={body} className={styles.body} tabIndex={reading ? 0 : -1}>
            {children}
          </div>
          {actions ? <div className={styles.actions}>{actions}</div> : null}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
