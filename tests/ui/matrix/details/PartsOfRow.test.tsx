import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Activity } from '../../../../src/domain/matrix/matrix';
import cloud from '../../../../src/domain/templates/cloud';
import { PartsOfRow } from '../../../../src/ui/matrix/details/PartsOfRow';
import { renderWithSession } from '../../../support/session';
import { templateMatrix } from '../../../support/templateMatrix';

const matrix = await templateMatrix(cloud);
const row = (origin: string) => {
  const found = Object.values<Activity>(matrix.activities).find((one) => one.origin === origin);
  if (!found) throw new Error(`No row is ${origin}.`);
  return found;
};

test('the details of a row say what the row and each letter of it rest on', () => {
  renderWithSession(<PartsOfRow activity={row('plan-platform-feasibility')} />, matrix);
  const [architect] = screen.getAllByRole('listitem');
  expect(architect?.textContent).toMatch(/^Cloud Architect.*the article states/);
  expect(
    screen.getByText(/The article states who owns and does this\. Source: “Cloud architect/),
  ).toBeTruthy();
});

test('what the source leaves open is called our suggestion', () => {
  renderWithSession(<PartsOfRow activity={row('gov-cost-owner')} />, matrix);
  expect(screen.getByText(/that is our suggestion\. Source: .*line 258\./)).toBeTruthy();
  expect(screen.queryByText('the article states')).toBeNull();
});
