/** Elements created by hand, because in a fast scroll React's work costs more than the browser's own. */

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string | undefined,
  attributes: { readonly [name: string]: string } = {},
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  for (const name in attributes) made.setAttribute(name, attributes[name] ?? '');
  return made;
}

/** Sets an attribute, or removes it if there is no value. */
export function write(on: Element, name: string, value: string | undefined): void {
  if (value === undefined) on.removeAttribute(name);
  else on.setAttribute(name, value);
}

/** Not written again if unchanged: on a focused element the browser would recompute all styles. */
export function makeTabStop(of: HTMLElement, wanted: boolean): void {
  const tabIndex = wanted ? 0 : -1;
  if (of.tabIndex !== tabIndex) of.tabIndex = tabIndex;
}

/** Puts a child in or takes it out. */
export function include(
  parent: Element,
  child: Element,
  wanted: boolean,
  before: Element | null = null,
): void {
  if (!wanted) child.remove();
  else if (child.parentNode !== parent) parent.insertBefore(child, before);
}

const SVG = 'http://www.w3.org/2000/svg';

/** An icon in the manner of the others: strokes on a field of 24 by 24. */
export function icon(paths: readonly string[], size: number): SVGSVGElement {
  const drawn = document.createElementNS(SVG, 'svg');
  const look = { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', 'stroke-width': '2' };
  const ends = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true' };
  const sizes = { width: String(size), height: String(size) };
  for (const [name, value] of Object.entries({ ...look, ...ends, ...sizes })) drawn.setAttribute(name, value);
  for (const d of paths) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    drawn.append(path);
  }
  return drawn;
}
