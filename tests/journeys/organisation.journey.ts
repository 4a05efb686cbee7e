// All matrices together: five of them with 60 people, from the first figure to a file, by keys and by mouse.
import { readFileSync } from 'node:fs';
import { OVERVIEW_LABELS } from '../../src/ui/routing/route';
import { expect, type Page, test } from '../support/journey';
import { openWith, seeds } from '../support/seedMatrix';

async function openAll(page: Page): Promise<void> {
  await openWith(page, './#/all', ...(await seeds()).five);
  await expect(page.getByRole('status', { name: 'Reading state' })).toHaveText(/^Read at \d\d:\d\d$/);
}

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('who answers for what in five matrices, and what stands behind a figure', async ({ page, axe }) => {
  await openAll(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Organisation 5 matrices');
  const people = page.getByRole('table', { name: 'Who answers for what, by person' });
  await expect(people.getByRole('row')).toHaveCount(10);
  const joined = people.getByRole('row').filter({ hasText: 'by name' }).first();
  const figure = joined.getByRole('button', { name: / in .+: accountable for \d+ activities$/ }).first();
  const said = /^(.+) in (.+): accountable for (\d+) /.exec((await figure.getAttribute('title')) ?? '');
  const [, person = '', matrix = '', count = ''] = said ?? [];
  await figure.click();
  const dialog = page.getByRole('dialog', { name: `What ${person} is accountable for` });
  await expect(dialog.getByRole('listitem')).toHaveCount(Number(count));
  await expect(dialog.getByRole('link', { name: matrix })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page, 'Owned twice')).toContainText('Own the postmortem');
  await expect(panel(page, 'Elsewhere, and not there')).toContainText('Incident response');
  await axe();
  await page.getByRole('radio', { name: 'Roles' }).click();
  await expect(page.getByRole('table', { name: 'Who answers for what, by role' })).toContainText(
    'Cloud Architect',
  );
  await page.setViewportSize({ width: 390, height: 844 });
  await axe();
});

test('every view is reached and read with the keyboard alone', async ({ page, axe }) => {
  await openAll(page);
  for (const label of Object.values(OVERVIEW_LABELS)) {
    await page.getByRole('link', { name: label, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: label, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expect(page.getByRole('table').first()).toBeVisible();
    await axe();
  }
  await page.getByRole('textbox', { name: 'Group of AI assistant' }).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Assistants');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“AI assistant” is now in the group “Assistants”.')).toBeVisible();
  await page.getByRole('button', { name: 'All groups' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitemradio', { name: 'Assistants' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Organisation 1 matrix');
});

test('a name in two matrices is asked about once, and the answer is kept', async ({ page, axe }) => {
  await openAll(page);
  const questions = page.getByRole('button', { name: /names to confirm: same person\?$/ });
  const before = Number((await questions.innerText()).split(' ')[0]);
  await questions.click();
  const dialog = page.getByRole('dialog', { name: 'Same person?' });
  await expect(dialog.getByRole('listitem')).toHaveCount(before);
  await axe();
  const ines = dialog.getByRole('listitem').filter({ hasText: 'Ines Brandt' });
  await ines.getByRole('button', { name: 'Different people' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(before - 1);
  await page.keyboard.press('Escape');
  await page.goto('./#/all/people');
  await page.getByRole('textbox', { name: 'Find a person' }).fill('Ines Brandt');
  await expect(page.getByRole('rowheader', { name: /^Ines Brandt/ })).toHaveCount(2);
  await page.reload();
  await expect(
    page.getByRole('button', { name: `${before - 1} names to confirm: same person?` }),
  ).toBeVisible();
});

test('everything is searched, the report is a file, and files are looked over beside the matrices of the device', async ({
  page,
}) => {
  await openAll(page);
  await page.getByRole('searchbox', { name: 'Find a person, role or activity' }).fill('roll back');
  const found = page.getByRole('region', { name: 'Found' });
  await expect(found.getByRole('listitem').first()).toContainText(/roll back/i);
  await found.getByRole('link', { name: 'Payments platform' }).first().click();
  await expect(page.getByRole('grid', { name: 'Responsibility matrix' })).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Markdown' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  for (const heading of ['Matrices', 'People', 'Owned twice', 'Areas', 'Gaps', 'Frameworks'])
    expect(text).toContain(`## ${heading}\n`);
  expect(text).toContain('Checkout and fraud');

  await page.getByLabel('Add files to the organisation').setInputFiles([
    {
      name: 'billing.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Activity,Lead,Engineer\nBill it,A,R\nCheck it,A,R\n'),
    },
    { name: 'notes.md', mimeType: 'text/markdown', buffer: Buffer.from('# Notes\n\nNo table here.\n') },
  ]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Organisation 6 matrices');
  await page.getByRole('link', { name: 'Matrices', exact: true }).click();
  await expect(page.getByRole('row', { name: /^billing/ })).toContainText('billing.csv');
  await page.getByText('1 file or matrix was not counted').click();
  await expect(page.getByRole('list', { name: 'Not counted' })).toContainText('notes.md');
  await page.getByRole('button', { name: 'Keep billing on this device' }).click();
  await expect(page.getByRole('row', { name: /^billing/ })).toContainText('this device');
});

test('a folder of the disk is looked over, with its folders as groups, and read again as it is then', async ({
  page,
}) => {
  // The files of the page itself stand for the disk: the same handles, without the dialog of the system.
  await page.addInitScript(() => {
    const pick = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('org', { create: true });
    Object.assign(window, { showDirectoryPicker: pick });
  });
  await openAll(page);
  await writeFiles(page, {
    'billing/plan.csv': 'Bill it',
    '.git/plan.csv': 'Hide it',
    'stock/deep/plan.csv': 'Stock it',
  });
  await page.getByRole('button', { name: 'Add from a folder…' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Organisation 7 matrices');
  await page.getByRole('link', { name: 'Matrices', exact: true }).click();
  await expect(page.getByRole('row', { name: /org\/billing\/plan\.csv/ })).toContainText('billing');
  await expect(page.getByRole('row', { name: /org\/stock\/deep\/plan\.csv/ })).toContainText('stock');
  const found = page.getByRole('region', { name: 'Found' }).getByRole('listitem');
  await page.getByRole('searchbox', { name: 'Find a person, role or activity' }).fill('Hide it');
  await expect(found).toHaveCount(0);
  await writeFiles(page, { 'billing/plan.csv': 'Collect the money' });
  await page.getByRole('button', { name: 'Read again' }).click();
  await page.getByRole('searchbox', { name: 'Find a person, role or activity' }).fill('Collect the money');
  await expect(found).toHaveCount(1);
});

/** Matrices of two activities in a folder that the page may open, by their paths. */
async function writeFiles(page: Page, files: { readonly [path: string]: string }): Promise<void> {
  await page.evaluate(async (wanted) => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('org', { create: true });
    for (const [path, activity] of Object.entries(wanted)) {
      const folders = path.split('/');
      const name = folders.pop() ?? '';
      let folder = root;
      for (const below of folders) folder = await folder.getDirectoryHandle(below, { create: true });
      const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writer.write(`Activity,Lead,Engineer\n${activity},A,R\nCheck it,A,R\n`);
      await writer.close();
    }
  }, files);
}
