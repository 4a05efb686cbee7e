// The grid without a mouse, from the first Tab to the far corner of the largest matrix.

import { wayToFocus } from '../support/accessibilityTree';
import { cell, expectLetters, openGridPage, tabTo } from '../support/gridPage';
import { expect, test } from '../support/journey';
import { largeMatrix } from '../support/largeMatrix';

test('a matrix is changed from end to end by keys alone', async ({ page }) => {
  await openGridPage(page);
  await tabTo(page, '[role=grid]');
  await page.keyboard.press('Control+Home');
  await expect(cell(page, 'Product Lead', 'Set goals')).toBeFocused();

  await page.keyboard.press('End');
  await page.keyboard.press('i');
  await expectLetters(page, 'Set goals', ['RA', 'C', 'I', 'I']);
  await page.keyboard.press('Shift+C');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Delete');
  await expectLetters(page, 'Bound cost', ['I', 'R', '', '']);
  await page.keyboard.press('Control+z');
  await expectLetters(page, 'Bound cost', ['I', 'R', '', 'C']);

  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  // Typing never overwrites a name.
  await page.keyboard.type('agr');
  await expect(page.getByRole('rowheader', { name: /^Set goals/ })).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Agree on goals');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader', { name: /^Bound cost/ })).toBeFocused();
  await expect(page.getByRole('rowheader', { name: /^Agree on goals/ })).toBeVisible();

  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Pay the bill');
  // The next new one opens; without a name it goes again.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.getByRole('rowheader', { name: /^Pay the bill/ }).click();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  const names = page.getByRole('rowheader');
  await expect(names.nth(3)).toHaveAccessibleName(/^Running/);
  await expect(names.nth(4)).toHaveAccessibleName(/^Pay the bill/);
  await page.keyboard.press('Alt+Delete');
  await expect(page.getByRole('rowheader', { name: /^Pay the bill/ })).toHaveCount(0);
  await expect(page.locator('[role=grid] :focus')).toHaveCount(1);
});

test('twelve activities and four roles are typed in, and history holds exactly these', async ({ page }) => {
  await openGridPage(page);
  const twelve = Array.from({ length: 12 }, (_, at) => `Task ${at + 1}`);
  const four = ['Clerk', 'Buyer', 'Auditor', 'Counsel'];
  await page.getByRole('rowheader', { name: /^Bound cost/ }).click();
  await page.keyboard.press('Control+Enter');
  for (const name of twelve) {
    await expect(page.getByRole('textbox', { name: 'Name of the new activity' })).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
  await page.getByRole('columnheader', { name: 'SRE' }).click();
  await page.keyboard.press('Control+Enter');
  for (const name of four) {
    await expect(page.getByRole('textbox', { name: 'Name of the new role' })).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Counsel' })).toBeFocused();
  const roles = ['Product Lead', 'Architect', 'SRE', ...four, 'Board'];
  await expect(page.getByRole('columnheader')).toHaveCount(roles.length + 1);
  for (const [at, role] of roles.entries()) {
    await expect(page.getByRole('columnheader').nth(at + 1)).toHaveAccessibleName(role);
  }
  const rows = ['Planning', 'Set goals', 'Bound cost', ...twelve, 'Running', 'Watch', 'Command', 'Review'];
  for (const [at, row] of rows.entries()) {
    await expect(page.getByRole('rowheader').nth(at)).toHaveAccessibleName(new RegExp(`^${row}`));
  }

  await page.getByRole('link', { name: 'History' }).click();
  const steps = page.getByRole('region', { name: 'Changes', exact: true }).getByText(/“/);
  const added = [
    ...twelve.map((name) => `Added activity “${name}”`),
    ...four.map((name) => `Added role “${name}”`),
  ];
  await expect(steps).toHaveText(added.toReversed().map((words) => new RegExp(`^${words}`)));
});

test('what a change did is said, sections fold and unfold, and the focus is never lost until Escape and Tab', async ({
  page,
  axe,
}) => {
  await openGridPage(page);
  // A header is called by its name alone, as it is read before each of its cells.
  const lead = page.getByRole('columnheader', { name: 'Product Lead', exact: true });
  await expect(lead).toHaveAccessibleDescription('product, people: Fay');
  // The corner was read as "Activity Menu of Activity 640 pixels".
  await expect(page.getByRole('columnheader').first()).toHaveAccessibleName('Activity');
  await axe();

  await cell(page, 'Architect', 'Watch').click();
  await page.keyboard.press('ArrowUp');
  const running = page.getByRole('rowheader', { name: /^Running/ });
  await expect(running).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(running).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '5');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(running).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, 'Architect', 'Watch')).toBeFocused();

  await cell(page, 'Architect', 'Bound cost').click();
  await page.keyboard.press('a');
  await expect(page.getByRole('log')).toContainText('Assigned Accountable to Architect, “Bound cost”.');
  await expect(page.getByRole('log')).toContainText(/gaps? closed/i);
  await page.keyboard.press('Control+Space');
  await expect(page.getByRole('log')).toContainText('5 activities by 1 role selected.');

  await cell(page, 'Product Lead', 'Set goals').click();
  await page.keyboard.press('Tab');
  await expect(cell(page, 'Architect', 'Set goals')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.locator('[role=grid] :focus')).toHaveCount(0);
});

test('codes are picked from a list, a condition is written, and a name is composed with an input method', async ({
  page,
  axe,
}) => {
  await openGridPage(page);
  await cell(page, 'Board', 'Command').click();
  await page.keyboard.press('Space');
  await expect(page.getByRole('menu', { name: 'Letters' })).toBeVisible();
  await axe();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'Board', 'Command')).toBeFocused();
  await expect(cell(page, 'Board', 'Command')).not.toHaveAccessibleName(/nothing/);
  await page.keyboard.press('Alt+c');
  await expect(page.getByRole('textbox', { name: /^Applies only to/ })).toBeFocused();
  await axe();
  await page.keyboard.type('at night');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Board', 'Command')).toHaveAccessibleDescription('Board, Command. Only: at night.');
  await cell(page, 'Architect', 'Watch').click();
  await page.keyboard.press('Alt+Enter');
  await expect(cell(page, 'Architect', 'Watch')).not.toHaveAttribute('title', /Suggested/);

  await page.getByRole('rowheader', { name: /^Watch/ }).click();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  const input = await page.context().newCDPSession(page);
  const swallowed = { type: 'rawKeyDown', windowsVirtualKeyCode: 229 } as const;
  await input.send('Input.dispatchKeyEvent', { ...swallowed, key: 'Process', code: 'KeyM' });
  await input.send('Input.imeSetComposition', { text: 'み', selectionStart: 1, selectionEnd: 1 });
  await expect(page.getByRole('textbox', { name: /^Name of activity Watch/ })).toHaveValue('み');
  await input.send('Input.dispatchKeyEvent', { ...swallowed, key: 'Enter', code: 'Enter' });
  await input.send('Input.insertText', { text: '見守る' });
  await expect(page.getByRole('textbox', { name: /^Name of activity Watch/ })).toHaveValue('見守る');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader', { name: /^見守る/ })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /^Command/ })).toBeFocused();
});

test('the far corner of 10,000 x 200 reads as it should', async ({ page }) => {
  await openGridPage(page, largeMatrix(10_000, 200));
  const grid = page.getByRole('grid', { name: 'Responsibility matrix' });
  await expect(grid).toHaveAttribute('aria-rowcount', '10021');
  await expect(grid).toHaveAttribute('aria-colcount', '201');
  // To the next region and back: by keys alone, as everything up to the wheel below.
  const inGrid = page.locator('[role=grid] :focus');
  await expect(inGrid).toHaveCount(1);
  await page.keyboard.press('F6');
  await expect(inGrid).toHaveCount(0);
  await page.keyboard.press('Shift+F6');
  await expect(inGrid).toHaveCount(1);
  await page.keyboard.press('Control+End');
  const last = cell(page, 'Role 200', 'Activity 10000');
  await expect(last).toBeFocused();
  await expect(last).toHaveAttribute('aria-colindex', '201');
  await expect(last).toHaveAttribute('tabindex', '0');
  await page.keyboard.press('Shift+R');
  await expect(last).toHaveAccessibleName('Responsible');
  expect(await wayToFocus(page)).toEqual([
    'gridcell "Responsible" focused selected',
    'row with rowheader "Activity 10000"',
    'grid "Responsibility matrix" with columnheader "Role 200"',
  ]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect(cell(page, 'Role 199', 'Activity 9999')).toBeFocused();

  // Rows and cells stand in the document as they stand on the screen, however they were recycled on the way.
  await expect(async () => {
    const order = await grid.evaluate((root) => {
      const rising = (values: number[]) =>
        values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0));
      const numbers = (list: Iterable<Element>, name: string) =>
        [...list].map((one) => Number(one.getAttribute(name)));
      const rows = [...root.querySelectorAll('[role=row]')];
      return {
        rows: rising(numbers(rows, 'aria-rowindex')),
        cells: rows.every((row) => rising(numbers(row.querySelectorAll('[aria-colindex]'), 'aria-colindex'))),
        last: Math.max(...numbers(rows, 'aria-rowindex')),
        stops: root.querySelectorAll('[tabindex="0"]').length,
      };
    });
    expect(order).toEqual({ rows: true, cells: true, last: 10_021, stops: 1 });
  }).toPass();

  // Scrolled away by the wheel, the focus stays; the next key comes back to it.
  await page.mouse.move(800, 500);
  await page.mouse.wheel(0, -50_000);
  await expect(cell(page, 'Role 199', 'Activity 9999')).not.toBeInViewport();
  await expect(cell(page, 'Role 199', 'Activity 9999')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, 'Role 199', 'Activity 10000')).toBeInViewport();
});
