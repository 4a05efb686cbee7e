// What a person with large text or a small window would stumble over, measured on the page as it stands.
import type { Page } from '@playwright/test';

/** One line for each: what is wider than the window, over something else, or cannot be reached. */
export async function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const nameOf = (one: Element) =>
      (one.getAttribute('aria-label') ?? one.textContent ?? one.tagName)
        .trim()
        .replace(/\s+/g, ' ')
        .slice(0, 60);
    const isShown = (one: Element) =>
      one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !one.closest('.visually-hidden, [aria-hidden="true"], [inert]');
    const shown = [...document.body.querySelectorAll('*')].filter(isShown);
    // The grid is a picture with its own tests: its cells lie under its heads on purpose.
    const around = shown.filter((one) => !one.closest('[role=grid]'));

    /** What of the box is to be seen, between the edges of all that scrolls around it. */
    function seen(one: Element, { left, top, right, bottom }: DOMRect): DOMRect {
      const edges = { left, top, right, bottom };
      for (let outer: Element | null = one; outer; outer = outer.parentElement) {
        if (getComputedStyle(outer).overflow === 'visible') continue;
        const box = outer.getBoundingClientRect();
        edges.left = Math.max(edges.left, box.left);
        edges.top = Math.max(edges.top, box.top);
        edges.right = Math.min(edges.right, box.right);
        edges.bottom = Math.min(edges.bottom, box.bottom);
      }
      const width = Math.max(0, edges.right - edges.left);
      return new DOMRect(edges.left, edges.top, width, Math.max(0, edges.bottom - edges.top));
    }

    /** What stays where it is while the rest scrolls lies over the rest. */
    function layerOf(one: Element): Element | null {
      const stays = (outer: Element) => ['sticky', 'fixed'].includes(getComputedStyle(outer).position);
      for (let outer: Element | null = one; outer; outer = outer.parentElement)
        if (stays(outer)) return outer;
      return null;
    }

    const lines = around.flatMap((one) =>
      [...one.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) return [];
        const range = document.createRange();
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()].map((box) => seen(one, box));
        return boxes.flatMap((box) => (box.width > 2 && box.height > 2 ? [{ one, box }] : []));
      }),
    );
    function* overlaps() {
      for (const [at, { one, box }] of lines.entries()) {
        for (const other of lines.slice(at + 1)) {
          if (one.contains(other.one) || other.one.contains(one)) continue;
          const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (wide > 3 && high > 5 && layerOf(one) === layerOf(other.one))
            yield `“${nameOf(one)}” is over “${nameOf(other.one)}”`;
        }
      }
    }

    /** Some way of scrolling brings it out from under heads, names and feet that stay. */
    const WAYS = (['center', 'end', 'start'] as const).flatMap((inline) =>
      (['center', 'end', 'start'] as const).map((block) => ({ block, inline })),
    );
    function isReached(one: Element): boolean {
      return WAYS.some((way) => {
        one.scrollIntoView({ ...way, behavior: 'instant' });
        // A long table draws other rows as it is scrolled.
        if (!one.isConnected) return true;
        const { left, top, width, height } = one.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return (
          hit !== null && (one.contains(hit) || hit.contains(one) || one.closest('label')?.contains(hit))
        );
      });
    }

    const wide =
      document.documentElement.scrollWidth > innerWidth ? ['The page is wider than the window'] : [];
    const scrolled = around.flatMap((one) => {
      const { overflowX } = getComputedStyle(one);
      const over = one.scrollWidth - one.clientWidth;
      return /auto|scroll/.test(overflowX) && over > 0 && over < 16
        ? [`“${nameOf(one)}” scrolls sideways by ${over} for nothing`]
        : [];
    });
    const byLetter = lines.flatMap(({ one, box }) => {
      const size = Number.parseFloat(getComputedStyle(one).fontSize);
      const text = one.textContent ?? '';
      const narrow = one.getBoundingClientRect();
      return /\w{6}/.test(text) &&
        box.width < size * 2 &&
        narrow.width < size * 2.5 &&
        narrow.height > size * 4
        ? [`“${nameOf(one)}” is broken letter by letter`]
        : [];
    });
    const acts = around.filter((one) =>
      one.matches('a[href], button:enabled, input:enabled, select, textarea, summary'),
    );
    const missed = acts.flatMap((one) => (isReached(one) ? [] : [`“${nameOf(one)}” cannot be reached`]));
    return [...new Set([...wide, ...scrolled, ...byLetter, ...overlaps(), ...missed])];
  });
}
