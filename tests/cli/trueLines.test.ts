// The line that is told of a row is the line of the file at which it begins, whatever stands above it or in its cells.
import { describe, expect, test } from 'vitest';
import { commandLine } from '../support/commandLine';

const ROWS = [
  ['Task', 'Desk', 'Crew', 'Office'],
  ['Buy paper', 'R', 'A', 'I'],
  ['Sort the post', 'A', 'R', 'Q9'],
  ['Lock the gate', 'R', 'C', 'I'],
  ['Pay the bills', 'I', 'R', 'C'],
];
const NAMES = [
  ['Task', 'Accountable', 'Responsible', 'Informed'],
  ['Buy paper', 'Desk', 'Crew', 'Office'],
  ['Sort the post', 'Crew', 'Desk', '?'],
  ['Lock the gate', '', 'Office', 'Desk'],
  ['Pay the bills', '', 'Crew', 'Desk'],
];
const TURNED = [
  ['Who', 'Buy paper', 'Sort the post', 'Lock the gate', 'Pay the bills'],
  ['Service desk', 'R', 'A', 'R', 'I'],
  ['Field team', 'A', 'R', 'C', 'R'],
  ['Office manager', 'I', 'Q9', 'I', 'C'],
];

type Rows = readonly (readonly string[])[];

const csv = (rows: Rows, above: readonly string[] = [], sign = ',') =>
  [
    ...above,
    ...rows.map((row) => row.map((cell) => (/[,;\n]/.test(cell) ? `"${cell}"` : cell)).join(sign)),
  ].join('\n');
const cells = (row: readonly string[], sign: string) => row.map((cell) => `<td>${cell}</td>`).join(sign);
const spread = (rows: Rows) =>
  `<table>\n${rows.map((row) => `  <tr>\n    ${cells(row, '\n    ')}\n  </tr>`).join('\n')}\n</table>\n`;
const close = (rows: Rows) =>
  `<table>\n${rows.map((row) => `<tr>${cells(row, '')}</tr>`).join('\n')}\n</table>\n`;
const grouped = (rows: Rows) =>
  `<table class="a"\n  id="b">\n<thead>\n<tr>${cells(rows[0] ?? [], '')}</tr>\n</thead>\n<tbody>\n${rows
    .slice(1)
    .map((row) => `<!-- a row\nof it -->\n<tr\n class="c">${cells(row, '')}</tr>`)
    .join('\n')}\n</tbody></table>\n`;
const drawn = ([head = [], ...rest]: Rows) =>
  [head, head.map(() => '---'), ...rest].map((row) => `| ${row.join(' | ')} |`).join('\n');
const noted = ROWS.map((row, at) => [...row, at === 0 ? 'Notes' : 'first line\nand a second, of its own']);
const page = (table: string) =>
  `<!doctype html>\n<html>\n<body>\n<h1>Plan</h1>\n<p>\nHello</p>\n${table}</body>\n</html>\n`;
const text = (table: string) => `# Plan\n\nHello\nthere.\n\n${table}\nBye.\n`;

const FILES: readonly (readonly [string, string, string])[] = [
  ['an HTML table in Markdown, a cell a line', 'plan.html.md', text(spread(ROWS))],
  ['an HTML table in Markdown, a row a line', 'plan.md', text(close(ROWS))],
  ['an HTML table in Markdown with a head and comments', 'plan.md', text(grouped(ROWS))],
  ['the second HTML table in Markdown', 'plan.md', text(`${close([['a', 'b']])}\nMore\n\n${spread(ROWS)}`)],
  ['a page, a cell a line', 'plan.html', page(spread(ROWS))],
  ['a page, a row a line', 'plan.html', page(close(ROWS))],
  ['a page with a head and comments', 'plan.html', page(grouped(ROWS))],
  ['a page with Windows line breaks', 'plan.html', page(spread(ROWS)).replaceAll('\n', '\r\n')],
  ['a page of names', 'plan.html', page(spread(NAMES))],
  ['a page turned round', 'plan.html', page(spread(TURNED))],
  ['separated text turned round, below titles', 'plan.csv', csv(TURNED, ['Plan', 'A note on it', ''])],
  ['Markdown', 'plan.md', text(drawn(ROWS))],
  ['Markdown with names', 'plan.md', text(drawn(NAMES))],
  ['separated text', 'plan.csv', csv(ROWS)],
  ['separated text below titles', 'plan.csv', csv(ROWS, ['Plan', 'A note', ''])],
  ['separated text with a line for its separator', 'plan.csv', csv(ROWS, ['sep=;'], ';')],
  ['separated text with line breaks in its cells', 'plan.csv', csv(noted)],
  ['separated text with a title of two lines', 'plan.csv', csv(ROWS, ['"Plan\nof the year"', ''])],
  ['separated text of names', 'plan.csv', csv(NAMES)],
  ['text with tabs', 'plan.tsv', csv(ROWS, ['Plan', ''], '\t')],
];

interface Said {
  readonly line: number;
  readonly message: string;
}

describe('the line of what is told of a row', () => {
  test.each(FILES)('is true in %s', async (_, name, content) => {
    const program = commandLine();
    program.put(name, content);
    const { out } = await program.call('check', name, '--format', 'json');
    const [file] = JSON.parse(out).files as readonly {
      findings: Said[];
      problems: Said[];
      remarks?: Said[];
    }[];
    const told = [...(file?.findings ?? []), ...(file?.problems ?? [])];
    const lines = content.split(/\r?\n/);
    const found = ['Sort the post', 'Lock the gate', 'Pay the bills', 'Q9'].flatMap((named) =>
      told
        .filter(({ message }) => message.includes(`“${named}”`))
        .map(({ line }) => {
          const rest = lines.slice(line - 1).join('\n');
          const row = rest.split(/(?<=.)\n(?=\s*<tr|\| )|(?<=<\/tr>)/)[0] ?? '';
          return (/<tr|\| /.test(row) ? row : (lines[line - 1] ?? '')).includes(named)
            ? ''
            : `${named}: line ${line}`;
        }),
    );
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter((fault) => fault !== '')).toEqual([]);
  });
});
