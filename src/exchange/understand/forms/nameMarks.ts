/** Marks of footnotes behind names: "Deploy¹", "Deploy [2]", "Deploy 2)", "Ops*". The mark is no part of the name. */
import { brief } from '../parts/cells';
import { plainName } from '../words/plainName';
import type { TableContext } from './tableContext';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MARK = new RegExp(
  String.raw`\s*(?:(?<sign>\*{1,4}|[†‡§]{1,2})|(?<raised>[${RAISED}]{1,2})|\[(?<square>\^[\w-]{1,20}|\d{1,2}|[a-z])\]|\((?<round>\d{1,2}|[a-z]|\*{1,3})\)|(?<![\d.,(])(?<half>\d{1,2}|\*{1,3})\))$`,
  'u',
);
/** Looked at first: most names end with a letter. */
const MAY_END = new RegExp(`[*†‡§${RAISED}\\])]$`, 'u');
/** "20 m²", "10⁶": no marks. */
const POWER = /(?:\d|(?<!\p{L})(?:[kcdmµ]?m|ft|x|n))$/u;

export interface MarkedName {
  readonly name: string;
  /** What the footnotes of its marks say. */
  readonly notes: readonly string[];
  /** A mark that no footnote explains; it stays in the name. */
  readonly unexplained?: string;
}

export function withoutMarks(name: string, footnotes: ReadonlyMap<string, string>): MarkedName {
  const notes: string[] = [];
  let rest = name;
  for (;;) {
    const found = MAY_END.test(rest) ? MARK.exec(rest) : null;
    const { sign, raised, square, round, half } = found?.groups ?? {};
    const before = rest.slice(0, found?.index);
    // "a *now*" is emphasis that nobody took off.
    const isPaired = sign?.startsWith('*') === true && before.includes('*');
    const isInBrackets = half !== undefined && before.lastIndexOf('(') > before.lastIndexOf(')');
    if (
      !found ||
      before.trim() === '' ||
      isInBrackets ||
      isPaired ||
      (raised !== undefined && POWER.test(before))
    )
      return { name: rest, notes };
    const mark = (sign ?? raised ?? square ?? round ?? half ?? '').normalize('NFKC').replace('^', '');
    const note = footnotes.get(mark);
    if (note === undefined)
      // "Release (2)" is a name like any other, and so is "Release (phase 2)".
      return round === undefined && half === undefined
        ? { name: rest, notes, unexplained: found[0].trim() }
        : { name: rest, notes };
    notes.unshift(note);
    rest = before.trimEnd();
  }
}

/** The name that a cell gives, without what files wrap around it; a mark that nothing explains is told once. */
export function nameIn(
  { grid, footnotes, builder, told }: Pick<TableContext, 'grid' | 'footnotes' | 'builder' | 'told'>,
  written: string,
  row: number,
  column: number,
): MarkedName {
  const found = withoutMarks(plainName(written), footnotes);
  if (found.unexplained === undefined || told.has(found.name)) return found;
  told.add(found.name);
  builder.problem(
    grid.place(row, column),
    `“${brief(found.name)}” seems to refer to a footnote “${found.unexplained}”, which was not found. The name was kept as it is.`,
    'kept',
  );
  return found;
}
