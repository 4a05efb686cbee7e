import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Combobox } from '../../../src/ui/parts/Combobox';
import { Dialog } from '../../../src/ui/parts/Dialog';

const CHOICES = [
  { value: 'clerk', label: 'Clerk' },
  { value: 'manager', label: 'Manager' },
];

function open() {
  const [onClose, onChange] = [vi.fn(), vi.fn()];
  render(
    <Dialog open onClose={onClose} title="Assign">
      <Combobox label="Role" value="clerk" choices={CHOICES} onChange={onChange} />
    </Dialog>,
  );
  const field = screen.getByRole('combobox', { name: 'Role' });
  field.focus();
  return { onClose, onChange, field, user: userEvent.setup() };
}

// The field kept the key to itself: nobody in it could leave the dialog without the mouse.
it('lets Escape close the dialog round it where its list is closed, and keeps what it shows', async () => {
  const { onClose, onChange, field, user } = open();
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
  expect(onChange).not.toHaveBeenCalled();
  expect(field).toHaveProperty('value', 'Clerk');
});

it('closes its own list first, and the dialog stays', async () => {
  const { onClose, field, user } = open();
  await user.keyboard('{ArrowDown}');
  expect(field.getAttribute('aria-expanded')).toBe('true');
  await user.keyboard('{Escape}');
  expect(field.getAttribute('aria-expanded')).toBe('false');
  expect(onClose).not.toHaveBeenCalled();
  expect(field).toHaveProperty('value', 'Clerk');
});
