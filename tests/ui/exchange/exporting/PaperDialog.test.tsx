import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { CalendarDate } from '../../../../src/domain/matrix/date';
import { PLAIN_CHOICE, type WriteRequest } from '../../../../src/exchange/contract/codec';
import { PaperDialog } from '../../../../src/ui/exchange/exporting/PaperDialog';
import { largeMatrix } from '../../../support/largeMatrix';

const request = {
  matrix: largeMatrix(2_000, 50, 0),
  choice: PLAIN_CHOICE,
  gaps: [{ severity: 'must' as const, title: 'x', message: 'Nobody is accountable for cost' }],
  today: '2026-11-21' as CalendarDate,
};

test('says how much is too much, and prints part after part, the gaps with the last', async () => {
  const printed: WriteRequest[] = [];
  const onPictures = vi.fn();
  render(
    <PaperDialog
      request={request}
      onPrint={(part) => printed.push(part)}
      onPictures={onPictures}
      onClose={() => undefined}
    />,
  );
  screen.getByText(/100,000 cells, 40,000 over the limit of 60,000 that a browser can print at once/);
  await userEvent.click(screen.getByRole('button', { name: 'Print this part' }));
  await screen.findByText('Part 2 of 2');
  await userEvent.click(screen.getByRole('button', { name: 'Print this part' }));
  expect(printed.map(({ choice }) => [choice.activityIds?.length, choice.gaps])).toEqual([
    [1_200, false],
    [800, true],
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Save as images' }));
  expect(onPictures).toHaveBeenCalledOnce();
});
