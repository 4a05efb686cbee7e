// Shows that a Base UI part can be opened and used in a component test, with what setupJsdom.ts puts in.
import { Menu } from '@base-ui/react/menu';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

test('a menu opens, and its item can be chosen', async () => {
  const onExport = vi.fn();
  render(
    <Menu.Root>
      <Menu.Trigger>Export</Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner>
          <Menu.Popup>
            <Menu.Item onClick={onExport}>CSV</Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await user.click(await screen.findByRole('menuitem', { name: 'CSV' }));
  expect(onExport).toHaveBeenCalledOnce();
});
