// What people's programs put on the clipboard, pasted on the home screen by the browser's own event.
import { readFileSync } from 'node:fs';
import { cell } from '../support/gridPage';
import { expect, type Page, test } from '../support/journey';

const FOLDER = 'tests/fixtures/import';
const read = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');

async function paste(page: Page, html: string, text: string): Promise<void> {
  await page.evaluate(
    ([html, text]) => {
      const transfer = new DataTransfer();
      if (html) transfer.setData('text/html', html);
      transfer.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true }));
    },
    [html, text] as const,
  );
}

/**
 * As they come, one for each way. What these and nine more programs write is read in tests/exchange/corpus.test.ts, and
 * that each is the same pasted as from a file is shown in tests/ui/commands/clipboard/sameReading.test.ts.
 */
const HABITS: readonly (readonly [program: string, fixture: string, isHtml: boolean])[] = [
  ['Excel', 'excel-clipboard.html', true],
  ['a mail of Outlook', 'outlook-mail.html', true],
  ['Markdown that a mail quotes', 'mail-quoted-table.md', false],
  ['a list with prose', 'list-with-prose.md', false],
];

/** The roles and the names of activities that a person wrote down for the fixture. */
function wanted(fixture: string): { roles: string[]; activities: string[] } {
  const lines = read(`${fixture}.expected`).split('\n');
  const [head = ''] = lines.filter((line) => line.startsWith('| '));
  const rows = lines.filter((line) => line !== '' && !/^([|!~?:=]|##|\/\/)/.test(line));
  return {
    roles: head
      .slice(2)
      .split(' | ')
      .map((role) => role.replace(/ @.*$/, '').trim()),
    activities: rows.map((row) => row.split(' |')[0]?.trim() ?? ''),
  };
}

test('what programs copy is shown as a person sees it, and becomes a matrix', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const [program, fixture, isHtml] of HABITS) {
    await test.step(program, async () => {
      const { roles, activities } = wanted(fixture);
      await paste(page, isHtml ? read(fixture) : '', isHtml ? 'nothing to see' : read(fixture));
      const dialog = page.getByRole('dialog', { name: 'Import' });
      const preview = dialog.getByRole('region', { name: 'Preview', exact: true });
      await expect(preview.getByRole('columnheader')).toHaveText(['Activity', ...roles]);
      for (const activity of activities)
        await expect(preview.getByRole('rowheader', { name: activity, exact: true })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    });
  }
  await paste(
    page,
    '<table><tr><th>Task</th><th>Dev</th><th>Ops</th></tr><tr><td>Deploy</td><td>R</td><td>A</td></tr></table>',
    'Task\tDev\tOps\nDeploy\tR\tA',
  );
  await page.getByRole('button', { name: 'Create matrix' }).click();
  await expect(cell(page, 'Ops', 'Deploy')).toHaveAccessibleName('Accountable');
});
