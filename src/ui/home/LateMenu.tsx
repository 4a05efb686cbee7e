/** A button whose menu is loaded when someone reaches for it: menus are a third of the script, and starting needs none. */
import { type ReactElement, type ReactNode, Suspense, useState } from 'react';
import { Boundary, type TroubleProps } from '../boundary/Boundary';
import { Button, type ButtonProps } from '../parts/Button';

interface LateMenuProps extends Pick<ButtonProps, 'size' | 'className'> {
  label: string;
  /** The words on hover, where the button has none of its own. */
  hint?: string;
  icon: ReactNode;
  /** Begins to load the menu; asked often. */
  load(): void;
  /** The same button with its menu, which opens at once. */
  menu: ReactElement;
}

export function LateMenu({ label, hint, icon, load, menu, ...rest }: LateMenuProps) {
  const [asked, setAsked] = useState(false);
  const button = (
    <Button
      look="quiet"
      aria-label={label}
      aria-haspopup="menu"
      aria-expanded={false}
      title={hint}
      onPointerEnter={load}
      onFocus={load}
      onClick={() => setAsked(true)}
      {...rest}
    >
      {icon}
    </Button>
  );
  if (!asked) return button;
  const Again = ({ onAgain }: TroubleProps) => <span onPointerDownCapture={onAgain}>{button}</span>;
  return (
    <Boundary what={label} Trouble={Again}>
      <Suspense fallback={button}>{menu}</Suspense>
    </Boundary>
  );
}
