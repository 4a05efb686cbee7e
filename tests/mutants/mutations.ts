// Small changes of meaning in a source file, of the kinds that a slip of the hand makes.
import { parseAst } from 'vite';
import { everyNode, examplesIn, type Node } from './examples.ts';
import { meaninglessIn } from './meaningless.ts';

/** An expression, or the name after a dot, and what stands there instead. */
export interface Mutation {
  readonly start: number;
  readonly end: number;
  readonly by: string;
  /** What is changed, in a few characters: where several changes lie on one line. */
  readonly what: string;
  readonly isMember?: true;
  /** Outside every function: done once, when the file is loaded. */
  readonly isOutside: boolean;
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
const PRESENTATION = ['step', 'least', 'most'];
/** From here on one more is no slip that anybody could notice, so it becomes twice as much. */
const LARGE = 100;
/** Types that stand around an expression; what else is a type has no meaning when the program runs. */
const AROUND = ['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'];
const LOOPS = ['ForStatement', 'ForOfStatement', 'ForInStatement', 'WhileStatement', 'DoWhileStatement'];

export interface Mutable {
  readonly mutations: readonly Mutation[];
  /** Where the body of each loop begins. */
  readonly loops: readonly { readonly start: number; readonly end: number }[];
}

export function mutableParts(text: string): Mutable {
  const mutations: Mutation[] = [];
  const loops: Node[] = [];
  const textOf = ({ start, end }: Node) => text.slice(start, end);
  const visit = (value: unknown, isOutside: boolean): void => {
    if (Array.isArray(value)) {
      for (const one of value) visit(one, isOutside);
      return;
    }
    if (!isNode(value) || (value.type.startsWith('TS') && !AROUND.includes(value.type))) return;
    const { type, end } = value;
    const put = (by: string, what: string, node = value) =>
      mutations.push({ start: node.start, end: node.end, by, what, isOutside });
    if (type === 'Property' && PRESENTATION.includes(String((value.key as Node).name))) return;
    if (['BinaryExpression', 'LogicalExpression', 'AssignmentExpression'].includes(type)) {
      const [left, right, from] = [value.left as Node, value.right as Node, String(value.operator)];
      const to = OPERATORS[from];
      const inWhole = type === 'AssignmentExpression' ? textOf(left) : `(${textOf(left)})`;
      if (to && !isText(left) && !isText(right))
        put(`${inWhole} ${to} (${textOf(right)})`, `${from} became ${to}`);
    } else if (type === 'UnaryExpression' && value.operator === '!') {
      put(`!!(${textOf(value.argument as Node)})`, '! was taken away');
    } else if (type === 'Literal' && typeof value.value === 'number') {
      const changed = value.value < LARGE ? value.value + 1 : value.value * 2;
      put(String(changed), `${value.value} became ${changed}`);
    } else if (type === 'Literal' && typeof value.value === 'boolean') {
      put(String(!value.value), `${value.value} became ${!value.value}`);
    } else if (type === 'MemberExpression' && value.computed === false) {
      const { name } = value.property as Node;
      const to = Object.hasOwn(METHODS, String(name)) ? METHODS[String(name)] : undefined;
      const dot = text.lastIndexOf('.', (value.property as Node).start);
      const from = text[dot - 1] === '?' ? dot - 1 : dot;
      if (to)
        mutations.push({ start: from, end, by: to, what: `${name} became ${to}`, isMember: true, isOutside });
    } else if (type === 'ConditionalExpression') {
      put(`!(${textOf(value.test as Node)})`, 'the two sides of ? are swapped', value.test as Node);
    } else if (type === 'IfStatement') {
      put('false', 'what stands in the if is never done', value.test as Node);
    }
    if (LOOPS.includes(type)) loops.push(value.body as Node);
    const isKey = type === 'Property' && value.computed === false;
    for (const [field, child] of Object.entries(value)) {
      if (field === 'parent' || (isKey && field === 'key')) continue;
      visit(child, isOutside && !/Function/.test(type));
    }
  };
  const program = parseAst(text, { lang: 'ts' });
  visit(program, true);
  const nodes = [...everyNode(program)];
  const examples = examplesIn(nodes);
  const meaningless = meaninglessIn(nodes);
  const isExample = (one: Mutation) =>
    examples.some(({ start, end }) => start <= one.start && one.end <= end);
  const meansNothing = (one: Mutation) =>
    meaningless.some(
      ({ start, end, what }) => start <= one.start && one.end <= end && (what?.test(one.what) ?? true),
    );
  return { mutations: mutations.filter((one) => !isExample(one) && !meansNothing(one)), loops };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function isText({ type, value }: Node): boolean {
  return type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string');
}
