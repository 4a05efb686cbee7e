import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { organisationOf } from '../../../../src/domain/organisation/organisation';
import { AreaLegend, AreaPicture } from '../../../../src/ui/organisation/pictures/AreaPicture';
import { members } from '../../../support/members';

const SKETCH = `
  settings: scope=security
  | Lead | Engineer
  Secure the platform #security | A | R
  Draw the architecture #architecture | A | R
  Do the other thing | A | R`;

function shown() {
  render(
    <>
      <AreaLegend />
      <AreaPicture organisation={organisationOf(members({ Payments: SKETCH }))} onBehind={() => undefined} />
    </>,
  );
}

test('an area that nobody claims looks and is called other than one that is owned', () => {
  shown();
  const tile = screen.getByRole('button', {
    name: 'Architecture and design in Payments: owned, not claimed, 1 of 1 recognised activities owned',
  });
  expect(tile.dataset.state).toBe('unclaimed');
  const legend = within(screen.getByRole('list', { name: 'Legend' }));
  expect(
    legend.getByText('Owned, not claimed').querySelector('[data-state]')?.getAttribute('data-state'),
  ).toBe('unclaimed');
});

test('an area without an activity says “that we recognise” where not all are recognised', () => {
  shown();
  screen.getByText(/^Cost in Payments: .*no activity that we recognise/);
  expect(screen.queryByText(/no activity(,|$)/)).toBeNull();
});
