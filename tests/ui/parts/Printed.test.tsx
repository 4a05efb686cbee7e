import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Printed } from '../../../src/ui/parts/Printed';

it('prints once, however often it is drawn, and says when the print dialog was left', () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const done = vi.fn();
  const paper = (words: string) => (
    <Printed className={undefined} onDone={done}>
      {words}
    </Printed>
  );
  const { rerender } = render(paper('Minutes'));
  rerender(paper('Minutes of the review'));
  // Beside the page: all else is hidden from the printer.
  expect(screen.getByText('Minutes of the review').parentElement).toBe(document.body);
  expect(print).toHaveBeenCalledTimes(1);
  expect(done).not.toHaveBeenCalled();
  fireEvent(window, new Event('afterprint'));
  expect(done).toHaveBeenCalledTimes(1);
});
