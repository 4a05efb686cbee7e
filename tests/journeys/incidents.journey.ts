import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { expect, type Page, test } from '../support/journey';
import { openSeeded } from '../support/seedMatrix';
import { startOn } from '../support/starting';

async function openIncidents(page: Page): Promise<void> {
  await startOn(page, 'incidents', 'Cloud and software delivery');
  await expect(page.getByRole('heading', { level: 1, name: 'Every incident' })).toBeVisible();
}

const side = (page: Page) => page.getByRole('navigation', { name: 'Incident audit' });

test('a scenario is audited, its gaps fixed, the audit closed and printed, and the next one shows what changed', async ({
  page,
  axe,
}) => {
  await openIncidents(page);
  await side(page)
    .getByRole('button', { name: /^Runaway cloud spend/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Runaway cloud spend' })).toBeVisible();

  // Its gaps are fixed as one change.
  await page.getByRole('button', { name: 'Fix gaps in the matrix…' }).click();
  await axe();
  await page.getByRole('button', { name: /^Apply \d+ fixes$/ }).click();
  await expect(page.getByRole('button', { name: 'Fix gaps in the matrix…' })).toHaveCount(0);
  await expect(page.locator('[data-answer="no"]')).toHaveCount(0);
  // The figure of the scenario was grey on blue once nothing in it was red.
  await axe();
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText(/Saved on this device/);

  // What is missing is filled in beside the question: a field, the person who is accountable, and that the suggestion is right.
  await page.getByRole('button', { name: /Is one role accountable for spending/ }).click();
  await page.getByRole('textbox', { name: /its time limit or threshold$/ }).fill('120% of the forecast');
  await page.keyboard.press('Enter');
  const spending = page.getByRole('listitem').filter({ hasText: 'Is one role accountable' }).first();
  await expect(spending).toHaveAttribute('data-answer', 'unknown');
  await page.getByRole('textbox', { name: /^Person in / }).fill('Ann');
  await page.keyboard.press('Enter');
  await spending.getByRole('button', { name: /^Confirm / }).click();
  await expect(spending).toHaveAttribute('data-answer', 'yes');

  // The audit is closed.
  await side(page).getByRole('button', { name: 'Audit record' }).click();
  await page.getByRole('button', { name: 'Close the audit' }).click();
  const dialog = page.getByRole('dialog', { name: 'Close the audit' });
  await dialog.getByRole('textbox', { name: 'Who took part' }).fill('Ann, Ben');
  await dialog.getByRole('button', { name: 'Close the audit' }).click();
  await expect(page.getByText('No changes: every answer is the same.')).toBeVisible();
  await axe();

  // Its report is printed: a cover, a summary with findings, and a page or more for each scenario.
  await page.getByRole('button', { name: /^Report of / }).click();
  const paper = page.getByRole('article', { name: 'Incident audit report' });
  await expect(paper).toContainText('Ann, Ben');
  await axe();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pagesIn(pdf)).toBeGreaterThanOrEqual(16);
  await page.emulateMedia({ media: 'print' });
  await expect(side(page)).toBeHidden();
  await expect(paper.getByRole('heading', { name: 'Gaps' })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  // The matrix changes: undo takes the fixes back, and the record says what became worse.
  await side(page).getByRole('button', { name: 'Audit record' }).click();
  for (let change = 0; change < 5; change++) await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(page.getByText('No closed audits yet')).toBeVisible();
  for (let change = 0; change < 5; change++) await page.getByRole('button', { name: 'Redo' }).click();
  await side(page)
    .getByRole('button', { name: /^Certificate expiry/ })
    .click();
  await page.getByRole('button', { name: 'Fix gaps in the matrix…' }).press('Enter');
  await page.getByRole('button', { name: /^Apply \d+ fixes$/ }).click();
  await side(page).getByRole('button', { name: 'Audit record' }).click();
  await expect(page.getByText('Better').first()).toBeVisible();
  await expect(page.getByText(/^Before: No\. No activity that we recognise covers/).first()).toBeVisible();
});

test('the audit is walked by keyboard alone, and its other views hold up to axe, in the dark and on a phone', async ({
  page,
  axe,
}) => {
  await openIncidents(page);
  const scenario = side(page).getByRole('button', { name: /^Bad deploy/ });
  await scenario.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Bad deploy' })).toBeVisible();
  const question = page.getByRole('button', { name: /Who may roll back without asking/ });
  await question.focus();
  await page.keyboard.press('Enter');
  await expect(question).toHaveAttribute('aria-expanded', 'true');
  // The answer comes next after the question, and leads to the cell.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/m\/[^/]+$/);

  // A field that an answer rests on has the focus when its link is followed.
  await page.getByRole('link', { name: /^Incidents/ }).click();
  await side(page).getByRole('button', { name: 'Every incident' }).press('Enter');
  await page.getByRole('button', { name: /Is the escalation path written down/ }).press('Enter');
  await page.getByRole('button', { name: /where it is written down.*Show the field/ }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Document that says how' })).toBeFocused();

  await page.getByRole('link', { name: /^Incidents/ }).click();
  for (const name of ['Start here', 'Who is missing?', 'Escalation paths', 'Call sheets']) {
    await side(page).getByRole('button', { name }).click();
    await axe();
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await side(page)
    .getByRole('button', { name: /^Runaway cloud spend/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Runaway cloud spend' })).toBeVisible();
  await axe();
  const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wider).toBe(false);
});

test('a rehearsal runs through to follow-up activities in the matrix', async ({ page, axe }) => {
  await openIncidents(page);
  await side(page)
    .getByRole('button', { name: /^Certificate expiry/ })
    .click();
  await page.getByRole('button', { name: 'Rehearse' }).click();
  await axe();
  await page.getByRole('button', { name: 'Start the clock' }).click();
  await page.getByRole('textbox', { name: 'What the team says' }).fill('Nobody knew where the list is.');
  await page.getByRole('button', { name: 'No, a gap' }).click();
  await axe();
  for (let left = 7; left > 0; left--) await page.getByRole('button', { name: 'Yes, this works' }).click();
  await page.getByRole('combobox', { name: 'Owner' }).click();
  await page.getByRole('option', { name: 'Cloud Architect' }).click();
  await page.getByRole('textbox', { name: 'Who took part' }).fill('Ann, Ben');
  await axe();
  await page.getByRole('button', { name: 'Save rehearsal' }).click();
  await expect(page.getByRole('heading', { name: 'Rehearsals' })).toBeVisible();
});

test('an on-call calendar says who is on duty, an answer about the night rests on it, and the call sheet prints it', async ({
  page,
  axe,
}) => {
  const matrix = matrixFromSketch(`
    people: Ann timeZone=UTC pager=duty-7; Ben timeZone=UTC
                         | Commander @command = Ann, Ben | Platform @platform = Ann
    Fail over {failover} | A                             | R`);
  await openSeeded(page, matrix);
  await page.getByRole('link', { name: /^Incidents/ }).click();
  await side(page).getByRole('button', { name: 'Who is on duty?' }).click();
  await page.getByRole('button', { name: 'Read a calendar…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Read an on-call calendar' });
  const stamp = (days: number) =>
    `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')}T000000Z`;
  const shift = [`DTSTART:${stamp(-1)}`, `DTEND:${stamp(0)}`, 'RRULE:FREQ=DAILY', 'SUMMARY:On call: Ann'];
  await dialog.getByLabel('Choose a calendar file').setInputFiles({
    name: 'duty.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(
      ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', ...shift, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'),
    ),
  });
  await expect(dialog.getByRole('region', { name: 'Preview' })).toContainText('Ann');
  await axe();
  await dialog.getByRole('button', { name: /^Add \d+ shifts$/ }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'duty.ics' })).toContainText('pager duty-7');
  await axe();

  await side(page)
    .getByRole('button', { name: /^Regional cloud outage/ })
    .click();
  await page.getByRole('button', { name: /3 a\.m\./ }).click();
  await page
    .getByRole('button', { name: /^On-call calendar of Commander: duty\.ics/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who is on duty?' })).toBeVisible();
  await side(page).getByRole('button', { name: 'Call sheets' }).click();
  await expect(page.getByRole('heading', { name: 'On duty: Commander' }).first()).toBeVisible();

  // A person that an answer rests on is opened with the focus in their details.
  await side(page)
    .getByRole('button', { name: /^Regional cloud outage/ })
    .click();
  await page.getByRole('button', { name: /3 a\.m\./ }).click();
  await page
    .getByRole('button', { name: /^Ann.*Show in People/ })
    .first()
    .press('Enter');
  const person = page.getByRole('complementary', { name: 'Ann' });
  await expect(person.getByRole('radio', { name: 'Details' })).toBeFocused();
});

function pagesIn(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page[^s]/g)].length;
}
