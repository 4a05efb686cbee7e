/** A reference framework: what it asks someone to own, with its edition, for numbers change between editions. */

export interface FrameworkItem {
  /** The framework's own number or name of the item: `OPS02-BP01`. */
  readonly ref: string;
  readonly area: string;
  /** Catalogue rows and duties that cover it, any one is enough; `rule:<id>` where a rule answers instead of a row. */
  readonly coveredBy: readonly string[];
  /** The row of the reference pack that closes it, where none of the usual rows does. */
  readonly closedBy?: string;
  /** True where number or wording come from memory and were not checked against the source. */
  readonly unverified?: boolean;
}

export interface Framework {
  readonly id: string;
  readonly name: string;
  readonly edition: string;
  readonly note: string;
  readonly order: number;
  readonly items: readonly FrameworkItem[];
}

/** The key under which a matrix keeps its mark for an item. */
export function itemKey(framework: Framework, item: FrameworkItem): string {
  return `${framework.id}~${item.ref}`;
}

/** The catalogue row that "Add row" puts in for an item that nothing covers; undefined where only a rule answers. */
export function rowToAdd(item: FrameworkItem): string | undefined {
  return item.closedBy ?? item.coveredBy.find((cover) => !cover.startsWith('rule:'));
}
