import { act, render } from '@testing-library/react';
import { useRef } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { FullName } from '../../../../src/ui/grid/frame/FullName';

beforeEach(() => void vi.useFakeTimers());

function Heads() {
  const grid = useRef<HTMLTableElement>(null);
  return (
    <>
      <table ref={grid}>
        <thead>
          <tr>
            <Head name="Clerk" held="held by Ann" />
            <Head name="Board" />
          </tr>
        </thead>
      </table>
      <FullName grid={grid} />
    </>
  );
}

function Head({ name, held }: { name: string; held?: string }) {
  return (
    <th {...{ role: 'columnheader', tabIndex: 0 }} aria-label={name} aria-description={held} data-column={0}>
      <bdi>{name}</bdi>
      {held ? <span data-holder>A</span> : null}
    </th>
  );
}

it('shows on focus, after a moment, what a header has no room for; Escape sends it away', () => {
  const { container } = render(<Heads />);
  const shown = () => container.querySelector('[data-full-name]')?.textContent;
  const [clerk, board] = container.querySelectorAll('th');
  act(() => clerk?.focus());
  expect(shown()).toBeUndefined();
  act(() => void vi.advanceTimersByTime(600));
  expect(shown()).toBe('Clerk, held by Ann');
  act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
  expect(shown()).toBeUndefined();
  // All of this one is to be seen.
  act(() => board?.focus());
  act(() => void vi.advanceTimersByTime(600));
  expect(shown()).toBeUndefined();
});
