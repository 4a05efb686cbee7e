/** Puts recycled rows back into their visual order in the document, as screen readers need it, with few moves. */

/**
 * Which of the numbers can stay where they are so that all others fit in between: the longest rising line among them,
 * and always one that has `pinned`, for moving the focused row would take the focus from it.
 */
export function stableLines(numbers: readonly number[], pinned: number | undefined): ReadonlySet<number> {
  const worth = (number: number) => (number === pinned ? numbers.length : 1);
  const best: { readonly worth: number; readonly before: number }[] = [];
  let top = -1;
  numbers.forEach((number, at) => {
    let [most, before] = [0, -1];
    for (let earlier = 0; earlier < at; earlier += 1) {
      const reached = best[earlier]?.worth ?? 0;
      if ((numbers[earlier] ?? 0) < number && reached > most) [most, before] = [reached, earlier];
    }
    best.push({ worth: most + worth(number), before });
    if (top < 0 || most + worth(number) > (best[top]?.worth ?? 0)) top = at;
  });
  const stays = new Set<number>();
  for (let at = top; at >= 0; at = best[at]?.before ?? -1) stays.add(numbers[at] ?? 0);
  return stays;
}

export interface DomOrder {
  readonly element: HTMLElement;
  readonly index: number;
}

/** `lines` are all that stand in `parent`, rising. */
export function putInOrder(parent: HTMLElement, lines: readonly DomOrder[]): void {
  const indexOf = new Map(lines.map(({ element, index }) => [element as Element, index]));
  const now = [...parent.children].map((element) => indexOf.get(element) ?? -1);
  const focused = lines.find(({ element }) => element.contains(document.activeElement));
  const stays = stableLines(now, focused?.index);
  let next: HTMLElement | null = null;
  for (const { element, index } of lines.toReversed()) {
    if (!stays.has(index)) parent.insertBefore(element, next);
    next = element;
  }
}
