/** Where the boxes of the escalation picture stand: each role left of the one it escalates to, ends at the right. */
import type {
  EscalationEdge,
  EscalationMap,
  EscalationNode,
} from '../../../domain/incidents/calling/escalation';
import type { RoleId } from '../../../domain/matrix/ids';

/** `top` is the room for arrows that go over the boxes between two others. */
export const BOX = { width: 168, height: 44, gapX: 56, gapY: 28, margin: 4, top: 20 };

export interface PlacedNode {
  readonly node: EscalationNode;
  readonly x: number;
  readonly y: number;
}

export interface PlacedEdge {
  readonly edge: EscalationEdge;
  readonly path: string;
}

export interface EscalationPicture {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

export function pictureOf({ nodes, edges }: EscalationMap): EscalationPicture {
  const columns = columnsOf(nodes);
  const last = Math.max(0, ...columns.values());
  const filled = new Map<number, number>();
  const placed = nodes.map((node) => {
    const column = columns.get(node) ?? 0;
    const row = filled.get(column) ?? 0;
    filled.set(column, row + 1);
    const x = BOX.margin + column * (BOX.width + BOX.gapX);
    return { node, x, y: BOX.top + row * (BOX.height + BOX.gapY) };
  });
  const at = new Map<RoleId, PlacedNode>(placed.map((one) => [one.node.role.id, one]));
  const rows = Math.max(1, ...filled.values());
  return {
    nodes: placed,
    edges: edges.flatMap((edge) => {
      const [from, to] = [at.get(edge.from), at.get(edge.to)];
      return from && to ? [{ edge, path: pathBetween(from, to) }] : [];
    }),
    width: 2 * BOX.margin + (last + 1) * BOX.width + last * BOX.gapX,
    // Below the last row there is room for an arrow that goes back.
    height: BOX.top + BOX.margin + rows * (BOX.height + BOX.gapY),
  };
}

function columnsOf(nodes: readonly EscalationNode[]): ReadonlyMap<EscalationNode, number> {
  const highest = Math.max(0, ...nodes.map(({ height }) => height));
  const columns = new Map<EscalationNode, number>();
  let round = 0;
  for (const node of nodes) {
    // Roles of a circle are all equally far from an end; side by side they can be told apart.
    if (node.state === 'cycle') columns.set(node, highest - (node.height - (round++ % (node.height + 1))));
    else columns.set(node, highest - node.height);
  }
  return columns;
}

function pathBetween(from: PlacedNode, to: PlacedNode): string {
  const [startX, startY] = [from.x + BOX.width, from.y + BOX.height / 2];
  const [endX, endY] = [to.x, to.y + BOX.height / 2];
  const isPast = endX - startX > BOX.gapX + BOX.width / 2;
  if (isPast && from.y === to.y) {
    const [outX, inX, high] = [from.x + BOX.width / 2, to.x + BOX.width / 2, from.y - BOX.top];
    return `M ${outX} ${from.y} C ${outX + BOX.gapX} ${high}, ${inX - BOX.gapX} ${high}, ${inX} ${from.y - 3}`;
  }
  if (endX > startX) {
    const middle = (startX + endX) / 2;
    return `M ${startX} ${startY} C ${middle} ${startY}, ${middle} ${endY}, ${endX - 3} ${endY}`;
  }
  // Backwards, or to itself: around the underside of the boxes.
  const [outX, inX] = [from.x + BOX.width / 2, to.x + BOX.width / 2];
  const low = Math.max(from.y, to.y) + BOX.height + BOX.gapY + 6;
  const spread = from === to ? 24 : 0;
  return `M ${outX + spread} ${from.y + BOX.height} C ${outX + spread} ${low}, ${inX - spread} ${low}, ${inX - spread} ${to.y + BOX.height + 3}`;
}
