// Changes that mean nothing, by kind and with the reason: no test can notice them, so they are not made.

import type { Node } from './examples.ts';

export interface Meaningless {
  readonly start: number;
  readonly end: number;
  /** Those of its changes that mean nothing; all, if it does not say which. */
  readonly what?: RegExp;
}

export function meaninglessIn(nodes: readonly Node[]): readonly Meaningless[] {
  return nodes.flatMap((node) =>
    [orders, tempo, breaths, hashes, byId, remembered, globs].flatMap((kind) => kind(node)),
  );
}

/** `a < b ? -1 : 1` puts in order: only the sign counts, and two that are equal may come either way. */
function orders({ type, test, consequent, alternate }: Node): readonly Meaningless[] {
  if (type !== 'ConditionalExpression') return [];
  const [one, other] = [numberOf(consequent), numberOf(alternate)];
  if (one === undefined || one !== -(other ?? one)) return [];
  const { start, end } = test as Node;
  return [consequent as Node, alternate as Node, { start, end, what: /^[<>]=? became/ }];
}

/** How much is done in one go changes when something is done, and not what. */
function tempo({ type, id, init }: Node): readonly Meaningless[] {
  const name = String((id as Node | null)?.name);
  return type === 'VariableDeclarator' && /_(PER_SLICE|AT_ONCE)$/.test(name) ? [init as Node] : [];
}

/** `if (at % ROWS_PER_SLICE === 0) yield;` lets a frame pass: what is found is the same however often. */
function breaths({ type, test, consequent, alternate }: Node): readonly Meaningless[] {
  if (type !== 'IfStatement' || alternate) return [];
  const { type: kind, expression } = consequent as Node;
  const { type: what, argument, delegate } = (kind === 'ExpressionStatement' ? expression : {}) as Node;
  const given = argument as Node | null | undefined;
  const isBreath = what === 'YieldExpression' && !delegate && (!given || given.name === 'undefined');
  return isBreath ? [test as Node] : [];
}

const FNV = 0x01000193;
const FNV_START = 0x811c9dc5;

/** What a hash begins with and is multiplied with spreads it; no number of it is ever shown or stored. */
function hashes({ type, callee, arguments: given, init }: Node): readonly Meaningless[] {
  if (type === 'VariableDeclarator') return (init as Node | null)?.value === FNV_START ? [init as Node] : [];
  const { object, property } = (callee ?? {}) as { object?: Node; property?: Node };
  const isProduct = type === 'CallExpression' && object?.name === 'Math' && property?.name === 'imul';
  return isProduct ? (given as Node[]).filter(({ value }) => value === FNV) : [];
}

/** What is looked for by its id is there once, so the first is the last. */
function byId({ type, callee, arguments: given }: Node): readonly Meaningless[] {
  const { property } = (callee ?? {}) as { property?: Node };
  if (type !== 'CallExpression' || !/^find(Last)?$/.test(String(property?.name))) return [];
  const [test] = given as Node[];
  const body = test?.type === 'ArrowFunctionExpression' ? (test.body as Node) : undefined;
  const compared = body?.type === 'BinaryExpression' && body.operator === '===';
  const sides = compared ? [body.left as Node, body.right as Node] : [];
  const isId = (side: Node) => side.name === 'id' || (side.property as Node | undefined)?.name === 'id';
  const { end } = callee as Node;
  return sides.some(isId) ? [{ start: (property as Node).start - 2, end, what: /^find/ }] : [];
}

/** `if (known) return known;` and `if (known !== undefined) return known;` spare making it again, which would be the same. */
function remembered({ type, test, consequent, alternate }: Node): readonly Meaningless[] {
  if (type !== 'IfStatement' || alternate) return [];
  const { type: kind, argument } = consequent as Node;
  if (kind !== 'ReturnStatement' || (argument as Node | null)?.name !== 'known') return [];
  const { name, operator, left, right, start, end } = test as Node;
  if (name === 'known') return [test as Node];
  const isThere =
    operator === '!==' && (left as Node).name === 'known' && (right as Node).name === 'undefined';
  return isThere ? [{ start, end, what: /is never done$/ }] : [];
}

/** Read by the builder, which wants it as it is written. */
function globs({ type, callee, arguments: given }: Node): readonly Meaningless[] {
  const { object, property } = (callee ?? {}) as { object?: Node; property?: Node };
  const isGlob = type === 'CallExpression' && object?.type === 'MetaProperty' && property?.name === 'glob';
  return isGlob ? (given as Node[]) : [];
}

function numberOf(value: unknown): number | undefined {
  const { type, operator, argument, value: own } = (value ?? {}) as Node;
  if (type === 'UnaryExpression' && operator === '-') {
    const inner = numberOf(argument);
    return inner === undefined ? undefined : -inner;
  }
  return type === 'Literal' && typeof own === 'number' ? own : undefined;
}
