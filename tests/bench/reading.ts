// How much processor time it takes from a file of 10,000 x 200 to the open matrix, in this tree and, where one is named,
// in another, taking turns: `node tests/bench/reading.ts --beside ../before --turns 5`. Each reading is the first of its process,
// as in the worker. The files are those of other programs, and our own CSV, which is read exactly.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { build, createServer } from 'vite';
import { markdownTable } from './browser/figures.ts';

const STEPS = ['read', 'understood', 'made', 'opened'] as const;
const [file = '', program = ''] = process.argv.slice(3);

if (process.argv[2] === 'once') await readOnce();
else await compare();

async function compare(): Promise<void> {
  const named = (name: string) => process.argv[process.argv.indexOf(name) + 1] ?? '';
  const has = (name: string) => process.argv.includes(name);
  const turns = has('--turns') ? Number(named('--turns')) : 5;
  const folder = mkdtempSync(join(tmpdir(), 'answerable-reading-'));
  const trees = ['.', ...(has('--beside') ? [named('--beside')] : [])];
  for (const [at, tree] of trees.entries()) await bundle(resolve(tree), join(folder, `${at}`));
  await writeFiles(folder);
  const files = readdirSync(folder).filter((name) => name.startsWith('large'));
  const lines = files.map((name) => {
    const measured = trees.map((): number[][] => []);
    for (let turn = 0; turn < turns; turn += 1)
      for (const at of trees.keys()) measured[at]?.push(readIn(folder, name, at));
    return [name, ...measured.map((runs) => told(runs))];
  });
  const heads = ['processor ms', ...trees.map((tree) => basename(resolve(tree)))];
  console.log(
    `${STEPS.join(' + ')} = in all, the middle of ${turns} turns [least–most], load ${loadavg()[0]?.toFixed(1)}\n`,
  );
  console.log(markdownTable(heads, lines));
  rmSync(folder, { recursive: true, force: true });
}

function readIn(folder: string, name: string, at: number): number[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [import.meta.filename, 'once', join(folder, name), join(folder, `${at}`, 'entry.mjs')],
    { encoding: 'utf8' },
  );
  const figures: number[] = JSON.parse(stdout || '[]');
  if (figures.length !== STEPS.length) throw new Error(stderr || stdout);
  return figures;
}

function told(runs: readonly number[][]): string {
  const middle = (figures: readonly number[]) =>
    figures.toSorted((one, other) => one - other)[figures.length >> 1] ?? 0;
  const all = runs.map((figures) => figures.reduce((sum, figure) => sum + figure, 0));
  const steps = STEPS.map((_, step) => middle(runs.map((figures) => figures[step] ?? 0)));
  return `${steps.join(' + ')} = ${middle(all)} [${Math.min(...all)}–${Math.max(...all)}]`;
}

async function readOnce(): Promise<void> {
  const { openFile, understand, matrixFromUnderstanding, matrixFromSaved, savedFromMatrix, hasDoors } =
    await import(program);
  const bytes = new Uint8Array(readFileSync(file));
  let count = 0;
  const newId = () => {
    count += 1;
    return `made-${String(count).padStart(11, '0')}`;
  };
  const figures: number[] = [];
  let before = process.cpuUsage();
  const end = () => {
    const { user, system } = process.cpuUsage(before);
    figures.push(Math.round((user + system) / 1000));
    before = process.cpuUsage();
  };
  const { source } = await openFile({ bytes, name: basename(file) }, { newId });
  end();
  const understood = understand(source);
  end();
  const made = matrixFromUnderstanding(understood, newId);
  end();
  // Before there were two doors, what was imported was checked when it was opened only.
  const door = hasDoors ? [{ from: 'device' }] : [];
  const { matrix } = matrixFromSaved(savedFromMatrix(made), ...door);
  end();
  const rows: readonly { readonly assignments: object }[] = Object.values(matrix.activities);
  const cells = rows.reduce((sum, { assignments }) => sum + Object.keys(assignments).length, 0);
  if (rows.length !== 10_000 || cells < 600_000) throw new Error(`${rows.length} rows, ${cells} cells`);
  console.log(JSON.stringify(figures));
}

/** The same parts of a tree, wherever it keeps them, as a browser gets them. */
async function bundle(tree: string, outDir: string): Promise<void> {
  const sources = readdirSync(join(tree, 'src'), { recursive: true, encoding: 'utf8' });
  const from = (place: string, name: string) => {
    const found = sources.find((path) => path.startsWith(place) && basename(path) === `${name}.ts`);
    if (!found) throw new Error(`${tree} has no ${name}.ts`);
    return JSON.stringify(join(tree, 'src', found));
  };
  const hasDoors = readFileSync(JSON.parse(from('exchange', 'create')), 'utf8').includes('throughDoor');
  const entry = [
    `export { openFile } from ${from('exchange', 'openFile')};`,
    `export { understand } from ${from('exchange', 'understand')};`,
    `export { matrixFromUnderstanding } from ${from('exchange', 'create')};`,
    `export { matrixFromSaved, savedFromMatrix } from ${from('domain', 'saved')};`,
    `export const hasDoors = ${hasDoors};`,
  ];
  await build({
    root: tree,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? join(tree, 'src', 'entry-of-bench.ts') : undefined),
        load: (id) => (id.endsWith('entry-of-bench.ts') ? entry.join('\n') : undefined),
      },
    ],
    build: {
      ssr: true,
      target: 'es2023',
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { input: { entry: 'entry' }, output: { entryFileNames: '[name].mjs' } },
    },
  });
}

async function writeFiles(folder: string): Promise<void> {
  const server = await createServer({
    configFile: false,
    server: { middlewareMode: true },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
  });
  const { largeMatrix } = await server.ssrLoadModule('/tests/support/largeMatrix.ts');
  const { codecById } = await server.ssrLoadModule('/src/exchange/opening/codecList.ts');
  const { PLAIN_CHOICE } = await server.ssrLoadModule('/src/exchange/contract/codec.ts');
  const request = {
    matrix: largeMatrix(10_000, 200),
    choice: { ...PLAIN_CHOICE, carry: false },
    gaps: [],
    today: '2026-11-21',
  };
  const written = async (id: string): Promise<Uint8Array> => codecById(id).write(request);
  const csv = await written('csv');
  writeFileSync(join(folder, 'large ours.csv'), csv);
  // Without our mark it is anyone's.
  writeFileSync(join(folder, 'large.csv'), csv.subarray(3));
  writeFileSync(join(folder, 'large.md'), await written('markdown'));
  writeFileSync(join(folder, 'large.xlsx'), await written('xlsx'));
  writeFileSync(join(folder, 'large.html'), await written('html'));
  await server.close();
}
