// Copy, cut and paste by keys, through the browser's real clipboard.

import { cell, drag, expectLetters, openGridPage } from '../support/gridPage';
import { expect, type Page, test } from '../support/journey';

/** What another program would have put on the clipboard. */
async function onClipboard(page: Page, text: string, html: string): Promise<void> {
  await page.evaluate(
    async ([text, html]) => {
      const blob = (content: string, type: string) => new Blob([content], { type });
      const parts = { 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') };
      await navigator.clipboard.write([new ClipboardItem(parts)]);
    },
    [text, html] as const,
  );
}

test('a range is copied as text and as a table and pasted elsewhere, and what is cut moves on paste, in one step', async ({
  page,
}) => {
  await openGridPage(page);
  await drag(page, cell(page, 'Product Lead', 'Set goals'), cell(page, 'SRE', 'Bound cost'));
  await page.keyboard.press('Control+c');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.replaceAll('\r\n', '\n')).toBe('RA\tC\tI\nI\tR\t');
  await cell(page, 'Architect', 'Watch').click();
  await page.keyboard.press('Control+v');
  await expectLetters(page, 'Watch', ['', 'RA', 'C', 'I']);
  await expectLetters(page, 'Command', ['I', 'I', 'R', '']);
  await page.keyboard.press('Control+z');
  await expectLetters(page, 'Watch', ['', 'A', 'R', 'I']);

  await cell(page, 'SRE', 'Command').click();
  await page.keyboard.press('Control+x');
  await expectLetters(page, 'Command', ['I', '', 'RA', '']);
  await cell(page, 'Board', 'Review').click();
  await page.keyboard.press('Control+v');
  await expectLetters(page, 'Command', ['I', '', '', '']);
  await expectLetters(page, 'Review', ['', 'C', '', 'RA']);
  await page.keyboard.press('Control+z');
  await expectLetters(page, 'Command', ['I', '', 'RA', '']);
});

test('a table from a spreadsheet is taken, what is no code is listed with its place, and one of Markdown goes by its names', async ({
  page,
  axe,
}) => {
  await openGridPage(page);
  await cell(page, 'SRE', 'Watch').click();
  const html = '<table><tr><td>A, R</td><td>X</td></tr><tr><td></td><td>Informed</td></tr></table>';
  await onClipboard(page, 'A, R\tX\n\tInformed', html);
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('list', { name: 'Problems' }).getByRole('listitem')).toHaveText([
    /^Board, Watch.*“X”/,
  ]);
  await axe();
  await page.getByRole('button', { name: 'Keep what was pasted' }).click();
  await expectLetters(page, 'Watch', ['', 'A', 'RA', 'I']);
  await expectLetters(page, 'Command', ['I', '', '', 'I']);

  const table = ['| Task | SRE | Board |', '|---|:-:|---|', '| Review | **R** | I |', '| Command | A | C |'];
  await onClipboard(page, table.join('\n'), '');
  await page.keyboard.press('Control+v');
  await expect(page.getByText('placed by the names of roles and activities')).toBeVisible();
  await expectLetters(page, 'Review', ['', 'C', 'R', 'I']);
  await expectLetters(page, 'Command', ['I', '', 'A', 'C']);
});

test('a paste beyond the end adds rows and roles, one undo takes all of it back, and find and replace go through what is there', async ({
  page,
}) => {
  await openGridPage(page);
  await cell(page, 'Board', 'Review').click();
  await onClipboard(page, 'R\tA\nC\tI\n', '');
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '9');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-colcount', '6');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '8');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-colcount', '5');

  await cell(page, 'Product Lead', 'Set goals').click();
  await page.keyboard.press('Control+h');
  await page.keyboard.type('watch');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('– of 1');
  await page.getByRole('textbox', { name: 'Replace with' }).fill('Observe');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await expect(page.getByRole('rowheader', { name: /^Observe/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('Control+g');
  await page.keyboard.type('review');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader', { name: /^Review/ })).toBeFocused();
});
