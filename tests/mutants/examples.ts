// The parts of a source that are examples: what a rule flags and accepts, and the functions that draw only such pictures.
// They are tests themselves, and one row more or less in one of them changes nothing that the product does.

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

type Span = Pick<Node, 'start' | 'end'>;

const EXAMPLES = ['flagged', 'accepted'];

export function examplesIn(nodes: readonly Node[]): readonly Span[] {
  const spans: Span[] = nodes.filter(
    ({ type, key }) => type === 'Property' && EXAMPLES.includes(String((key as Node).name)),
  );
  if (spans.length === 0) return [];
  const functions = nodes.filter(({ type }) => type === 'FunctionDeclaration');
  const names = nodes.filter(({ type }) => type === 'Identifier');
  const isExample = ({ start, end }: Span) => spans.some((span) => span.start <= start && end <= span.end);
  // A picture may be drawn by a function that calls another one.
  for (let before = -1; before !== spans.length; ) {
    before = spans.length;
    for (const one of functions) {
      const id = one.id as Node;
      const uses = names.filter(({ name, start }) => name === id.name && start !== id.start);
      if (!isExample(one) && uses.length > 0 && uses.every(isExample)) spans.push(one);
    }
  }
  return spans;
}

export function* everyNode(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* everyNode(item);
  } else if (typeof value === 'object' && value !== null) {
    if ('type' in value && typeof value.type === 'string') yield value as Node;
    for (const [field, child] of Object.entries(value)) if (field !== 'parent') yield* everyNode(child);
  }
}
