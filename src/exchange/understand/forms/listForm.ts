/** List form: activities as headings or items, with lines such as "R: Ann, Bob" below or behind each. */
import {
  type Block,
  type Heading,
  type Source,
  type Table,
  type TextLine,
  tableFromRows,
} from '../../contract/source';
import { unstruck } from '../../texts/struck';
import { meaningOfWord } from '../words/meaningWords';

export interface Assigned {
  readonly head: string;
  readonly names: string;
}

/** Characters of a line that may name roles behind letters; a longer one is prose. */
const LONGEST = 500;

const CODE_LINE = /^[([*_]*([\p{L}][\p{L} ]{0,24}?)[)\]*_]*\s*[:=–]\s*[*_]*\s*(\S.*)$/u;

/** The blocks, with lists of assignments turned into tables of letters across. Tables are left alone. */
export function blocksWithLists(source: Source): readonly Block[] {
  if (source.blocks.some((block) => block.kind === 'table')) return source.blocks;
  const found = tableFromList(source.blocks);
  if (!found) return source.blocks;
  // Lines that say nothing of the kind stay what they are, so that they are told.
  const isLeft = (block: Block) =>
    (block.kind === 'heading' && block.level === 1) || (block.kind === 'text' && !found.used.has(block));
  return [...source.blocks.filter(isLeft), found.table];
}

interface FoundList {
  readonly table: Table;
  /** Lines that name an activity or who has it. */
  readonly used: ReadonlySet<Block>;
}

function tableFromList(blocks: readonly Block[]): FoundList | undefined {
  const used = new Set<Block>();
  const heads: string[] = [];
  const rows: { section: string; name: string; cells: Map<string, string>; line: number }[] = [];
  let section = '';
  let named: Heading | TextLine | undefined;
  for (const block of blocks) {
    if (block.kind === 'table' || unstruck(block.text) === '') continue;
    const assigned = block.kind === 'text' ? assignedIn(block.text) : undefined;
    if (!assigned) {
      if (named?.kind === 'heading' && isSentence(block)) continue;
      // The title of everything is no section.
      if (named?.kind === 'heading' && named.level > 1) section = named.text;
      named = block;
      continue;
    }
    used.add(block);
    if (named && !assigned.name) used.add(named);
    const name = assigned.name || named?.text || '';
    const line = block.line ?? 0;
    const open = rows.at(-1);
    const row =
      open && open.name === name && open.section === section && !assigned.name
        ? open
        : { section, name, cells: new Map<string, string>(), line };
    if (row !== open) rows.push(row);
    for (const { head: written, names } of assigned.codes) {
      const head = heads.find((known) => isSameCode(known, written)) ?? written;
      if (!heads.includes(head)) heads.push(head);
      row.cells.set(head, [row.cells.get(head), names].filter(Boolean).join(', '));
    }
    // The heading is the activity itself, not a section above the next one.
    if (!assigned.name && named?.kind === 'heading') named = { kind: 'text', text: named.text };
  }
  if (rows.length === 0 || heads.length < 2) return undefined;
  const table = tableFromRows(
    [
      ['Section', 'Activity', ...heads],
      ...rows.map((row) => [row.section, row.name, ...heads.map((head) => row.cells.get(head) ?? '')]),
    ],
    { lines: [0, ...rows.map(({ line }) => line)], headRows: 1 },
  );
  return { table, used };
}

/** Below the heading of an activity, a sentence tells about it; it is no activity of its own. */
function isSentence(block: Heading | TextLine): boolean {
  return block.kind === 'text' && block.item === undefined && /[.!?]$/.test(block.text.trim());
}

/** "R" in one place and "Responsible" in another. */
function isSameCode(one: string, other: string): boolean {
  const isShort = one.length === 1 || other.length === 1;
  return one === other || (isShort && one.charAt(0).toUpperCase() === other.charAt(0).toUpperCase());
}

/** "R: Ann", "Responsible = Ann; A: Bob", "Deploy: R Ann, A Bob" or "Deploy (R: Ann, A: Bob)". */
function assignedIn(text: string): { name: string; codes: Assigned[] } | undefined {
  if (text.length > LONGEST) return undefined;
  const trimmed = text.trim();
  const whole = codesIn(trimmed);
  if (whole) return { name: '', codes: whole };
  const bracketed = /^(.{2,300}?)\s*[:–—-]?\s*[([](.{3,})[)\]]$/.exec(trimmed);
  const codes = bracketed?.[2] ? codesIn(bracketed[2]) : undefined;
  if (codes && bracketed?.[1]) return { name: bracketed[1], codes };
  const behind = /^(.{2,300}?)\s*(?:[:–—]|\s-)\s+(.+)$/.exec(trimmed);
  const after = behind?.[2] ? codesIn(behind[2]) : undefined;
  return after && behind?.[1] ? { name: behind[1], codes: after } : undefined;
}

export function codesIn(text: string): Assigned[] | undefined {
  const parts = text
    .split(/[;|]|,\s*(?=[\p{Lu}]\s*[:=])|,\s*(?=\p{Lu}\p{Ll}+\s*[:=])/u)
    .filter((part) => part.trim() !== '');
  const codes: Assigned[] = [];
  for (const part of parts) {
    const found = CODE_LINE.exec(part.trim());
    const head = found?.[1]?.trim() ?? '';
    if (!found?.[2] || !(/^\p{Lu}$/u.test(head) || meaningOfWord(head))) return undefined;
    codes.push({ head, names: found[2].replace(/[*_]+$/, '').trim() });
  }
  return codes.length > 0 ? codes : undefined;
}
