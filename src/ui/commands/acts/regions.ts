/**
 * The parts of the screen that F6 walks through: header, filters, grid, side panel, foot. On a screen without a grid
 * the main part is one of them.
 */

const REGIONS = 'header, [role="toolbar"], [role="grid"], main:not(:has([role="grid"])), aside, footer';
const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), [tabindex="0"]';

export function nextRegion(by: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>(REGIONS)].filter(
    // The head of a panel belongs to the panel.
    (region) => !region.parentElement?.closest(REGIONS),
  );
  const held = regions.findLastIndex((region) => region.contains(document.activeElement));
  const from = held < 0 && by < 0 ? regions.length : held;
  for (let step = 1; step <= regions.length; step += 1) {
    const next = regions.at((from + by * step + regions.length) % regions.length);
    if (next && enter(next)) return;
  }
}

/** By the first thing that takes the focus, for what is hidden does not; a grid by the cell that Tab would reach. */
function enter(region: HTMLElement): boolean {
  const entries = region.querySelectorAll<HTMLElement>(
    region.matches('[role="grid"]') ? '[tabindex="0"]' : FOCUSABLE,
  );
  for (const entry of entries) {
    entry.focus();
    if (document.activeElement === entry) return true;
  }
  return false;
}
