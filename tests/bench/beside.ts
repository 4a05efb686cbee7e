// What a bench measures in this tree and, where one is named by `--beside ../before`, in another, taking turns: each figure is
// of a process of its own, since what was measured once runs compiled.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'vite';
import { median } from './browser/figures.ts';

const argument = (name: string) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;

const trees = ['.', argument('--beside')].filter((tree) => tree !== undefined);
const TURNS = Number(argument('--turns') ?? 5);

export const TREES: readonly string[] = trees.map((tree) => basename(resolve(tree)));

/** How the figures are to be read, for the line above them. */
export const HOW = `median of ${TURNS} (least to most)`;

/** Finds a file of a tree's `src`, wherever the tree keeps it: `find('exchange', 'openFile')`. */
export type Find = (place: string, name: string) => string;

/** Builds what the source text asks for of each tree, as a browser gets it, and returns where the programs are. */
export async function programs(folder: string, sourceOf: (find: Find) => string): Promise<readonly string[]> {
  for (const [at, tree] of trees.entries()) await bundle(resolve(tree), join(folder, `${at}`), sourceOf);
  return trees.map((_, at) => join(folder, `${at}`, 'entry.mjs'));
}

/** Runs `bench once file program` for each program in turn, and returns the figures that it printed, by program and turn. */
export function inTurns(bench: string, file: string, paths: readonly string[]): readonly number[][][] {
  const measured = paths.map((): number[][] => []);
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const [at, path] of paths.entries()) measured[at]?.push(figuresOf(bench, file, path));
  return measured;
}

export function told(figures: readonly number[]): string {
  return `${median(figures)} (${Math.min(...figures)} to ${Math.max(...figures)})`;
}

function figuresOf(bench: string, file: string, path: string): number[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bench, 'once', file, path], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr || stdout);
  return JSON.parse(stdout);
}

async function bundle(tree: string, outDir: string, sourceOf: (find: Find) => string): Promise<void> {
  const files = readdirSync(join(tree, 'src'), { recursive: true, encoding: 'utf8' });
  const source = sourceOf((place, name) => {
    const found = files.find((path) => path.startsWith(place) && basename(path) === `${name}.ts`);
    if (!found) throw new Error(`${tree} has no ${name}.ts`);
    return join(tree, 'src', found);
  });
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
        load: (id) => (id.endsWith('entry-of-bench.ts') ? source : undefined),
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
