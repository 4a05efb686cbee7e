// A round of confirmation through three browsers: the manager asks, two owners answer, the answers are taken, and one
// of the confirmations lapses with an edit. Nobody has an account, and nothing goes through a server.
import type { Page } from '@playwright/test';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { copiedAnswer, linkOf, PHONE } from '../support/askedPeople';
import { expect, test } from '../support/journey';
import { openSeeded, openWith } from '../support/seedMatrix';

const matrix = {
  ...matrixFromSketch(`
                            | Architect = Mara | Engineer = Ben
    ## Release
    Design the pipeline     | A                | R
    Decide to roll back     | A                | R
    Rotate the keys         | R                | A`),
  name: 'Payments',
};

const rowOf = (owner: Page, name: string) => owner.getByRole('radiogroup', { name });

test('from the question to the answers of two owners, taken as one change, and to a lapsed confirmation', async ({
  page,
  anotherPerson,
  axe,
}) => {
  await openWith(page, `./#/m/${matrix.id}/agreement`, matrix);
  await expect(page.getByText('Nobody has been asked yet')).toBeVisible();
  await page.getByRole('button', { name: 'New round…' }).first().click();
  await page.getByLabel('Your name').fill('Ines');
  await axe();
  await page.getByRole('button', { name: 'Start round' }).click();
  const [maraLink, benLink] = [await linkOf(page, 'Mara'), await linkOf(page, 'Ben')];
  await axe();

  const mara = await anotherPerson(PHONE);
  await mara.goto(maraLink);
  await expect(mara.getByRole('heading', { level: 1, name: 'Is this you, Mara?' })).toBeVisible();
  await mara.getByRole('button', { name: 'Yes to all 3' }).click();
  await rowOf(mara, 'Decide to roll back').getByRole('radio', { name: 'Not me' }).click();
  await mara.getByRole('combobox', { name: 'Who is it?' }).click();
  await mara.getByRole('option', { name: /Engineer/ }).click();
  await axe(mara);
  // What was answered is still there after the page was left.
  await mara.reload();
  await expect(rowOf(mara, 'Rotate the keys').getByRole('radio', { name: 'Yes' })).toBeChecked();
  const maraAnswer = await copiedAnswer(mara);

  const ben = await anotherPerson(PHONE);
  await ben.goto(benLink);
  // By keyboard alone: the arrows choose within a row.
  await rowOf(ben, 'Rotate the keys').getByRole('radio', { name: 'Yes' }).focus();
  await ben.keyboard.press('Space');
  await expect(rowOf(ben, 'Rotate the keys').getByRole('radio', { name: 'Yes' })).toBeChecked();
  const benAnswer = await copiedAnswer(ben);

  await page.bringToFront();
  await page.getByRole('button', { name: 'Paste answers…' }).click();
  await expect(page.getByLabel(/Paste answers here/)).toBeFocused();
  await page.getByLabel(/Paste answers here/).fill(`Hi Ines!\n${maraAnswer}\n\n> ${benAnswer}`);
  await page.getByRole('button', { name: 'Read the text' }).click();
  const statements = page.getByRole('table', { name: 'Statements' });
  await expect(statements.getByRole('row', { name: /Mara says “not me”: Engineer/ })).toBeVisible();
  // What would change the matrix is offered and not chosen.
  const move = statements.getByRole('row', { name: /Engineer: Accountable, from Architect/ });
  await expect(move.getByRole('checkbox')).not.toBeChecked();
  await axe();
  await page.getByRole('button', { name: /^Accept \d+ statements$/ }).click();

  await expect(page.getByText('Answered, 1 refused')).toBeVisible();
  const against = page.getByRole('region', { name: 'Someone disagrees' });
  await expect(against).toContainText('Decide to roll back');

  // One letter changes, and the confirmation of its row is gone, and only that one.
  await page.getByRole('link', { name: 'Matrix' }).click();
  await page
    .getByRole('row', { name: /Design the pipeline/ })
    .getByRole('gridcell')
    .nth(1)
    .click();
  await page.keyboard.press('c');
  await page.getByRole('link', { name: 'Agreement' }).click();
  const lapsed = page.getByRole('region', { name: '1 confirmation lapsed' });
  await expect(lapsed).toContainText('Design the pipeline');
  await expect(lapsed).toContainText('Confirmed by Mara');

  // The same answer again is told and takes nothing.
  await page.getByRole('button', { name: 'Paste answers…' }).click();
  await page.getByLabel(/Paste answers here/).fill(maraAnswer);
  await page.getByRole('button', { name: 'Read the text' }).click();
  await expect(page.getByText('This answer from Mara was accepted before.')).toBeVisible();
});

test('a remark is made beside a row, counted in the gutter, listed, answered and resolved; the name is asked once', async ({
  page,
  axe,
}) => {
  await openSeeded(page, matrix);
  await page.getByRole('rowheader', { name: 'Rotate the keys' }).click();
  await page.keyboard.press('Alt+i');
  const remarks = page.getByRole('region', { name: 'Remarks' });
  await remarks.getByLabel('Add a remark').fill('Is this still so?');
  await remarks.getByLabel('Your name').fill('Ines');
  await remarks.getByRole('button', { name: 'Add remark' }).click();
  await expect(remarks.getByRole('article', { name: 'Remark by Ines' })).toContainText('Is this still so?');
  await expect(page.getByRole('rowheader', { name: 'Rotate the keys' })).toContainText('1');
  await page.getByRole('link', { name: 'Agreement' }).click();
  await page.getByRole('radio', { name: 'Remarks 1' }).click();
  const listed = page.getByRole('region', { name: 'Rotate the keys' });
  await listed.getByRole('button', { name: 'Answer' }).click();
  await expect(listed.getByLabel('Your name')).toHaveCount(0);
  await listed.getByLabel('Your answer').fill('Yes.');
  await listed.getByRole('button', { name: 'Answer' }).last().click();
  await expect(listed).toContainText('Yes.');
  await axe();
  await listed.getByRole('button', { name: 'Resolve' }).click();
  await expect(page.getByText('No open remarks')).toBeVisible();
  // Who did it is in the history.
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByRole('button', { name: /Resolved a remark.*Ines/ })).toBeVisible();
});
