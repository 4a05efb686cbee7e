// The grid by mouse, and by finger.

import type { Locator } from '@playwright/test';
import { finger, LONG_PRESS } from '../support/finger';
import { cell, drag, expectLetters, openGridPage } from '../support/gridPage';
import { heldTimers } from '../support/heldTimers';
import { expect, test } from '../support/journey';
import { largeMatrix } from '../support/largeMatrix';

test('a dragged range takes a letter; Ctrl takes cells and rectangles in and out', async ({ page }) => {
  await openGridPage(page);
  await drag(page, cell(page, 'SRE', 'Set goals'), cell(page, 'Board', 'Bound cost'));
  await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(4);
  await cell(page, 'Board', 'Bound cost').click({ modifiers: ['Control'] });
  await cell(page, 'Board', 'Review').click({ modifiers: ['Control'] });
  await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(4);
  await page.keyboard.press('Shift+R');
  await expectLetters(page, 'Set goals', ['RA', 'C', 'R', 'R']);
  await expectLetters(page, 'Bound cost', ['I', 'R', 'R', 'C']);
  await expectLetters(page, 'Review', ['', 'C', '', 'R']);

  await drag(page, cell(page, 'Product Lead', 'Set goals'), cell(page, 'Architect', 'Bound cost'));
  await page.keyboard.down('Control');
  await drag(page, cell(page, 'Product Lead', 'Watch'), cell(page, 'SRE', 'Review'));
  await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(13);
  await drag(page, cell(page, 'Architect', 'Watch'), cell(page, 'Architect', 'Review'));
  await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(10);
  await page.keyboard.up('Control');
});

test('the fill handle goes on with what is selected, roles and activities are dragged, and the menu acts on what is selected', async ({
  page,
}) => {
  await openGridPage(page);
  await cell(page, 'Board', 'Bound cost').click();
  await drag(page, page.locator('[data-fill-handle]'), cell(page, 'Board', 'Command'));
  await expectLetters(page, 'Watch', ['', 'A', 'R', 'C']);
  await expectLetters(page, 'Command', ['I', '', 'RA', 'C']);

  await drag(page, cell(page, 'Product Lead', 'Watch'), cell(page, 'Board', 'Watch'));
  await cell(page, 'SRE', 'Watch').click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Clear/ }).click();
  await expectLetters(page, 'Watch', ['', '', '', '']);
  await expect(cell(page, 'Product Lead', 'Watch')).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cell(page, 'Product Lead', 'Watch')).toBeFocused();

  const sre = page.getByRole('columnheader', { name: /^SRE/ });
  await sre.click();
  await drag(page, sre, page.getByRole('columnheader', { name: /^Product Lead/ }));
  await expect(page.getByRole('columnheader').nth(1)).toHaveAccessibleName(/^SRE/);
  const review = page.getByRole('rowheader', { name: /^Review/ });
  await review.click();
  await drag(page, review, page.getByRole('rowheader', { name: /^Bound cost/ }));
  await expect(page.getByRole('rowheader').nth(2)).toHaveAccessibleName(/^Review/);
});

test('the fill handle stands at the end of the selection, and on a frozen column stays there while the rest scrolls', async ({
  page,
}) => {
  await openGridPage(page, largeMatrix(60, 40));
  await page.getByRole('columnheader', { name: /^Role 1\b/ }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Freeze/ }).click();
  const corner = async (of: Locator) => {
    const box = await of.boundingBox();
    return box && [box.x + box.width, box.y + box.height];
  };
  const handle = page.locator('[data-fill-handle]');
  const held = cell(page, 'Role 1', 'Activity 5');
  await held.click();
  expect(await corner(handle)).toEqual(await corner(held));
  await page.mouse.wheel(700, 0);
  await expect(cell(page, 'Role 14', 'Activity 5')).toBeInViewport();
  expect(await corner(handle)).toEqual(await corner(held));
  await handle.dblclick();
  await expect(page.getByRole('gridcell', { selected: true })).not.toHaveCount(1);
});

test('a column is widened by its border and by keys, fitted by a double click, and stays so', async ({
  page,
}) => {
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

  // The same without dragging: the menu leads to the border, and arrows move it.
  await head.hover();
  await head.getByRole('button', { name: 'SRE menu' }).click();
  const widths = page.getByRole('menuitem', { name: 'Width' });
  await widths.press('ArrowRight');
  await expect(page.getByRole('menuitem', { name: 'Resize with arrow keys' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(widths).toBeFocused();
  await widths.click();
  await page.getByRole('menuitem', { name: 'Resize with arrow keys' }).click();
  const border = page.getByRole('separator', { name: 'Resize SRE' });
  await expect(border).toBeFocused();
  const before = Number(await border.getAttribute('aria-valuenow'));
  await page.keyboard.press('ArrowRight');
  await expect(border).toHaveAttribute('aria-valuenow', String(before + 8));
  await page.keyboard.press('Escape');
  await expect(head).toBeFocused();
  await page.reload();
  await expect(border).toHaveAttribute('aria-valuenow', String(before + 8));
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
  await expect(cell(page, 'SRE', 'Command')).toHaveAccessibleName('Accountable, Responsible');
});

test.describe('by finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 1024, height: 768 } });

  test('a tap selects, a second opens the codes, a long press begins a range, a header has thumb and menu', async ({
    page,
  }) => {
    await page.addInitScript(heldTimers, LONG_PRESS);
    await openGridPage(page);
    const empty = cell(page, 'Product Lead', 'Watch');
    await empty.tap();
    await expect(empty).toBeFocused();
    await empty.tap();
    await page.getByRole('menuitemcheckbox', { name: /Consulted/ }).tap();
    await page.keyboard.press('Escape');
    await expectLetters(page, 'Watch', ['C', 'A', 'R', 'I']);

    const board = page.getByRole('columnheader', { name: /^Board/ });
    await board.tap();
    await board.getByRole('button', { name: 'Board menu' }).tap();
    await page.getByRole('menuitem', { name: 'Hide' }).tap();
    await expect(board).toHaveCount(0);

    // A tap right after a drag is none for the browser, so what is dragged comes last.
    const fingers = await finger(page);
    const head = page.getByRole('columnheader', { name: /^Product Lead/ });
    await head.tap();
    const thumb = head.getByRole('separator', { name: 'Resize Product Lead' });
    // It can be taken hold of once the header is the active one.
    await expect(thumb).toHaveCSS('pointer-events', 'auto');
    const width = await thumb.getAttribute('aria-valuenow');
    await fingers.drag(thumb, page.getByRole('columnheader', { name: /^SRE/ }));
    await expect(thumb).not.toHaveAttribute('aria-valuenow', width ?? '');
    await fingers.hold(cell(page, 'Product Lead', 'Set goals'));
    await expect(page.locator('[data-handle]')).toHaveCount(2);
    await fingers.drag(page.locator('[data-handle=end]'), cell(page, 'Architect', 'Bound cost'));
    await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(4);
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

    await page.getByRole('button', { name: 'More actions for SRE' }).tap();
    await page.getByRole('menuitem', { name: 'Add a note…' }).tap();
    await expect(page.getByRole('textbox', { name: /^Add a note: SRE/ })).toBeFocused();
    await page.keyboard.type('asked');
    await page.keyboard.press('Enter');
    await page.keyboard.type('twice');
    await page.getByRole('button', { name: 'Save', exact: true }).tap();
    await expect(page.getByRole('button', { name: 'More actions for SRE' })).toBeFocused();
    await page.getByRole('button', { name: 'More actions for this activity' }).tap();
    await expect(page.getByRole('menuitem', { name: 'Move up' })).toBeVisible();
    await axe();
    await page.getByRole('menuitem', { name: 'Move up' }).tap();
    await expect(page.getByText('1 of 5')).toBeVisible();
    await page.getByRole('button', { name: 'Planning, sections' }).tap();
    await page.getByRole('menuitem', { name: 'Collapse this section' }).tap();
    await expect(page.getByText('1 of 3')).toBeVisible();
    await page.getByRole('button', { name: 'Running, sections' }).tap();
    await page.getByRole('menuitem', { name: 'Planning (collapsed)' }).tap();
    await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Keep cost in bounds');
    await expect(page.getByRole('listitem').filter({ hasText: 'Note: asked twice' })).toBeVisible();
    await page.setViewportSize({ width: 1024, height: 768 });
    await expect(cell(page, 'Architect', 'Keep cost in bounds')).toHaveText('RA');
  });
});

test('what adds and what drags is in view before it is pointed at, in a matrix wider than the window', async ({
  page,
}) => {
  await openGridPage(page, largeMatrix(200, 60));
  await page.mouse.move(0, 0);
  const addRole = page.getByRole('button', { name: 'Add role', exact: true }).last();
  const addActivity = page.getByRole('button', { name: /^Add an activity to / }).first();
  await expect(addRole).toBeInViewport({ ratio: 1 });
  await expect(addActivity).toBeInViewport({ ratio: 1 });
  for (const head of [page.getByRole('rowheader').nth(1), page.getByRole('columnheader').nth(1)]) {
    expect(await head.evaluate((one) => Number(getComputedStyle(one, '::before').opacity))).toBeGreaterThan(
      0.3,
    );
  }
  await page.getByRole('grid').focus();
  await page.getByRole('gridcell').first().click();
  await page.keyboard.press('End');
  await expect(addRole).toBeInViewport({ ratio: 1 });
  await expect(addActivity).toBeInViewport({ ratio: 1 });
  await addRole.click();
  await page.keyboard.type('Auditor');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Auditor' })).toBeInViewport();
});
