// Changing the scheme: the mapping is seen first, nothing is lost, and it can be taken back.
import { cell } from '../support/gridPage';
import { expect, test } from '../support/journey';
import { openPalette, startFrom } from '../support/starting';

test('RACI becomes DACI cell by cell, undo makes it RACI again, and a letter without a counterpart stays as a note', async ({
  page,
  axe,
}) => {
  await startFrom(page, 'Cloud and software delivery');
  await openPalette(page, 'change letters');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Change letters' });
  await dialog.getByRole('combobox', { name: 'Letter scheme' }).click();
  await page.getByRole('option', { name: /^DACI/ }).click();
  await expect(dialog.getByRole('combobox', { name: 'Responsible becomes' })).toHaveText(/D · Driver/);
  await axe();
  await dialog.getByRole('button', { name: 'Change to DACI' }).click();
  const owner = cell(page, 'Cloud Architect', 'Assess platform feasibility of proposed features');
  await expect(owner).toHaveAccessibleName('Approver, Driver');
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(owner).toHaveAccessibleName('Accountable, Responsible');

  await openPalette(page, 'change letters');
  await page.keyboard.press('Enter');
  await dialog.getByRole('combobox', { name: 'Letter scheme' }).click();
  await page.getByRole('option', { name: /^DRI/ }).click();
  await expect(dialog.getByRole('status')).toHaveText(/letters stay as notes on their cells/);
  await dialog.getByRole('button', { name: 'Change to DRI' }).click();
  await cell(page, 'Software Engineer', 'Assess platform feasibility of proposed features').click();
  await page.keyboard.press('Alt+i');
  await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toHaveValue('Consulted in RACI.');
});

test('a scheme of one own says what is wrong with it, and can then be used', async ({ page, axe }) => {
  await startFrom(page, 'Cloud and software delivery');
  await openPalette(page, 'change letters');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Change letters' });
  await dialog.getByRole('combobox', { name: 'Letter scheme' }).click();
  await page.getByRole('option', { name: /^Custom/ }).click();
  await dialog.getByRole('button', { name: 'Add a letter' }).click();
  const added = dialog.getByRole('group', { name: 'New letter' });
  await added.getByRole('textbox', { name: 'Letter' }).fill('A');
  await expect(dialog.getByRole('status')).toHaveText(/The letter “A” is used twice/);
  await added.getByRole('textbox', { name: 'Letter' }).fill('Q');
  await added.getByRole('textbox', { name: 'Name', exact: true }).fill('Quality');
  await axe();
  await dialog.getByRole('button', { name: 'Change to Our RACI' }).click();
  const manager = cell(page, 'Engineering Manager', 'Assess platform feasibility of proposed features');
  await manager.click();
  await page.keyboard.press('q');
  await expect(manager).toHaveAccessibleName(/Quality/);
});
