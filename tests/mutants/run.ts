// Whether the tests notice when something is changed: `npm run test:mutants`. Takes a sample of small changes of meaning,
// tries each with the tests of its folder, and says which were not noticed. Nothing is written: the changed source is
// handed to Vitest while it loads. MUTANTS says how many for each folder, SEED which; the same seed takes the same sample.
// Folders as arguments are tried alone.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import type { Plugin } from 'vite';
import { createVitest } from 'vitest/node';
import { rollsFrom } from '../support/rolls.ts';
import { type Mutation, mutationsOf } from './mutations.ts';

const EACH = Number(process.env.MUTANTS ?? 40);
const SEED = Number(process.env.SEED ?? 1);
const ENOUGH = 0.85;
/** Milliseconds after which a change has made something go on without end, which is noticed as well. */
const PATIENCE = 600_000;

/** The tests that are made for a folder, the quickest first: one that notices is enough. */
const FOLDERS: { readonly [folder: string]: readonly string[] } = {
  'src/domain/gaps': ['tests/domain/gaps', 'tests/trust'],
  'src/domain/people': ['tests/domain/people', 'tests/domain/edits', 'tests/domain/gaps', 'tests/ui/people'],
  'src/domain/incidents': ['tests/domain/incidents', 'tests/domain/gaps', 'tests/ui/incidents'],
  'src/session': ['tests/session', 'tests/storage', 'tests/ui/save'],
  'src/storage': ['tests/storage', 'tests/session'],
};

interface Mutant extends Mutation {
  readonly path: string;
}

const asked = process.argv.slice(2);
const roll = rollsFrom(SEED);
process.stdout.write(`Up to ${EACH} changes for each folder, seed ${SEED}.\n`);
let [caught, tried] = [0, 0];
for (const [folder, tests] of Object.entries(FOLDERS)) {
  if (asked.length > 0 && !asked.includes(folder)) continue;
  const files = tests.flatMap((path) => globSync(`${path}/**/*.test.{ts,tsx}`)).sort();
  // A test that fails with nothing changed can tell nothing. The others can, and then the figure is theirs.
  const failing = await failuresOf(files);
  for (const file of failing) process.stdout.write(`left out, because it fails unchanged: ${file}\n`);
  const able = files.filter((file) => !failing.includes(file));
  let here = 0;
  const all = allOf(folder);
  const sample = sampleOf(all);
  for (const mutant of sample) {
    const near = able.filter((file) => isMadeFor(file, mutant.path));
    const others = able.filter((file) => !near.includes(file));
    const noticed =
      (near.length > 0 && (await failuresOf(near, mutant)).length > 0) ||
      (await failuresOf(others, mutant)).length > 0;
    if (noticed) here += 1;
    else process.stdout.write(`not noticed: ${inWords(mutant)}\n`);
  }
  process.stdout.write(`${folder}: ${here} of ${sample.length} noticed, of ${all.length} possible changes\n`);
  caught += here;
  tried += sample.length;
}
const share = caught / tried;
process.stdout.write(`${caught} of ${tried} noticed, ${(share * 100).toFixed(1)} %; aim ${ENOUGH * 100} %\n`);
process.exit(share >= ENOUGH ? 0 : 1);

function allOf(folder: string): readonly Mutant[] {
  return globSync(`${folder}/**/*.ts`)
    .sort()
    .flatMap((path) => mutationsOf(readFileSync(path, 'utf8')).map((mutation) => ({ ...mutation, path })));
}

/** One by chance of each of equal parts of the list, so that each file has its share. */
function sampleOf(all: readonly Mutant[]): readonly Mutant[] {
  const count = Math.min(EACH, all.length);
  const part = all.length / count;
  return Array.from({ length: count }, (_, at) => all[Math.floor((at + roll()) * part)]).filter(
    (one) => one !== undefined,
  );
}

/** Whether a test stands where the source does, and so is likely to notice first. */
function isMadeFor(test: string, source: string): boolean {
  return basename(test).replace(/\.test\.tsx?$/, '') === basename(source, '.ts');
}

/** The test files that fail with the change, or without one. */
async function failuresOf(tests: readonly string[], mutant?: Mutant): Promise<readonly string[]> {
  const file = mutant && resolve(mutant.path);
  const plugin: Plugin = {
    name: 'mutant',
    enforce: 'pre',
    // Vitest keeps what it made of a file. Of a changed one it must keep nothing, or the next change is not tried.
    configureVitest({ defineCacheKeyGenerator }) {
      defineCacheKeyGenerator(({ id }) => (id.split('?')[0] === file ? false : undefined));
    },
    transform(code: string, id: string) {
      if (!mutant || id.split('?')[0] !== file) return undefined;
      return `${code.slice(0, mutant.start)}${mutant.by}${code.slice(mutant.end)}`;
    },
  };
  const vitest = await createVitest(
    'test',
    { watch: false, ...(mutant ? { bail: 1 } : {}), reporters: [{}], silent: true, testTimeout: 60_000 },
    { plugins: [plugin], logLevel: 'silent' },
  );
  const stop = new AbortController();
  const patience = later(PATIENCE, ['it went on without end'], { signal: stop.signal }).catch(() => []);
  const run = vitest.start([...tests]).then(() => {
    const failed = vitest.state.getFiles().filter(({ result }) => result?.state === 'fail');
    return [...failed.map(({ name }) => name), ...vitest.state.getUnhandledErrors().map(String)];
  });
  const failures = await Promise.race([run, patience]);
  stop.abort();
  await vitest.close();
  process.exitCode = 0;
  return failures.filter((name) => mutant || existsSync(name));
}

function inWords({ path, start, end, by }: Mutant): string {
  const text = readFileSync(path, 'utf8');
  const line = text.slice(0, start).split('\n').length;
  return `${path}:${line} “${text.split('\n')[line - 1]?.trim()}”: “${text.slice(start, end)}” became “${by}”`;
}
