// What assistive technology is given of the grid: the browser's own tree, not the attributes that it is made from.
import type { Page } from '@playwright/test';

interface TreeNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly parentId?: string;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** The focused cell with its states, its row with the head of the row, and the grid with the head of the last column. */
export async function wayToFocus(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly TreeNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const above = (node: TreeNode, role: string): TreeNode | undefined => {
    const parent = byId.get(node.parentId ?? '');
    return !parent || parent.role?.value === role ? parent : above(parent, role);
  };
  const within = (owner: TreeNode | undefined, role: string, place: 0 | -1) =>
    nodes
      .filter(
        (node) =>
          !node.ignored && node.role?.value === role && above(node, String(owner?.role?.value)) === owner,
      )
      .at(place);
  const named = (node: TreeNode | undefined) => String(node?.name?.value).replace(/,.*$/, '');
  const isFocused = ({ properties }: TreeNode) =>
    properties?.some(({ name, value }) => name === 'focused' && value.value === true);
  const cell = nodes.find((node) => node.role?.value === 'gridcell' && isFocused(node));
  if (!cell) return [];
  const states = (cell.properties ?? [])
    .filter(({ name: state, value }) => (state === 'focused' || state === 'selected') && value.value === true)
    .map(({ name: state }) => state)
    .sort();
  const row = above(cell, 'row');
  const grid = row && above(row, 'grid');
  return [
    `gridcell "${cell.name?.value}" ${states.join(' ')}`,
    `row with rowheader "${named(within(row, 'rowheader', 0))}"`,
    `grid "${named(grid)}" with columnheader "${named(within(grid, 'columnheader', -1))}"`,
  ];
}
