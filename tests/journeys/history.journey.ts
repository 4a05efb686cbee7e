// The history of a matrix: what happened, a name for a moment, and the way back to it.
import { cell } from '../support/gridPage';
import { expect, test } from '../support/journey';
import { expectCell, expectSaved, ROW, startMatrix, write } from '../support/startMatrix';

test('a matrix goes back to a moment with a name, as one change that can be undone', async ({
  page,
  axe,
}) => {
  await startMatrix(page);
  await write(page, 'Scribe', ROW, 'i');
  await page.getByRole('link', { name: 'History' }).click();
  const name = page.getByRole('textbox', { name: 'Name this version' });
  await name.fill('Agreed with operations');
  await name.press('Enter');
  const changes = page.getByRole('region', { name: 'Changes' });
  await expect(changes.getByText('Agreed with operations')).toBeVisible();

  await page.getByRole('link', { name: 'Matrix', exact: true }).click();
  await write(page, 'Deputy Commander', ROW, 'c');
  await write(page, 'Scribe', ROW, 'c');
  await expectSaved(page);

  // The name and the changes are there after a reload.
  await page.getByRole('link', { name: 'History' }).click();
  await page.reload();
  await changes.getByRole('button', { name: /Agreed with operations/ }).click();
  const moment = page.getByRole('region', { name: 'Version' });
  await expect(moment.getByRole('listitem')).toHaveText([
    /Scribe: Consulted, was Informed/,
    /Deputy Commander: Consulted, was nothing/,
  ]);
  // The grid itself shows how it was, to be looked at only.
  await expect(cell(page, 'Scribe', ROW)).toHaveAccessibleName('Informed');
  await axe();
  await cell(page, 'Scribe', ROW).click();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('alert')).toContainText('This is the matrix as it was.');
  await expect(cell(page, 'Scribe', ROW)).toHaveAccessibleName('Informed');
  await moment.getByRole('button', { name: 'Restore this version' }).click();
  await expect(changes.getByRole('button').first()).toHaveText(
    /Restored the version of “Agreed with operations”/,
  );

  await page.getByRole('link', { name: 'Matrix', exact: true }).click();
  await expectCell(page, 'Scribe', ROW, 'Informed');
  await expectCell(page, 'Deputy Commander', ROW, 'nothing');
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expectCell(page, 'Scribe', ROW, 'Consulted');
  await expectCell(page, 'Deputy Commander', ROW, 'Consulted');
});
