// From a file or the clipboard to an owned matrix, and out again.
import { readFile } from 'node:fs/promises';
import { xlsxFile } from '../exchange/xlsxFile';
import { cell } from '../support/gridPage';
import { expect, type Page, test } from '../support/journey';

const csv = [
  'Task;Clerk;Manager;Auditor',
  'Pay invoice;R;A;I',
  '"Chase; debtors";RA;Bob;',
  'Close the month;A (quarterly only);R*;C',
].join('\r\n');

async function openFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.goto('./');
  await chooseFile(page, name, content);
}

async function chooseFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page
    .getByLabel('Import a file')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

async function exported(page: Page, item: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item, exact: true }).click(),
  ]);
  return readFile(await download.path());
}

test('a CSV with problems becomes a matrix, the matrix a CSV, and its Excel file comes back as it was', async ({
  page,
  axe,
}) => {
  await openFile(page, 'duties.csv', csv);
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await expect(
    dialog.getByRole('region', { name: 'Preview' }).getByRole('rowheader', { name: 'Chase; debtors' }),
  ).toBeVisible();
  const problems = dialog.getByRole('list', { name: 'Problems' }).getByRole('listitem');
  await expect(problems).toHaveCount(2);
  await expect(problems.first()).toContainText(
    'Row 3, column Manager: “Bob” is not one of the letters R, A, C, I',
  );
  await axe();
  await dialog.getByRole('button', { name: 'Create matrix' }).click();
  await expect(cell(page, 'Manager', 'Pay invoice')).toHaveAccessibleName('Accountable');
  const text = (await exported(page, 'CSV')).toString('utf8');
  await expect(page.getByText('“duties.csv” was handed to your browser’s downloads.')).toBeVisible();
  expect(text).toBe(
    '\uFEFFSection,Activity,Clerk,Manager,Auditor\r\nActivities,Pay invoice,R,A,I\r\nActivities,Chase; debtors,RA,,\r\nActivities,Close the month,A,R,C\r\n'.replace(
      'Chase; debtors',
      '"Chase; debtors"',
    ),
  );
  const file = await exported(page, 'Excel');
  expect(file.subarray(0, 2).toString()).toBe('PK');
  await openFile(page, 'duties.xlsx', file);
  await expect(dialog).toContainText('written by Answerable');
  await dialog.getByRole('button', { name: 'Create matrix' }).click();
  await expect(cell(page, 'Clerk', 'Close the month')).toHaveAccessibleName('Accountable');
});

test('a table below a title is shown as in the file, a correction changes the preview, and what is no matrix is refused', async ({
  page,
}) => {
  await openFile(page, 'duties.csv', `Duties of the shop\r\n\r\n${csv}`);
  const source = page.getByRole('region', { name: /as in the file/ });
  await expect(source.getByRole('row')).toHaveCount(5);
  await expect(source.getByRole('cell', { name: 'Pay invoice' })).toBeVisible();

  await page.keyboard.press('Escape');
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await expect(dialog).toHaveCount(0);
  await chooseFile(page, 'duties.csv', csv);
  await dialog.getByRole('combobox', { name: 'Type of column Auditor' }).selectOption({ label: 'Notes' });
  const preview = dialog.getByRole('region', { name: 'Preview' });
  await expect(preview.getByRole('columnheader', { name: 'Auditor' })).toHaveCount(0);
  await expect(preview.getByRole('columnheader', { name: 'Manager' })).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await chooseFile(page, 'letter.txt', 'Dear all,\nthis is a letter.\n');
  await expect(page.getByRole('alert')).toContainText('does not look like a responsibility matrix');
  await expect(page.getByRole('button', { name: 'Create matrix' })).toBeDisabled();
});

test('a file that would burst is refused while a matrix is open, and a changed one is taken difference by difference', async ({
  page,
  axe,
}) => {
  await openFile(page, 'duties.csv', csv);
  await page.getByRole('button', { name: 'Create matrix' }).click();
  await expect(cell(page, 'Manager', 'Pay invoice')).toHaveAccessibleName('Accountable');
  await page.getByRole('link', { name: 'Compare' }).click();
  const bursting = xlsxFile({
    sheets: { One: '<sheetData/>' },
    more: { 'xl/sharedStrings.xml': new Uint8Array(104 * 1024 * 1024).fill(0x20) },
  });
  await page
    .getByLabel('Compare with a file')
    .setInputFiles({ name: 'duties.xlsx', mimeType: 'application/zip', buffer: Buffer.from(bursting) });
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await expect(dialog.getByRole('alert')).toContainText('8.0 MB over the limit of 96.0 MB');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Matrix', exact: true }).click();
  await expect(cell(page, 'Manager', 'Pay invoice')).toHaveAccessibleName('Accountable');
  await expect(page.getByRole('row')).toHaveCount(5);

  await page.getByRole('link', { name: 'Compare' }).click();
  const changed =
    'Task;Clerk;Manager\nPay invoice;A;R\n"Chase; debtors";RA;\nClose the month;A;R\nNew work;R;A\n';
  await page
    .getByLabel('Compare with a file')
    .setInputFiles({ name: 'changed.csv', mimeType: 'text/csv', buffer: Buffer.from(changed) });
  await dialog.getByRole('button', { name: 'Compare' }).click();
  const differences = page.getByRole('region', { name: 'Differences' });
  // One press took everything before, a new name of the matrix among it.
  await expect(differences.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(differences.getByRole('checkbox', { name: /Role “Auditor”: Removed there/ })).toBeVisible();
  await axe();
  await differences
    .getByRole('checkbox', { name: /“Pay invoice”: Manager: Accountable → Responsible/ })
    .click();
  await differences.getByRole('checkbox', { name: /“Pay invoice”: Clerk: / }).click();
  await differences.getByRole('button', { name: 'Accept 2 differences' }).click();
  await page.getByRole('link', { name: 'Matrix', exact: true }).click();
  await expect(cell(page, 'Clerk', 'Pay invoice')).toHaveAccessibleName('Accountable');
  await expect(cell(page, 'Auditor', 'Pay invoice')).toHaveAccessibleName('Informed');
  await expect(page.getByRole('rowheader', { name: 'New work' })).toHaveCount(0);
});
