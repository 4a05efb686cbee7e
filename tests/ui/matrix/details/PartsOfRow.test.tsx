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
  expect(screen.getByText(/Those letters are our suggestion\. Source: .*line 258\./)).toBeTruthy();
  expect(screen.queryByText('the article states')).toBeNull();
});

test('who does it may rest on another line than who owns it', () => {
  renderWithSession(<PartsOfRow activity={row('rel-env-promotion')} />, matrix);
  const parts = screen.getAllByRole('listitem').map((part) => part.textContent);
  expect(parts[0]).toMatch(/^Cloud Architect.*the article states/);
  expect(parts[1]).toMatch(/^Platform Engineer.*implied, “Cloud architect and software engineer”, line 71/);
  expect(parts[2]).toMatch(/^Software Engineer.*our suggestion/);
});
