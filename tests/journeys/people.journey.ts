// People: a pasted list, a vacancy, a departure and a handover, without the mouse where that is the point.
import { addListedPeople } from '../../src/domain/people/addListedPeople';
import { readPeopleList } from '../../src/domain/people/peopleList';
import { matrixAddress } from '../../src/ui/routing/route';
import { afterEdit, countedIds } from '../support/edits';
import { cell } from '../support/gridPage';
import { expect, type Page, test } from '../support/journey';
import { openWith } from '../support/seedMatrix';
import { matrixFrom } from '../support/starting';

const TEAMS = ['Platform', 'Payments', 'Search'];
/** Forty people: two architects, most of them software engineers, one or more of each other role; nobody for the product. */
const LAST = ['Platform Engineer', 'Security Engineer', 'Incident Commander'];
const FORTY = Array.from({ length: 40 }, (_, place) => {
  const few = LAST[place - 33] ?? 'Engineering Manager';
  const role = place < 2 ? 'Cloud Architect' : place < 33 ? 'Software Engineers' : few;
  return [`Person ${place + 101}`, TEAMS[place % 3], role, place % 4 === 3 ? '50%' : '100%'].join('\t');
});

const HEADING = 'Name\tTeam\tRole\tFTE';
const LONG = 'N'.repeat(120);

const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name });
const panel = (page: Page, name: string | RegExp) => page.getByRole('complementary', { name });

/** With these people in the matrix already, as the list that a person pastes puts them there. */
async function openWorkload(page: Page, list: readonly string[] = []): Promise<void> {
  const start = await matrixFrom('Cloud and software delivery');
  const people = readPeopleList([HEADING, ...list].join('\n'), start);
  const matrix = list.length === 0 ? start : afterEdit(start, addListedPeople(people, true, countedIds()));
  await openWith(page, `./${matrixAddress(matrix.id, 'people')}`, matrix);
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
}

test('forty people are pasted, and what was not understood is said', async ({ page, axe }) => {
  await openWorkload(page);
  await axe();
  await page.getByRole('button', { name: 'Add people' }).first().click();
  await page
    .getByRole('textbox', { name: 'People' })
    .fill([HEADING, ...FORTY, 'Eve\tSearch\t\tlots'].join('\n'));
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText('Adds 41 people.');
  await expect(page.getByRole('list', { name: 'Problems' })).toContainText(
    'line 42, share “lots” was skipped',
  );
  await axe();
  await page.getByRole('button', { name: 'Add 41 people' }).click();
  await expect(page.getByRole('listbox', { name: 'Load by person' })).toBeVisible();
  await expect(option(page, /^Person 101, Cloud Architect: \d+ accountable/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(page.getByRole('listbox', { name: 'Load by role' })).toBeVisible();
  await expect(page.getByText(/^No people yet/)).toBeVisible();
});

test('a vacancy is found and filled with the keyboard alone', async ({ page }) => {
  await openWorkload(page, FORTY);
  await page.getByRole('button', { name: '1 vacant role' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.getByRole('listbox').focus();
  await page.keyboard.press('ArrowDown');
  await expect(option(page, /^Product Manager, vacant/)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Activities' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(panel(page, /Product Manager/)).toContainText('Vacant. Today: nobody holds this role.');
  const names = page.getByRole('combobox', { name: 'Add a person' });
  while (!(await names.evaluate((field) => field === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.type('Person 140');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /vacant role/ })).toContainText('0 vacant roles');
  await page.getByRole('button', { name: '0 vacant roles' }).click();
  await page.getByRole('textbox', { name: 'Find a person, role or team' }).fill('140');
  await expect(option(page, /^Person 140, Product Manager, Engineering Manager/)).toBeVisible();
});

test('a departure is simulated, handed over in one change, and taken back', async ({ page }) => {
  // Most roles have people: before that a vacancy is no gap.
  await openWorkload(
    page,
    [0, 2, 3, 33, 34, 35, 36].map((place) => FORTY[place] ?? ''),
  );
  await option(page, /^Person 101,/).click();
  await page.getByRole('radio', { name: 'What if' }).click();
  await expect(page.getByRole('heading', { name: 'What if Person 101 leaves?' })).toBeVisible();
  await expect(panel(page, 'Person 101')).toContainText(/\d+ activities would have no accountable person/);
  await expect(panel(page, 'Person 101')).toContainText('Nothing changes until you apply it.');
  await expect(page.getByRole('region', { name: 'Changes to gaps' })).toContainText('Cloud Architect');
  await page.getByRole('radio', { name: /^Person 104/ }).check();
  await page.getByRole('button', { name: 'Hand over to Person 104…' }).click();
  await expect(
    page.getByRole('heading', { name: 'What if Person 101 hands over to Person 104?' }),
  ).toBeVisible();
  await expect(option(page, /^Person 101, Cloud Architect/)).toBeVisible();
  await page.getByRole('button', { name: 'Hand over to Person 104', exact: true }).click();
  await expect(option(page, /^Person 104, Cloud Architect, Software Engineer/)).toBeVisible();
  await expect(option(page, /^Person 101/)).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(option(page, /^Person 101, Cloud Architect: \d+ accountable/)).toBeVisible();
  await expect(option(page, /^Person 104, Software Engineer/)).toBeVisible();
});

test('the rows behind a bar lead into the matrix, and cards are copied as Markdown and printed, each from the top of a page', async ({
  page,
}) => {
  // The browser's dialog would wait for a person; the sheets stay until it says that it was left.
  await page.addInitScript(() => {
    window.print = () => {};
    window.addEventListener('afterprint', (event) => event.stopImmediatePropagation(), true);
  });
  await openWorkload(page, [...FORTY.slice(0, 3), FORTY[36] ?? '']);
  await option(page, /^Person 101,/).click();
  await page.getByRole('radio', { name: 'Activities' }).click();
  await page.getByRole('button', { name: /^Set cost boundaries/ }).click();
  await expect(
    cell(page, 'Cloud Architect', 'Set cost boundaries for compute, storage and networking'),
  ).toBeFocused();

  await page.getByRole('link', { name: 'People' }).click();
  await option(page, /^Person 103,/).click();
  await page.getByRole('radio', { name: 'Card' }).click();
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Copied the card as Markdown.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^# Person 103\n\nSoftware Engineer · Search\n\n## Accountable for \(17\)/);

  await page.getByRole('textbox', { name: 'Find a person, role or team' }).fill('Manager');
  await expect(page.getByRole('option')).toHaveCount(2);
  await page.getByRole('button', { name: 'Print a card for each in the list' }).click();
  const paper = await page.pdf({ preferCSSPageSize: true });
  // A person and a vacant role. A long card goes on over the page, and never shares one.
  expect(paper.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(2);
});

test('the pictures have no fault that axe finds, light and dark, and fit three sizes and the longest name', async ({
  page,
  axeInBothThemes,
}) => {
  await openWorkload(page, [`${LONG}\tPlatform\tCloud Architect\t100%`, ...FORTY]);
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const picture of ['Heat map', 'Table', 'Bars'])
      await page.getByRole('radio', { name: picture }).click();
    await option(page, new RegExp(`^${LONG}`)).click();
    await page.getByRole('radio', { name: 'What if' }).click();
    await expect(page.getByRole('region', { name: 'Changes to gaps' })).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    const cut = await panel(page, LONG).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(cut).toBe(0);
    // What is beside the list in a wide window lies over it in a narrow one; between them nothing is new.
    if (width !== 1024) await axeInBothThemes();
    await page.getByRole('complementary').getByRole('button', { name: 'Close' }).first().click();
  }
  await page.getByRole('radio', { name: 'Heat map' }).click();
  await axeInBothThemes();
  await page.getByRole('radio', { name: 'Table' }).click();
  await axeInBothThemes();
});
