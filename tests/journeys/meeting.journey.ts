// A meeting of ten activities on a shared screen, by keys alone, to minutes that are kept with the matrix.
import { readFileSync } from 'node:fs';
import { expect, test } from '../support/journey';
import { openWith, seeds } from '../support/seedMatrix';

test('ten gaps are discussed with the keys, and the minutes are kept, copied and saved', async ({
  page,
  axe,
}) => {
  const [matrix] = (await seeds()).five;
  if (!matrix) throw new Error('There are five matrices.');
  await openWith(page, `./#/m/${matrix.id}/meeting`, matrix);
  await page.getByRole('textbox', { name: 'In the room' }).fill('Ann Adler, Ben Adler');
  await page.getByRole('combobox', { name: 'Most points' }).click();
  await page.getByRole('option', { name: '10', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Agenda, 10 points' })).toBeVisible();
  await axe();
  await page.getByRole('button', { name: 'Start the meeting' }).focus();
  await page.keyboard.press('Enter');
  const discussed = (count: number) => expect(page.getByText(`${count} of 10 discussed`)).toBeVisible();
  await discussed(0);
  await axe();

  await page.keyboard.press('p');
  await discussed(1);
  await expect(page.getByRole('complementary', { name: 'Minutes' }).getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('1');
  await discussed(2);
  await page.keyboard.press('l');
  await page.getByRole('textbox', { name: 'Reason' }).fill('Ben moves to Search in January');
  await page.keyboard.press('Enter');
  await discussed(3);
  await page.keyboard.press('a');
  await page.getByRole('combobox', { name: 'Owner' }).fill('Chloe');
  await page.getByRole('option', { name: 'Chloe Adler' }).click();
  await page.getByRole('textbox', { name: 'By' }).fill('2030-01-31');
  await page.keyboard.press('Enter');
  await discussed(4);
  await page.keyboard.press('n');
  await page.keyboard.type('The board asked for this.');
  await page.getByRole('button', { name: 'Save only the note' }).click();
  await discussed(5);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  for (let count = 5; count < 10; count += 1) {
    await page.getByRole('navigation', { name: 'Agenda' }).locator('[data-outcome="open"]').first().click();
    await page.keyboard.press('p');
    await discussed(count + 1);
  }

  await page.getByRole('button', { name: 'Large type' }).click();
  await axe();
  await page.getByRole('button', { name: 'End meeting' }).click();
  const minutes = page.getByRole('article', { name: 'Minutes of Review meeting' });
  await expect(minutes.getByRole('region', { name: 'Decisions' }).getByRole('listitem')).toHaveCount(1);
  await expect(minutes.getByRole('region', { name: 'Follow-ups' })).toContainText(
    'Chloe Adler, by 2030-01-31',
  );
  await expect(minutes.getByRole('region', { name: 'Left as it is' })).toContainText(
    'Ben moves to Search in January',
  );
  await axe();
  const download = page.waitForEvent('download');
  await minutes.getByRole('button', { name: 'Save as Markdown' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text).toContain('# Review meeting\n');
  expect(text).toContain('with Ann Adler, Ben Adler.');
  expect(text).toContain('Chloe Adler, by 2030-01-31');

  await page.reload();
  await expect(minutes.getByRole('region', { name: 'Decide later' }).getByRole('listitem')).toHaveCount(7);
  await minutes.getByRole('button', { name: 'Continue the meeting' }).click();
  await discussed(10);
  await page.getByRole('link', { name: 'Pause and go to the matrix' }).click();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await page.goto(`./#/m/${matrix.id}/meeting`);
  await expect(minutes).toBeVisible();
});

test('a letter is changed where it is talked about', async ({ page, axe }) => {
  const [matrix] = (await seeds()).five;
  if (!matrix) throw new Error('There are five matrices.');
  await openWith(page, `./#/m/${matrix.id}/meeting`, matrix);
  await page.getByRole('radio', { name: 'Activities' }).click();
  await page.getByRole('button', { name: 'Start the meeting' }).click();
  const cards = page.getByRole('list', { name: 'Letters now' });
  await cards
    .getByRole('button', { name: /Change letters$/ })
    .first()
    .click();
  await page.getByRole('menuitemcheckbox', { name: 'C Consulted' }).click();
  await expect(cards.getByRole('button', { name: /Consulted.*Change letters$/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await page.getByRole('combobox', { name: 'Accountable role' }).fill('Engineering Manager');
  await page.getByRole('option', { name: 'Engineering Manager' }).click();
  await expect(page.getByRole('complementary', { name: 'Minutes' })).toContainText(
    'Engineering Manager is accountable.',
  );
  await page.setViewportSize({ width: 390, height: 844 });
  await axe();
});
