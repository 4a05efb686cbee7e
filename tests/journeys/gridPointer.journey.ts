// The grid by mouse, and by finger.

import { finger } from '../support/finger';
import { cell, drag, lettersOf, openGridPage } from '../support/gridPage';
import { expect, test } from '../support/journey';

test('a dragged range takes a letter, and Ctrl+click takes cells in and out', async ({ page }) => {
  await openGridPage(page);
  await drag(page, cell(page, 'SRE', 'Set goals'), cell(page, 'Board', 'Bound cost'));
  await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(4);
  await cell(page, 'Board', 'Bound cost').click({ modifiers: ['Control'] });
  await cell(page, 'Board', 'Review').click({ modifiers: ['Control'] });
  await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(4);
  await page.keyboard.press('Shift+R');
  expect(await lettersOf(page, 'Set goals')).toEqual(['RA', 'C', 'R', 'R']);
  expect(await lettersOf(page, 'Bound cost')).toEqual(['I', 'R', 'R', 'C']);
  expect(await lettersOf(page, 'Review')).toEqual(['', 'C', '', 'R']);
});

test('the fill handle goes on with what is selected', async ({ page }) => {
  await openGridPage(page);
  await cell(page, 'Board', 'Bound cost').click();
  await drag(page, page.locator('[data-fill-handle]'), cell(page, 'Board', 'Command'));
  expect(await lettersOf(page, 'Watch')).toEqual(['', 'A', 'R', 'C']);
  expect(await lettersOf(page, 'Command')).toEqual(['I', '', 'RA', 'C']);
});

test('selected roles and activities are dragged to another place', async ({ page }) => {
  await openGridPage(page);
  const sre = page.getByRole('columnheader', { name: /^SRE/ });
  await sre.click();
  await drag(page, sre, page.getByRole('columnheader', { name: /^Product Lead/ }));
  await expect(page.getByRole('columnheader').nth(1)).toHaveAccessibleName(/^SRE/);
  const review = page.getByRole('rowheader', { name: /^Review/ });
  await review.click();
  await drag(page, review, page.getByRole('rowheader', { name: /^Bound cost/ }));
  await expect(page.getByRole('rowheader').nth(2)).toHaveAccessibleName(/^Review/);
});

test('a column is widened by its border and fitted by a double click', async ({ page }) => {
  await openGridPage(page);
  const head = page.getByRole('columnheader', { name: /^SRE/ });
  const box = await head.boundingBox();
  if (!box) throw new Error('The header is on the screen.');
  await page.mouse.move(box.x + box.width, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 60, box.y + 40, { steps: 4 });
  await page.mouse.up();
  await expect(async () => expect((await head.boundingBox())?.width).toBe(box.width + 60)).toPass();
  await page.mouse.dblclick(box.x + box.width + 60, box.y + 40);
  await expect(async () => expect((await head.boundingBox())?.width).toBeLessThan(box.width)).toPass();
});

test('the menu acts on what is selected, and gives the focus back', async ({ page }) => {
  await openGridPage(page);
  await drag(page, cell(page, 'Product Lead', 'Watch'), cell(page, 'Board', 'Watch'));
  await cell(page, 'SRE', 'Watch').click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Clear the selected cells/ }).click();
  expect(await lettersOf(page, 'Watch')).toEqual(['', '', '', '']);
  await expect(cell(page, 'Product Lead', 'Watch')).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cell(page, 'Product Lead', 'Watch')).toBeFocused();
});

test('frozen columns stay, hidden ones go, the pattern shows the whole', async ({ page }) => {
  await openGridPage(page);
  await page.getByRole('columnheader', { name: /^Product Lead/ }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Freeze/ }).click();
  await page.getByRole('columnheader', { name: /^Architect/ }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Hide/ }).click();
  await expect(page.getByRole('columnheader', { name: /^Architect/ })).toHaveCount(0);
  await cell(page, 'SRE', 'Watch').click();
  await page.keyboard.press('Alt+0');
  await expect(cell(page, 'SRE', 'Command')).toHaveText('');
  await expect(cell(page, 'SRE', 'Command')).toHaveAccessibleName('SRE, Command: Accountable, Responsible');
});

test.describe('by finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 1024, height: 768 } });

  test('a tap selects, a second opens the codes, a long press begins a range, a header has thumb and menu', async ({
    page,
  }) => {
    await openGridPage(page);
    const empty = cell(page, 'Product Lead', 'Watch');
    await empty.tap();
    await expect(empty).toBeFocused();
    await empty.tap();
    await page.getByRole('menuitemcheckbox', { name: /Consulted/ }).tap();
    await page.keyboard.press('Escape');
    expect((await lettersOf(page, 'Watch'))[0]).toBe('C');

    const fingers = await finger(page);
    await fingers.hold(cell(page, 'Product Lead', 'Set goals'));
    await expect(page.locator('[data-handle]')).toHaveCount(2);
    await fingers.drag(page.locator('[data-handle=end]'), cell(page, 'SRE', 'Bound cost'));
    await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(6);

    const head = page.getByRole('columnheader', { name: /^SRE/ });
    await head.tap();
    const width = (await head.boundingBox())?.width ?? 0;
    const thumb = head.getByRole('separator', { name: 'Width of SRE' });
    await expect(thumb).toHaveAttribute('aria-valuenow', String(Math.round(width)));
    await fingers.drag(thumb, page.getByRole('columnheader', { name: /^Board/ }));
    await expect(async () => expect((await head.boundingBox())?.width).toBeGreaterThan(width)).toPass();
    await head.getByRole('button', { name: 'Menu of SRE' }).tap();
    await page.getByRole('menuitem', { name: 'Hide' }).tap();
    await expect(head).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('one activity at a time takes the same edits and shows the same gaps', async ({ page, axe }) => {
    const { openMatrix } = await import('../support/gridPage');
    await openMatrix(page);
    await expect(page.getByText('1 of 5')).toBeVisible();
    await page.getByRole('button', { name: 'Next activity' }).tap();
    const gaps = page.getByRole('list', { name: 'Gaps of this activity' });
    await expect(gaps).toContainText('Bound cost');
    await axe();
    await page.getByRole('group', { name: 'Architect' }).getByRole('button', { name: 'Accountable' }).tap();
    await expect(
      page.getByRole('group', { name: 'Architect' }).getByRole('button', { pressed: true }),
    ).toHaveCount(2);
    await page.getByRole('textbox', { name: 'Name' }).fill('Keep cost in bounds');
    await page.keyboard.press('Enter');

    await page.getByRole('button', { name: 'More about SRE' }).tap();
    await page.getByRole('menuitem', { name: 'Note…' }).tap();
    await expect(page.getByRole('textbox', { name: /^Note on the cell: SRE/ })).toBeFocused();
    await page.keyboard.type('asked');
    await page.keyboard.press('Enter');
    await page.keyboard.type('twice');
    await page.getByRole('button', { name: 'Keep', exact: true }).tap();
    await expect(page.getByRole('button', { name: 'More about SRE' })).toBeFocused();
    await page.getByRole('button', { name: 'More about this activity' }).tap();
    await axe();
    await page.getByRole('menuitem', { name: 'Move up' }).tap();
    await expect(page.getByText('1 of 5')).toBeVisible();
    await page.getByRole('button', { name: 'Planning, sections' }).tap();
    await page.getByRole('menuitem', { name: 'Fold this section' }).tap();
    await expect(page.getByText('1 of 3')).toBeVisible();
    await page.getByRole('button', { name: 'Running, sections' }).tap();
    await page.getByRole('menuitem', { name: 'Planning (folded)' }).tap();
    await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Keep cost in bounds');
    await expect(page.getByRole('listitem').filter({ hasText: 'Note: asked twice' })).toBeVisible();
    await page.setViewportSize({ width: 1024, height: 768 });
    await expect(cell(page, 'Architect', 'Keep cost in bounds')).toHaveText('RA');
  });
});
