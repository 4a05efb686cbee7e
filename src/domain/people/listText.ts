/** Pasted text as cells: from a spreadsheet, a CSV file, a Markdown table, or one name per line. */

export interface TextLine {
  /** Counted from 1, as an editor does. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** Characters of a line that are looked at. */
const LONGEST_LINE = 1_000;

const SEPARATORS = ['\t', '|', ';', ','] as const;

export function linesFromText(text: string): readonly TextLine[] {
  const separator = separatorOf(text);
  const lines: TextLine[] = [];
  for (const { number, line } of wholeLines(text)) {
    if (line.trim() === '' || /^[\s|:+-]+$/.test(line)) continue;
    lines.push({ number, cells: cellsOf(line, separator) });
  }
  return lines;
}

/** A line break inside quotes belongs to its cell. */
function wholeLines(text: string): { number: number; line: string }[] {
  const lines: { number: number; line: string }[] = [];
  let open: { number: number; line: string } | null = null;
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .forEach((text, place) => {
      const line = text.slice(0, LONGEST_LINE);
      const whole: string = open ? `${open.line} ${line}` : line;
      const entry = { number: open?.number ?? place + 1, line: whole };
      // Only a quote that begins a cell opens one: an inch mark or O'Neil does not.
      const isOpen = /(^|[\t|;,])\s*"/.test(whole) && (whole.match(/"/g)?.length ?? 0) % 2 === 1;
      if (isOpen && (open === null || place + 1 - open.number < 20)) open = entry;
      else {
        lines.push(entry);
        open = null;
      }
    });
  if (open) lines.push(open);
  return lines;
}

/** The separator that most lines have; a tab wins, for nobody types one into a name. */
function separatorOf(text: string): string | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  for (const separator of SEPARATORS) {
    const having = lines.filter((line) => line.includes(separator)).length;
    if (having > 0 && (separator === '\t' || having * 2 >= lines.length)) return separator;
  }
  return null;
}

function cellsOf(line: string, separator: string | null): readonly string[] {
  const bare = separator === '|' ? line.trim().replace(/^\|/, '').replace(/\|$/, '') : line;
  if (separator === null) return [clean(bare)];
  const cells: string[] = [];
  let [cell, quoted] = ['', false];
  for (let place = 0; place < bare.length; place += 1) {
    const letter = bare[place] ?? '';
    if (letter === '"' && (quoted || cell.trim() === '')) {
      if (quoted && bare[place + 1] === '"') {
        cell += '"';
        place += 1;
      } else quoted = !quoted;
    } else if (letter === separator && !quoted) {
      cells.push(clean(cell));
      cell = '';
    } else cell += letter;
  }
  return [...cells, clean(cell)];
}

function clean(cell: string): string {
  return cell
    .replace(/[\u200b\u200e\u200f\ufeff]/g, '')
    .replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '')
    .replace(/\*\*|__/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
