// What leaves the app is opened where people open it: in a browser, on paper, as a picture.
import { readFile, writeFile } from 'node:fs/promises';
import { expect, type Page, test } from '../support/journey';

const csv = 'Task,Clerk,Manager\nPay <script>alert(1)</script>,R,A\n"=HYPERLINK(""x"")",RA,I\n';

async function openMatrix(page: Page): Promise<void> {
  await page.goto('./');
  await page
    .getByLabel('Import a file')
    .setInputFiles({ name: 'duties.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByRole('button', { name: 'Create matrix' }).click();
  await expect(page.getByRole('grid', { name: 'Responsibility matrix' })).toBeVisible();
}

async function save(page: Page, item: string, path: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item, exact: true }).click(),
  ]);
  await download.saveAs(path);
  return readFile(path);
}

test('the HTML file opens as a page with a table, no script and no request, and the picture is a picture', async ({
  page,
  context,
}, testInfo) => {
  await openMatrix(page);
  const path = testInfo.outputPath('duties.html');
  await save(page, 'HTML', path);
  const opened = await context.newPage();
  await opened.setContent(await readFile(path, 'utf8'));
  await expect(opened.getByRole('rowheader', { name: 'Pay <script>alert(1)</script>' })).toBeVisible();
  await expect(opened.locator('script')).toHaveCount(0);
  await expect(opened.locator('td .owns').first()).toHaveText('A');
  await opened.close();

  const png = await save(page, 'Image', testInfo.outputPath('duties.png'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(500);
});

test('paper holds the matrix, its legend and its gaps, from the menu and by the key, not the little in sight', async ({
  page,
}, testInfo) => {
  await openMatrix(page);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Print', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(
    page.getByRole('table').getByRole('rowheader', { name: 'Pay <script>alert(1)</script>' }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Open gaps' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Not in this matrix' })).toBeVisible();
  await expect(page.getByRole('grid')).toBeHidden();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await writeFile(testInfo.outputPath('duties.pdf'), pdf);
  expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
  expect(pdf.toString('latin1')).toMatch(/MediaBox \[0 0 (79[12]|84[12])/);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('heading', { name: 'Open gaps' })).toHaveCount(0);

  await page.keyboard.press('Control+p');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Open gaps' })).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByText('To print the matrix, choose Print in the Export menu.')).toBeVisible();
  await expect(page.getByRole('grid')).toBeHidden();
});

test('a link leads to the real screen, read only, and keeps the matrix only when asked to', async ({
  page,
  context,
  axe,
}) => {
  await openMatrix(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const link = await page.getByLabel('Link to this matrix').inputValue();
  const other = await context.newPage();
  await other.bringToFront();
  await other.goto(link);
  const grid = other.getByRole('grid', { name: 'Responsibility matrix' });
  await expect(grid.getByRole('columnheader', { name: 'Clerk' })).toBeVisible();
  await expect(other.getByRole('list', { name: / letters$/ }).getByText('Accountable')).toBeVisible();
  await expect(other.getByRole('complementary', { name: 'Gaps' })).toBeVisible();
  await expect(other).not.toHaveURL(/#s=./);
  await axe(other);
  await grid.getByRole('gridcell').first().click();
  await other.keyboard.press('i');
  await expect(
    other.getByText('This matrix came in a link. Keep a copy to change it.').first(),
  ).toBeVisible();
  await other.keyboard.press('Control+k');
  await expect(other.getByRole('combobox', { name: 'Search or run a command' })).toBeFocused();
  await other.keyboard.press('Escape');
  await other.getByRole('link', { name: 'People' }).first().click();
  await expect(other.getByRole('main', { name: 'People' })).toBeVisible();
  const address = other.url();
  await other.reload();
  await expect(
    other.getByText('The shared matrix was not saved. Open the link again to see it.'),
  ).toBeVisible();
  expect(other.url()).toBe(address);
  await other.goto('./');
  await expect(other.getByRole('region', { name: 'On this device' }).getByRole('listitem')).toHaveCount(1);
  await other.goto(link);
  await other.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(other.getByRole('region', { name: 'Shared matrix' })).toHaveCount(0);
  await expect(other.getByText('Saved on this device')).toBeVisible();
  await other.goto('./');
  await expect(
    other.getByRole('region', { name: 'On this device' }).getByRole('link', { name: 'duties' }),
  ).toHaveCount(2);
});
