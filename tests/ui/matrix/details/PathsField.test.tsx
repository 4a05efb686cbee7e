import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PathsField } from '../../../../src/ui/matrix/details/ActivityDetails';

test('each line is a path, with the spaces and commas in it; empty lines and doubles are nothing', async () => {
  const onChange = vi.fn();
  render(<PathsField paths={['/a/']} onChange={onChange} />);
  const user = userEvent.setup();
  const field = screen.getByRole('textbox', { name: 'Repository paths' });
  await user.clear(field);
  await user.type(field, '/a b/,c{Enter}{Enter}*.sql{Enter}*.sql');
  await user.tab();
  expect(onChange).toHaveBeenLastCalledWith(['/a b/,c', '*.sql']);
  await user.clear(field);
  await user.tab();
  expect(onChange).toHaveBeenLastCalledWith(undefined);
});
