/** How many times larger than usual the browser's text is. What is laid out by numbers grows with it. */
const USUAL = 16;

export function textScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return size > 0 ? size / USUAL : 1;
}
