import { expect, test } from 'vitest';
import { openGrid } from '../../../support/openGrid';

const SKETCH = `
            | Clerk | Manager
    Pay     | R     | A`;

test('the pattern of the whole and the way back are said, for who does not see them', () => {
  const open = openGrid(SKETCH);
  const said = () => open.view.store.getState().said?.text;
  open.run('pattern');
  expect(said()).toBe('Showing colour blocks.');
  open.run('pattern');
  expect(said()).toBe('Showing letters.');
});
