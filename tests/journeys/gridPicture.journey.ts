// What is seen of the grid while it scrolls.

import { openGridPage } from '../support/gridPage';
import { heldTimers } from '../support/heldTimers';
import { expect, test } from '../support/journey';
import { largeMatrix } from '../support/largeMatrix';

/** Milliseconds without a scroll after which the rows are drawn, as in src/ui/grid/pool/pool.ts. */
const SETTLES_AFTER = 120;

test('while the grid scrolls, a picture stands where the rows will be', async ({ page }) => {
  await page.addInitScript(heldTimers, [SETTLES_AFTER]);
  await openGridPage(page, largeMatrix(200, 40));
  const { compared, wrong } = await page.evaluate(tilesOfPicture);
  expect(compared).toBeGreaterThan(20);
  expect(wrong).toEqual([]);

  // A press means what is seen, whether the rows are there yet or not.
  const spot = { x: 900, y: 500 };
  await page.mouse.move(spot.x, spot.y);
  await page.evaluate(() => document.querySelector('[role=grid]')?.parentElement?.scrollBy(300, 900));
  await page.mouse.click(spot.x, spot.y);
  await expect(page.locator('[role=gridcell][tabindex="0"]')).toBeFocused();
  const box = await page.locator('[role=gridcell][tabindex="0"]').boundingBox();
  if (!box) throw new Error('The active cell is on the screen.');
  expect(spot.x).toBeGreaterThanOrEqual(box.x);
  expect(spot.x).toBeLessThanOrEqual(box.x + box.width);
  expect(spot.y).toBeGreaterThanOrEqual(box.y);
  expect(spot.y).toBeLessThanOrEqual(box.y + box.height);
});

/** Runs in the page: the ground of each tile in the picture beside that of the tile that then stands there. */
async function tilesOfPicture() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const scroller = document.querySelector('[role=grid]')?.parentElement;
  scroller?.scrollTo(700, 1_500);
  await frame();
  await frame();
  const canvas = document.querySelector('canvas');
  if (!scroller || !canvas || canvas.hidden) throw new Error('No picture is seen.');
  const copied = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
  window.releaseTimers();
  while (!canvas.hidden) await frame();
  const around = scroller.getBoundingClientRect();
  const wrong: string[] = [];
  let compared = 0;
  for (const tile of scroller.querySelectorAll<HTMLElement>('[role=gridcell] > span')) {
    const { left, top, height } = tile.getBoundingClientRect();
    const [x, y] = [Math.round(left - around.left + 4), Math.round(top - around.top + height / 2)];
    const inside = document.elementFromPoint(around.left + x, around.top + y) === tile;
    if (!inside || !copied) continue;
    const at = (y * copied.width + x) * 4;
    const seen = `rgb(${copied.data.slice(at, at + 3).join(', ')})`;
    const stands = getComputedStyle(tile).backgroundColor;
    compared += 1;
    if (seen !== stands) wrong.push(`${tile.parentElement?.ariaLabel}: ${seen}, ${stands}`);
  }
  return { compared, wrong };
}
