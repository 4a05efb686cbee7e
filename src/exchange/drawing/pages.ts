/** Cuts a matrix into pictures that can be drawn sharply: as many rows as fit, sections kept together, few roles side by side. */
import type { Code, Scheme } from '../../domain/matrix/scheme/scheme';
import { FileRefused } from '../contract/bounds';
import type { WriteRequest } from '../contract/codec';
import { codesUsed } from '../outline/legend';
import { type OutlineRow, outlineOf } from '../outline/outline';
import { heightOf, type Measures, measuresFor, widthOf } from './measures';
import { notesOf, type PageNotes, withGaps } from './pageNotes';

export type Line =
  | { readonly kind: 'band'; readonly name: string }
  | { readonly kind: 'row'; readonly row: OutlineRow };

export interface PicturePage {
  readonly title: string;
  readonly scheme: Scheme;
  /** What stands over the columns of this page. */
  readonly heads: readonly string[];
  /** The place of its first role among all. */
  readonly firstRole: number;
  readonly lines: readonly Line[];
  readonly legend: readonly Code[];
  readonly notes: PageNotes;
  readonly measures: Measures;
  readonly width: number;
  readonly height: number;
}

/**
 * Most pictures of one matrix: enough for 10,000 activities and 240 roles. Nobody looks at each of a thousand
 * pictures.
 */
const MOST_CELLS = 2_400_000;
/** Fewest rows worth a picture of their own. */
const FEWEST_LINES = 60;
/** A section that begins at the very end of a picture begins on the next. */
const LEAST_AT_END = 4;

/** `mostArea`: what a picture of one may cover, in its own points. */
export function pagesOf(request: WriteRequest, mostArea: number): PicturePage[] {
  const { matrix, choice } = request;
  const outline = outlineOf(matrix, choice);
  const rows = outline.sections.reduce((sum, section) => sum + section.rows.length, 0);
  refuseManyCells(rows * outline.heads.length);
  const { letters, hasConditions } = fullestCell(outline.sections);
  const measures = measuresFor(outline.heads.length, letters, hasConditions);
  const groups = roleGroups(outline.heads.length, rows + outline.sections.length, measures, mostArea);
  const size = Math.max(1, Math.ceil(outline.heads.length / groups));
  const parts = linesInParts(outline.sections, linesFitting(measures, size, mostArea));
  const legend = codesUsed(matrix.scheme, outline);
  const of = parts.length * groups;
  return parts.flatMap((lines, part) =>
    Array.from({ length: groups }, (_, group) => {
      const heads = outline.heads.slice(group * size, (group + 1) * size);
      const page = part * groups + group + 1;
      const own = notesOf(lines, group * size, heads.length);
      const notes = page === of && choice.gaps ? withGaps(own, request.gaps) : own;
      return {
        title: of === 1 ? matrix.name : `${matrix.name} (${page} of ${of})`,
        scheme: matrix.scheme,
        heads,
        firstRole: group * size,
        lines,
        legend,
        notes,
        measures,
        width: widthOf(measures, heads.length),
        height: heightOf(measures, lines.length, notes.lines.length),
      };
    }),
  );
}

function refuseManyCells(cells: number): void {
  if (cells <= MOST_CELLS) return;
  const [has, over, most] = [cells, cells - MOST_CELLS, MOST_CELLS].map((count) =>
    count.toLocaleString('en'),
  );
  throw new FileRefused(
    `These images would have ${has} cells, ${over} over the limit of ${most}. Filter activities or hide roles, then choose “Only filtered activities and roles”.`,
  );
}

function fullestCell(sections: readonly { readonly rows: readonly OutlineRow[] }[]) {
  let letters = 1;
  let hasConditions = false;
  for (const { rows } of sections) {
    for (const { cells } of rows) {
      for (const { codes, condition } of cells) {
        letters = Math.max(letters, codes.length);
        hasConditions ||= condition !== undefined;
      }
    }
  }
  return { letters, hasConditions };
}

function linesFitting(measures: Measures, roles: number, mostArea: number): number {
  const empty = heightOf(measures, 0);
  return Math.max(1, Math.floor((mostArea / widthOf(measures, roles) - empty) / measures.row));
}

// All roles side by side while that leaves room for some rows; else in as few groups as do.
function roleGroups(roles: number, lines: number, measures: Measures, mostArea: number): number {
  for (let groups = 1; groups < roles; groups += 1) {
    const fitting = linesFitting(measures, Math.ceil(roles / groups), mostArea);
    if (fitting >= Math.min(FEWEST_LINES, lines)) return groups;
  }
  return Math.max(1, roles);
}

function linesInParts(
  sections: readonly { readonly name: string; readonly rows: readonly OutlineRow[] }[],
  most: number,
): Line[][] {
  const parts: Line[][] = [[]];
  const current = () => parts.at(-1) ?? [];
  for (const { name, rows } of sections) {
    const left = most - current().length;
    const fitsNext = rows.length + 1 <= most || left < LEAST_AT_END;
    if (current().length > 0 && rows.length + 1 > left && fitsNext) parts.push([]);
    current().push({ kind: 'band', name });
    for (const row of rows) {
      if (current().length >= most && most > 1) parts.push([{ kind: 'band', name: `${name} (continued)` }]);
      current().push({ kind: 'row', row });
    }
  }
  return parts;
}
