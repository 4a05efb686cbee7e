// A blind round through browsers of their own: what each person sees is theirs, and the manager has what all of them see.
import type { Page } from '@playwright/test';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { copiedAnswer, linkOf, PHONE } from '../support/askedPeople';
import { expect, test } from '../support/journey';
import { openWith } from '../support/seedMatrix';

const matrix = {
  ...matrixFromSketch(`
                            | Architect = Mara | Engineer = Ben | Manager = Ida
    ## Release
    Design the pipeline     | A                | R              |
    Decide to roll back     | A                | R              |
    Rotate the keys         | R                | A              |`),
  name: 'Payments',
};

type Seen = { readonly [role: string]: 'Accountable' | 'Responsible' };

async function startBlindRound(manager: Page): Promise<void> {
  await openWith(manager, `./#/m/${matrix.id}/agreement`, matrix);
  await manager.getByRole('radio', { name: 'Perception' }).click();
  await manager.getByRole('button', { name: 'New round…' }).first().click();
  await manager.getByRole('button', { name: 'Start round' }).click();
}

async function openOwn(owner: Page, link: string): Promise<void> {
  await owner.goto(link);
  await expect(owner.getByRole('heading', { level: 1, name: 'Who does what?' })).toBeVisible();
}

async function readAnswers(manager: Page, text: string): Promise<void> {
  await manager.bringToFront();
  await manager.getByRole('button', { name: 'Paste answers…' }).click();
  await manager.getByLabel(/Paste answers here/).fill(text);
  await manager.getByRole('button', { name: 'Read the text' }).click();
}

async function fillIn(owner: Page, activity: string, seen: Seen): Promise<void> {
  for (const [role, letter] of Object.entries(seen))
    await owner
      .getByRole('group', { name: `${activity}, ${role}` })
      .getByRole('button', { name: letter })
      .click();
}

const AS_IT_IS: Seen = { Architect: 'Accountable', Engineer: 'Responsible' };
const THE_OTHER_WAY: Seen = { Architect: 'Responsible', Engineer: 'Accountable' };

test('three people answer in browsers of their own, and the majority of them is taken and undone', async ({
  page,
  anotherPerson,
  axe,
}) => {
  await startBlindRound(page);
  const people = [
    { name: 'Mara', design: AS_IT_IS },
    { name: 'Ben', design: THE_OTHER_WAY },
    { name: 'Ida', design: THE_OTHER_WAY },
  ];
  const answers: string[] = [];
  for (const { name, design } of people) {
    const owner = await anotherPerson(PHONE);
    await openOwn(owner, await linkOf(page, name));
    // Nothing of what the matrix says is to be seen, nor what the others said.
    await expect(owner.locator('[aria-pressed="true"]')).toHaveCount(0);
    await fillIn(owner, 'Design the pipeline', design);
    await fillIn(owner, 'Decide to roll back', AS_IT_IS);
    answers.push(await copiedAnswer(owner));
  }

  await readAnswers(page, answers.map((one) => `Hello,\n${one}\n`).join('\n'));
  await page.getByRole('button', { name: 'Accept 3 statements' }).click();

  const seen = page.getByRole('table', { name: 'How they see it' });
  const row = (name: RegExp) => seen.getByRole('row', { name });
  // One pair of three says the same of each of two cells.
  await expect(row(/Design the pipeline/)).toContainText('33%');
  await expect(row(/Design the pipeline/)).toContainText('Two or more think they own it');
  await expect(row(/Decide to roll back/)).toContainText('100%');
  await expect(row(/Decide to roll back/)).toContainText('All see it as it is');
  await expect(row(/Rotate the keys/)).toContainText('Nobody answered');
  // The mean of the two activities that were answered.
  await expect(page.getByRole('region', { name: 'How far they agree' })).toContainText('67%');
  await axe();
  await seen.getByRole('button', { name: 'Take the majority on Design the pipeline' }).click();
  await expect(row(/Design the pipeline/)).toContainText('Majority taken');
  await expect(seen.getByRole('button', { name: /Take the majority/ })).toHaveCount(0);

  await page.getByRole('link', { name: 'Matrix' }).click();
  const design = page.getByRole('row', { name: /Design the pipeline/ }).getByRole('gridcell');
  await expect(design.nth(0)).toHaveAccessibleName(/Responsible/);
  await expect(design.nth(1)).toHaveAccessibleName(/Accountable/);
  await design.nth(0).click();
  await page.keyboard.press('Control+z');
  await expect(design.nth(0)).toHaveAccessibleName(/Accountable/);
  await expect(design.nth(1)).toHaveAccessibleName(/Responsible/);
});

test('two answers are too few for a share, and what they disagree about is discussed and decided on the projector', async ({
  page,
  anotherPerson,
  axe,
}) => {
  await startBlindRound(page);
  const answers: string[] = [];
  for (const [name, own] of [
    ['Mara', 'Architect'],
    ['Ben', 'Engineer'],
  ] as const) {
    const owner = await anotherPerson(PHONE);
    await openOwn(owner, await linkOf(page, name));
    // Each sees their own role as the owner, and nothing of what the matrix says.
    for (const row of ['Design the pipeline', 'Decide to roll back'])
      await fillIn(owner, row, { [own]: 'Accountable' });
    await expect(owner.locator('[aria-pressed="true"]')).toHaveCount(2);
    await axe(owner);
    answers.push(await copiedAnswer(owner));
  }
  await readAnswers(page, answers.join('\n\n'));
  await page.getByRole('button', { name: 'Accept 2 statements' }).click();

  // Two answers are too few for a share, and that is said; what they disagree about is told all the same.
  await expect(page.getByText('2 answers: too few to say how far people agree.')).toBeVisible();
  const seen = page.getByRole('table', { name: 'How they see it' });
  const row = seen.getByRole('row', { name: /Design the pipeline/ });
  await expect(row).toContainText('Two or more think they own it');
  await expect(row).toContainText('Architect and Engineer each see it as theirs');
  await axe();
  await row.getByRole('button', { name: 'Discuss Design the pipeline' }).click();
  await expect(row).toContainText('To discuss');

  await page.getByRole('button', { name: 'Projector view' }).click();
  const projector = page.getByRole('dialog');
  await expect(projector.getByRole('status')).toHaveText('1 of 2');
  await axe();
  await projector.getByRole('button', { name: 'Engineer owns it' }).click();
  await expect(projector.getByRole('status')).toHaveText('2 of 2');
  await page.keyboard.press('ArrowRight');
  await expect(projector.getByText('1 decided, 1 for later, 0 left, 0 open.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(seen.getByRole('row', { name: /Decide to roll back/ })).toContainText('Decided');
});
