/** The sides of a file in which git has left conflict marks, each as a text of its own. */

export interface MarkedSides {
  readonly ours: string;
  readonly theirs: string;
  /** Only where git was told to write it (`merge.conflictStyle` diff3 or zdiff3). */
  readonly base?: string | undefined;
  /** The line of the first mark. */
  readonly line: number;
}

const START = /^<{7,}( |$)/;
const BASE = /^\|{7,}( |$)/;
const MIDDLE = /^={7,}$/;
const END = /^>{7,}( |$)/;

/** Undefined where there are no marks, or they do not match. */
export function sidesFromMarks(text: string): MarkedSides | undefined {
  if (!/^<{7,}/m.test(text)) return undefined;
  const sides = { ours: [] as string[], base: [] as string[], theirs: [] as string[] };
  let inside: keyof typeof sides | undefined;
  let first = 0;
  let hasBase = false;
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (inside === undefined && START.test(line)) {
      inside = 'ours';
      first ||= at + 1;
    } else if (inside === 'ours' && BASE.test(line)) {
      inside = 'base';
      hasBase = true;
    } else if ((inside === 'ours' || inside === 'base') && MIDDLE.test(line)) inside = 'theirs';
    else if (inside === 'theirs' && END.test(line)) inside = undefined;
    else if (inside) sides[inside].push(line);
    else for (const side of Object.values(sides)) side.push(line);
  }
  if (inside !== undefined || first === 0) return undefined;
  const textOf = (lines: readonly string[]) => lines.join('\n');
  return {
    ours: textOf(sides.ours),
    theirs: textOf(sides.theirs),
    ...(hasBase ? { base: textOf(sides.base) } : {}),
    line: first,
  };
}
