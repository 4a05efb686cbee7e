import { readFileSync } from 'node:fs';
import { openGridPage } from '../support/gridPage';
import { expect, test } from '../support/journey';
import { openPalette } from '../support/starting';
import { grid } from '../support/startMatrix';

test('the app opens from the root of a host and from any folder of it', async ({ page, axe }) => {
  for (const address of ['./', './some/folder/']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: 'Who answers for what?' })).toBeVisible();
  }
  await axe();
});

test.describe('without a network', () => {
  test.use({ serviceWorker: true });

  test('the app, the guide, the page of a rule and the command line are there, though nobody opened them before', async ({
    page,
    context,
  }) => {
    await openGridPage(page);
    // Once it is ready it has everything, and it answers for the page from the next visit on.
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await expect(grid(page)).toBeVisible();
    await context.setOffline(true);
    await page.reload();
    await expect(grid(page)).toBeVisible();
    await openPalette(page, 'check in ci');
    await page.keyboard.press('Enter');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download answerable.mjs' }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toMatch(/^#!\/usr\/bin\/env node/);
    await page.goto('./#/guide/first-meeting');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/meeting/i);
    await page.goto('./#/guide/rules/no-accountable');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/^Flagged/).first()).toBeVisible();
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1, name: 'Your matrices' })).toBeVisible();
  });
});

test('the page says who may run what', async ({ page, request }) => {
  await page.goto('./');
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(meta).toHaveAttribute('content', /^default-src 'none'; script-src 'self'; style-src 'self';/);
  const headers = (await request.get('./')).headers();
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-frame-options']).toBe('DENY');
});

test('inside another page there is only a way out, whatever the host sends', async ({ page }) => {
  // As a host that cannot send headers. Only pages carry them; parts fetched while idle may outlast the test.
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, 'x-frame-options': __, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await page.route('**/around.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<iframe src="./"></iframe>' }),
  );
  await page.goto('./around.html');
  const framed = page.frameLocator('iframe');
  await expect(framed.getByRole('link', { name: 'Open Answerable' })).toBeVisible();
  await expect(framed.getByRole('button')).toHaveCount(0);
});

test.describe('what the policy refuses', () => {
  test.use({ expected: /Content Security Policy|TrustedHTML|not one of this app's own workers/i });

  test('no markup from strings, no foreign worker, no second policy', async ({ page }) => {
    await page.goto('./');
    const refused = await page.evaluate(() => {
      const refuses = (attempt: () => unknown) => {
        try {
          attempt();
          return false;
        } catch {
          return true;
        }
      };
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): unknown };
      };
      return {
        markup: refuses(() => {
          document.body.innerHTML = '<b>x</b>';
        }),
        worker: refuses(() => new Worker(URL.createObjectURL(new Blob(['1'])))),
        policy: refuses(() => trustedTypes.createPolicy('other', {})),
      };
    });
    expect(refused).toEqual({ markup: true, worker: true, policy: true });
  });
});
