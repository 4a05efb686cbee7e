/** Catches what goes wrong below it and tells it in its place, so that nothing else is taken away. */
import { Component, type ComponentType, type ReactNode } from 'react';
import { PartNotLoaded } from '../parts/latePart';
import { AttemptProvider, currentAttempt } from '../parts/lazySlot';

export interface TroubleProps {
  /** What could not be shown: "The list of keys". */
  what: string;
  /** It did not arrive; otherwise it has a fault. */
  notLoaded: boolean;
  onAgain(): void;
  onClose?: (() => void) | undefined;
}

interface BoundaryProps {
  what: string;
  /** How the trouble is told in this place. */
  Trouble: ComponentType<TroubleProps>;
  onClose?: (() => void) | undefined;
  children: ReactNode;
}

interface BoundaryState {
  readonly error: unknown;
  readonly attempt: number;
}

export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null, attempt: currentAttempt() };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { error: error ?? new Error() };
  }

  override render() {
    const { what, Trouble, onClose, children } = this.props;
    const { error, attempt } = this.state;
    if (error === null) return <AttemptProvider value={attempt}>{children}</AttemptProvider>;
    return (
      <Trouble
        what={what}
        notLoaded={error instanceof PartNotLoaded}
        onAgain={() => this.setState({ error: null, attempt: currentAttempt() })}
        onClose={onClose}
      />
    );
  }
}
