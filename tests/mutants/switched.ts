// Every change of a file at once, each behind a switch: the file is made once, and a worker is told which change is on.
import type { Mutable, Mutation } from './mutations.ts';

export interface Switched extends Mutation {
  readonly id: number;
}

interface Round {
  readonly start: number;
  readonly end: number;
}

/** What the changed files ask while they run; tests/mutants/setup.ts puts it there. */
export const SWITCH = '__mutant';

/**
 * The text with all changes in it. `__mutant(3)` says whether change 3 is on, and counts that its place was reached;
 * `__mutant(0)` at the beginning of each round of a loop counts steps, so that what never ends can be told.
 */
export function switched(
  text: string,
  changes: readonly Switched[],
  { loops }: Pick<Mutable, 'loops'>,
): string {
  const parts: readonly (Switched | Round)[] = [...changes, ...loops].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const render = (start: number, end: number, inside: readonly (Switched | Round)[]): string => {
    let made = '';
    let at = start;
    let rest = inside;
    for (let first = rest[0]; first; first = rest[0]) {
      const { start: from, end: to } = first;
      const within = rest.slice(1).filter((part) => part.start < to);
      made += text.slice(at, from) + around(first, () => render(from, to, within));
      at = to;
      rest = rest.slice(1 + within.length);
    }
    return made + text.slice(at, end);
  };
  // On the first line, so that the lines keep their numbers.
  return `const ${SWITCH} = globalThis.${SWITCH} ?? (() => false); ${render(0, text.length, parts)}`;
}

function around(part: Switched | Round, inner: () => string): string {
  if (!('by' in part)) return `{ ${SWITCH}(0); ${inner()} }`;
  const { id, by, isMember } = part;
  if (!isMember) return `(${SWITCH}(${id}) ? (${by}) : (${inner()}))`;
  const [, optional, name] = /^(\??)\.\s*(\w+)$/.exec(inner()) ?? [];
  return `${optional ? '?.' : ''}[${SWITCH}(${id}) ? '${by}' : '${name}']`;
}
