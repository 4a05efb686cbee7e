// How much processor time of its thread it takes to load the vocabulary and to read 10,000 names by it for the first time,
// in this tree and, where one is named, in another, taking turns: `node tests/bench/names.ts --beside ../before --turns 5`.
// Each reading is the first of its process, as in a page. A tree may make its tables when it is loaded or when it reads.
// The names are those of the lists in tests/trust, each said of several things, as in a large table.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { build } from 'vite';
import { markdownTable, median, ms } from './browser/figures.ts';

const LISTS = 'tests/trust/phrases';
const NAMES = 10_000;
const OF: { readonly [language: string]: readonly string[] } = {
  English: [
    '',
    'for the payments service',
    'of the customer portal',
    'in each region',
    'with the supplier',
    'every quarter',
  ],
  French: [
    '',
    'du service de paiement',
    'pour le portail client',
    'dans chaque région',
    'avec le fournisseur',
    'chaque trimestre',
  ],
};

const [, , first = '', second = '', program = ''] = process.argv;
if (first === 'once') await readOnce(second, program);
else await compare();

async function compare(): Promise<void> {
  const named = (name: string) => process.argv[process.argv.indexOf(name) + 1] ?? '';
  const has = (name: string) => process.argv.includes(name);
  const turns = has('--turns') ? Number(named('--turns')) : 5;
  const folder = mkdtempSync(join(tmpdir(), 'answerable-names-'));
  const trees = ['.', ...(has('--beside') ? [named('--beside')] : [])];
  for (const [at, tree] of trees.entries()) await bundle(resolve(tree), join(folder, `${at}`));
  const lines: string[][] = [];
  for (const [language, things] of Object.entries(OF)) {
    const file = join(folder, `${language}.json`);
    writeFileSync(file, JSON.stringify(namesIn(language, things)));
    const measured = trees.map((): number[] => []);
    for (let turn = 0; turn < turns; turn += 1)
      for (const at of trees.keys()) measured[at]?.push(timeOf(file, join(folder, `${at}`, 'entry.mjs')));
    lines.push([
      language,
      ...measured.map((all) => `${ms(median(all))} (${Math.min(...all)} to ${Math.max(...all)})`),
    ]);
  }
  process.stdout.write(
    `### Loading the vocabulary and reading ${NAMES} names, ms of the thread, median of ${turns} (least to most), load ${loadavg()[0]?.toFixed(1)}\n\n` +
      `${markdownTable(['', ...trees], lines)}\n\n`,
  );
}

/** The names of all lists of a language, which the names of their files begin with. */
function namesIn(language: string, things: readonly string[]): readonly string[] {
  const own = readdirSync(LISTS)
    .filter((file) => file.startsWith(`${language.slice(0, 2).toLowerCase()}.`))
    .flatMap((file) => readFileSync(join(LISTS, file), 'utf8').split('\n'))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|')[0]?.trim() ?? '');
  return Array.from({ length: NAMES }, (_, at) => {
    const thing = things[Math.floor(at / own.length) % things.length] ?? '';
    return `${own[at % own.length]} ${thing}`.trim();
  });
}

function timeOf(file: string, path: string): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, [import.meta.filename, 'once', file, path], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

async function readOnce(file: string, path: string): Promise<void> {
  const names: readonly string[] = JSON.parse(readFileSync(file, 'utf8'));
  let before = process.threadCpuUsage();
  const { suggestTags, emptyMatrix, raci } = await import(path);
  const loading = inMs(process.threadCpuUsage(before));
  const activities = Object.fromEntries(
    names.map((name, at) => {
      const id = `activity-${at}`;
      return [id, { id, name, sectionId: 's', order: 'a0', kind: 'activity', concerns: [], assignments: {} }];
    }),
  );
  const matrix = { ...emptyMatrix('matrix', 'Names', raci), activities };
  before = process.threadCpuUsage();
  suggestTags(matrix);
  console.log(Math.round(loading + inMs(process.threadCpuUsage(before))));
}

function inMs({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

/** The same parts of a tree, wherever it keeps them. */
async function bundle(tree: string, outDir: string): Promise<void> {
  const sources = readdirSync(join(tree, 'src'), { recursive: true, encoding: 'utf8' });
  const from = (name: string) => {
    const found = sources.find((path) => path.startsWith('domain') && basename(path) === `${name}.ts`);
    if (!found) throw new Error(`${tree} has no ${name}.ts`);
    return JSON.stringify(join(tree, 'src', found));
  };
  const entry = [
    `export { suggestTags } from ${from('suggestTags')};`,
    `export { emptyMatrix } from ${from('emptyMatrix')};`,
    `export { default as raci } from ${from('raci')};`,
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
