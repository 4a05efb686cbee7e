/** The parts of the screen that F6 walks through: header, filters, grid, side panel, foot. */

const REGIONS = 'header, [role="toolbar"], [role="grid"], main > [data-region], aside, footer';
const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), [tabindex="0"]';

export function nextRegion(by: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>(REGIONS)].filter(
    // The head of a panel belongs to the panel.
    (region) => !region.parentElement?.closest(REGIONS) && entryOf(region),
  );
  const held = regions.findLastIndex((region) => region.contains(document.activeElement));
  const next = regions.at((held + by + regions.length) % regions.length);
  if (next) entryOf(next)?.focus();
}

/** A grid is entered at the one cell that Tab would reach. */
function entryOf(region: HTMLElement): HTMLElement | null {
  return region.matches('[role="grid"]')
    ? region.querySelector('[tabindex="0"]')
    : region.querySelector(FOCUSABLE);
}
