// The grid of this app beside others, with the same matrix in the same run. `npm run bench:grids` prints the table;
// with `--keep` it is also written to docs/bench.md.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { chromium } from '@playwright/test';
import { browserLaunch } from '../../support/browser.ts';
import { markdownTable, megabytes, ms } from './figures.ts';
import { serveFolders } from './folderServer.ts';
import { framesOf, type GridFigures, gridFigures } from './gridFigures.ts';
import { PAIRS, pairsInWords, pasteTurns } from './pasteTurns.ts';

const NAMES: { readonly [design: string]: string } = {
  answerable: 'Answerable',
  ag: 'AG Grid Community',
  rdg: 'react-data-grid',
  glide: 'Glide Data Grid',
  revo: 'RevoGrid',
};
const SIZES = [
  { rows: 1_000, columns: 50 },
  { rows: 10_000, columns: 200 },
];
const HEAD = [
  'Grid',
  'First cell',
  'Slow scroll p50 / p95',
  'Fast vertical p50 / p95 / dropped',
  'Horizontal p50 / p95 / dropped',
  'Diagonal p50 / p95 / dropped',
  'Letter',
  'Arrow',
  'Paste 5,000',
  'Heap MB',
];

function npm(...words: string[]): void {
  execFileSync('npm', words, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
}

function lineOf(name: string, figures: GridFigures): string[] {
  const scroll = (times: readonly number[]) => {
    const { p50, p95, dropped } = framesOf(times);
    return `${ms(p50)} / ${ms(p95)} / ${dropped ?? '–'}`;
  };
  const slow = framesOf(figures.scrolls.slow);
  return [
    name,
    ms(figures.firstCell),
    `${ms(slow.p50)} / ${ms(slow.p95)}`,
    scroll(figures.scrolls.vertical),
    scroll(figures.scrolls.horizontal),
    scroll(figures.scrolls.diagonal),
    ms(figures.letter),
    ms(figures.arrow),
    ms(figures.paste),
    megabytes(figures.heap),
  ];
}

npm('ci', '--prefix', 'tests/bench/grids');
npm('exec', '--', 'vite', 'build', '-c', 'tests/bench/grids/vite.config.ts', '--logLevel', 'error');
const server = await serveFolders({ '/': 'dist-bench' });
const launch = await browserLaunch();
const browser = await chromium.launch({
  ...launch,
  // Frames follow each other as fast as they are done, so the time between two is the work of one.
  args: [...(launch.args ?? []), '--disable-frame-rate-limit', '--disable-gpu-vsync'],
});
const addressOf = (design: string, rows: number, columns: number) =>
  `${server.origin}/grids.html?grid=${design}&rows=${rows}&columns=${columns}`;
const parts: string[] = [];
const beside: string[] = [];
// One part alone: `npm run bench:grids -- paste`.
const pasteOnly = process.argv.includes('paste');
for (const { rows, columns } of pasteOnly ? [] : SIZES) {
  const lines: string[][] = [];
  for (const [design, name] of Object.entries(NAMES)) {
    const figures = await gridFigures(browser, addressOf(design, rows, columns));
    if (design === 'answerable') beside.push(`${megabytes(figures.beside)} MB at ${rows} x ${columns}`);
    lines.push(lineOf(name, figures));
    process.stdout.write('.');
  }
  parts.push(`### ${rows} activities x ${columns} roles, 30% filled\n\n${markdownTable(HEAD, lines)}`);
}
const turns = await pasteTurns(browser, addressOf('answerable', 1_000, 50), addressOf('glide', 1_000, 50));
parts.push(
  `### Paste of 5,000 cells into 1000 x 50, ${PAIRS} pairs in turns\n\n${markdownTable(
    ['', 'Answerable', 'Glide Data Grid', 'Times as long', 'Half of the pairs'],
    [
      ['By the clock', ...pairsInWords(turns, 'clock')],
      ["Processor time of the page's thread", ...pairsInWords(turns, 'processor')],
    ],
  )}`,
);
const version = browser.version();
await browser.close();
server.close();

const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB`;
const load = loadavg()[0]?.toFixed(1);
const report = `Measured on ${new Date().toISOString().slice(0, 10)}, Chromium ${version} headless with software drawing, ${machine}, load ${load} at the end.
Milliseconds, unless it says otherwise. Frames run without a limit, so a frame's time is its work; dropped are those over 16.7 ms of 120.
${
  pasteOnly
    ? ''
    : `The heap is that of the grid. The findings of Answerable, and what an edit finds them by again, hold besides: ${beside.join(', ')}.\n`
}
${parts.join('\n\n')}`;
process.stdout.write(`\n${report}\n`);
if (process.argv.includes('--keep') && !pasteOnly) {
  const file = 'docs/bench.md';
  // What was compared by hand follows the table, under a heading of its own.
  const [, compared = ''] = /(\n## .*)/s.exec(readFileSync(file, 'utf8')) ?? [];
  writeFileSync(
    file,
    `# The grid beside others\n\nWritten by \`npm run bench:grids -- --keep\`. A letter counts from its key to the frame that shows it in its cell: one key here, a letter and Enter in the editors of the others, of which only the time that the grid takes counts. A dash means that there is no figure: the free edition has no paste, or the bench could not drive that grid in that way.\n\n${report}\n${compared}`,
  );
}
