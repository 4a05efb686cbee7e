/** Puts entries together, a pair at a time, whatever the order in which the pairs come. */
export interface Clusters<Item> {
  /** The same item for all that were joined. */
  rootOf(item: Item): Item;
  join(one: Item, other: Item): void;
  /** In the order of the items, each with all that it was joined with. */
  all(): readonly (readonly Item[])[];
}

export function clusters<Item extends object>(items: readonly Item[]): Clusters<Item> {
  const above = new Map<Item, Item>();
  function rootOf(item: Item): Item {
    let root = item;
    for (let next = above.get(root); next; next = above.get(root)) root = next;
    // The next look-up is one step.
    for (let at = item; at !== root; ) {
      const next = above.get(at) ?? root;
      above.set(at, root);
      at = next;
    }
    return root;
  }
  return {
    rootOf,
    join(one: Item, other: Item): void {
      const [first, second] = [rootOf(one), rootOf(other)];
      if (first !== second) above.set(second, first);
    },
    all(): readonly (readonly Item[])[] {
      const groups = new Map<Item, Item[]>();
      for (const item of items) {
        const root = rootOf(item);
        const group = groups.get(root);
        if (group) group.push(item);
        else groups.set(root, [item]);
      }
      return [...groups.values()];
    },
  };
}
