// Small changes of meaning in a source file, of the kinds that a slip of the hand makes.
import { parseAst } from 'vite';

export interface Mutation {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const OPERATORS: { readonly [operator: string]: string } = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+': '-',
  '-': '+',
  '*': '+',
  '/': '*',
  '+=': '-=',
  '-=': '+=',
};
const METHODS: { readonly [name: string]: string } = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  find: 'findLast',
  findLast: 'find',
};
/** What a screen does with a number, and no rule: how far a slider goes. */
const PRESENTATION = ['step', 'least', 'most', 'place', 'rank'];

export function mutationsOf(text: string): readonly Mutation[] {
  const found: Mutation[] = [];
  const between = (left: Node, right: Node, from: string, to: string) => {
    const start = text.indexOf(from, left.end);
    if (start >= 0 && start < right.start) found.push({ start, end: start + from.length, by: to });
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const one of value) visit(one);
      return;
    }
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const node = value as Node;
    if (node.type.startsWith('TS') && node.type !== 'TSAsExpression' && node.type !== 'TSNonNullExpression')
      return;
    if (node.type === 'Property' && PRESENTATION.includes(String((node.key as Node).name))) return;
    if (['BinaryExpression', 'LogicalExpression', 'AssignmentExpression'].includes(node.type)) {
      const [left, right] = [node.left as Node, node.right as Node];
      const to = OPERATORS[String(node.operator)];
      if (to && !isText(left) && !isText(right)) between(left, right, String(node.operator), to);
    } else if (node.type === 'UnaryExpression' && node.operator === '!') {
      found.push({ start: node.start, end: node.start + 1, by: '!!' });
    } else if (node.type === 'Literal' && typeof node.value === 'number') {
      found.push({ start: node.start, end: node.end, by: String(node.value + 1) });
    } else if (node.type === 'Literal' && typeof node.value === 'boolean') {
      found.push({ start: node.start, end: node.end, by: String(!node.value) });
    } else if (node.type === 'MemberExpression' && node.computed === false) {
      const { name, start, end } = node.property as Node;
      const to = METHODS[String(name)];
      if (to) found.push({ start, end, by: to });
    } else if (node.type === 'ConditionalExpression') {
      const { start, end } = node.test as Node;
      found.push({ start, end, by: `!(${text.slice(start, end)})` });
    } else if (node.type === 'IfStatement') {
      const { start, end } = node.test as Node;
      found.push({ start, end, by: 'false' });
    }
    for (const [field, child] of Object.entries(node)) if (field !== 'parent') visit(child);
  };
  visit(parseAst(text, { lang: 'ts' }));
  return found;
}

function isText({ type, value }: Node): boolean {
  return type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string');
}
