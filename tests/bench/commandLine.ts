// How long the built command line takes, process and all, and how much memory: `npm run bench` or
// `node tests/bench/commandLine.ts`. With `--keep` the table is also written to docs/bench-command-line.md.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { markdownTable } from './browser/figures.ts';

const SIZES = [
  [1_000, 50],
  [10_000, 200],
] as const;
const RUNS = 3;
// Told by the process itself as it ends. The system's own figure (`maxRSS`) is at least that of whoever started it.
const TELL_MEMORY =
  "data:text/javascript,import{readFileSync as r}from'node:fs';process.on('exit',()=>{let m;try{m=parseInt(r('/proc/self/status','utf8').split('VmHWM:')[1])}catch{m=process.resourceUsage().maxRSS}const{user:u,system:s}=process.cpuUsage();process.stderr.write('memory='+m+' work='+(u+s))})";

const loadBefore = loadavg()[0] ?? 0;
const folder = mkdtempSync(join(tmpdir(), 'answerable-bench-'));
await writeFiles();
const lines = SIZES.flatMap(([rows, columns]) => {
  const name = `${rows}`;
  const one = `${name}.answerable.json`;
  const calls: readonly (readonly [string, ...string[]])[] = [
    ['check', one, '--quiet'],
    ['check', one, '--format', 'sarif'],
    ['check', one, '--quiet', '--baseline', `${name}.other.answerable.json`],
    ['check', `${name}.csv`, '--quiet'],
    ['fmt', one, '--check'],
    ['diff', one, `${name}.other.answerable.json`],
    [
      'merge',
      one,
      `${name}.other.answerable.json`,
      `${name}.third.answerable.json`,
      '-o',
      'merged.answerable.json',
    ],
  ];
  return calls.map((words) => measured(`${rows} x ${columns}`, words));
});
lines.unshift(measured('', ['help']));
const table = markdownTable(
  ['Matrix', 'Command', 'Seconds by the clock', 'Seconds of work', 'Memory MB'],
  lines,
);
const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
const megabytes = (statSync(join(folder, '10000.answerable.json')).size / 1e6).toFixed(1);
const page = `# The command line, process and all

Written by \`node tests/bench/commandLine.ts --keep\`: the built \`dist/answerable.mjs\`, the quickest of ${RUNS} runs. Work is what the processor did, on all cores; what else the machine does counts only by the clock. Memory is the most that the process held. The matrix of 10,000 x 200 has 600,000 assignments and is ${megabytes} MB of canonical text.

Measured on ${new Date().toISOString().slice(0, 10)}, ${machine}, load ${loadBefore.toFixed(0)} before and ${(loadavg()[0] ?? 0).toFixed(0)} after.

${table}
`;
console.log(page);
if (process.argv.includes('--keep')) writeFileSync('docs/bench-command-line.md', page);
rmSync(folder, { recursive: true, force: true });

function measured(size: string, words: readonly string[]): string[] {
  const program = join(process.cwd(), 'dist', 'answerable.mjs');
  const runs = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    const { stderr, status } = spawnSync(process.execPath, ['--import', TELL_MEMORY, program, ...words], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    if (status === 2 && words[0] !== 'help') throw new Error(stderr);
    const seconds = (performance.now() - started) / 1_000;
    const [, memory, work] = /memory=(\d+) work=(\d+)/.exec(stderr) ?? [];
    return { seconds, work: Number(work) / 1e6, memory: Number(memory) / 1_024 };
  });
  const least = (figures: readonly number[]) => Math.min(...figures);
  const command = words.map((word) => word.replace(/^\d+\./, '')).join(' ');
  return [
    size,
    command,
    least(runs.map(({ seconds }) => seconds)).toFixed(2),
    least(runs.map(({ work }) => work)).toFixed(2),
    least(runs.map(({ memory }) => memory)).toFixed(0),
  ];
}

/** A matrix of each size, the same with a row changed, and the same with another row changed. */
async function writeFiles(): Promise<void> {
  const server = await createServer({
    server: { middlewareMode: true },
    appType: 'custom',
    logLevel: 'error',
  });
  const { largeMatrix } = await server.ssrLoadModule('/tests/support/largeMatrix.ts');
  const { canonicalText } = await server.ssrLoadModule('/src/exchange/canonical/canonicalText.ts');
  for (const [rows, columns] of SIZES) {
    const text: string = canonicalText(largeMatrix(rows, columns));
    writeFileSync(join(folder, `${rows}.answerable.json`), text);
    writeFileSync(
      join(folder, `${rows}.other.answerable.json`),
      text.replace('"Activity 11"', '"Pay invoice"'),
    );
    writeFileSync(
      join(folder, `${rows}.third.answerable.json`),
      text.replace('"Activity 21"', '"Chase debts"'),
    );
  }
  await server.close();
  for (const [rows] of SIZES) {
    const words = ['convert', `${rows}.answerable.json`, '-o', `${rows}.csv`];
    spawnSync(process.execPath, [join(process.cwd(), 'dist', 'answerable.mjs'), ...words], { cwd: folder });
  }
}
