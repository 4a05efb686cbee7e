// A finger on the screen. Playwright taps; holding and dragging go through the browser's own input.
import type { Locator, Page } from '@playwright/test';
import type {} from './heldTimers';

/** Milliseconds of a long press, as in src/ui/grid/gestures/awaitLongPress.ts. Held, a slow tap is still a tap. */
export const LONG_PRESS = [500];

declare global {
  interface Window {
    pressed: Promise<unknown>;
  }
}

type Point = readonly [x: number, y: number];

export async function finger(page: Page) {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
  return {
    /** A long press, once the page waits for one: it must have `heldTimers(LONG_PRESS)`. */
    async hold(on: Locator): Promise<void> {
      await on.evaluate((element) => {
        window.pressed = new Promise((resolve) =>
          element.addEventListener('pointerdown', () => setTimeout(resolve), { once: true }),
        );
      });
      await touch('touchStart', await middleOf(on));
      await page.evaluate(() => window.pressed);
      await page.evaluate(() => window.releaseTimers());
      await page.locator('[data-handle]').first().waitFor({ state: 'attached' });
      await touch('touchEnd');
    },
    async drag(from: Locator, to: Locator): Promise<void> {
      const [x, y] = await middleOf(from);
      const [u, v] = await middleOf(to);
      await touch('touchStart', [x, y]);
      for (const part of [0.25, 0.5, 0.75, 1])
        await touch('touchMove', [x + (u - x) * part, y + (v - y) * part]);
      await touch('touchEnd');
    },
  };
}

async function middleOf(on: Locator): Promise<Point> {
  const box = await on.boundingBox();
  if (!box) throw new Error('What a finger touches must be on the screen.');
  return [box.x + box.width / 2, box.y + box.height / 2];
}
