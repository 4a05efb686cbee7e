/** Catches what a screen throws, so that a fault in one of them does not take the others away. */
import { Component, type ReactNode } from 'react';
import { Button } from '../parts/Button';
import { Message } from './Message';

interface FailureState {
  readonly error: Error | null;
}

export class Failure extends Component<{ children: ReactNode }, FailureState> {
  override state: FailureState = { error: null };

  static getDerivedStateFromError(thrown: unknown): FailureState {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Message title="This screen has stopped">
        <p>
          Everything you changed before is kept on this device. Reload the page to go on. The reason was:{' '}
          {error.message}
        </p>
        <p>
          <Button onClick={() => location.reload()}>Reload</Button>
        </p>
      </Message>
    );
  }
}
