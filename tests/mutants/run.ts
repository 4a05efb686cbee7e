// Whether the tests notice when something is changed: `npm run test:mutants`. Takes a sample of small changes of meaning,
// the same at every run, tries each with the tests of its folder, and says which were not noticed. Nothing is written: the
// changed source is handed to Vitest while it loads. MUTANTS says how many for each folder.
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { createVitest } from 'vitest/node';
import { type Mutation, mutationsOf } from './mutations.ts';

const EACH = Number(process.env.MUTANTS ?? 40);
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

let [caught, tried] = [0, 0];
for (const [folder, tests] of Object.entries(FOLDERS)) {
  if (process.argv.length > 2 && !process.argv.slice(2).includes(folder)) continue;
  const before = await failuresOf(tests);
  if (before.length > 0)
    throw new Error(`Nothing is changed, and yet these fail, so nothing can be told: ${before.join(', ')}`);
  let [here, of] = [0, 0];
  for (const mutant of sampleOf(folder)) {
    const noticed = (await failuresOf(tests, mutant)).length > 0;
    of += 1;
    if (noticed) here += 1;
    else process.stdout.write(`not noticed: ${inWords(mutant)}\n`);
  }
  process.stdout.write(`${folder}: ${here} of ${of} noticed\n`);
  caught += here;
  tried += of;
}
process.stdout.write(
  `${caught} of ${tried} noticed, ${Math.round((caught / tried) * 100)} %; aim ${ENOUGH * 100} %\n`,
);
process.exit(caught / tried >= ENOUGH ? 0 : 1);

/** Every so many-th, so that each file has its share. */
function sampleOf(folder: string): readonly Mutant[] {
  const all = globSync(`${folder}/**/*.ts`)
    .sort()
    .flatMap((path) => mutationsOf(readFileSync(path, 'utf8')).map((mutation) => ({ ...mutation, path })));
  const step = Math.max(1, all.length / EACH);
  return Array.from(
    { length: Math.min(EACH, all.length) },
    (_, at) => all[Math.floor((at + 0.5) * step)],
  ).filter((one) => one !== undefined);
}

/** What fails with the change, or without one: test files, or the patience. */
async function failuresOf(tests: readonly string[], mutant?: Mutant): Promise<readonly string[]> {
  const file = mutant && resolve(mutant.path);
  const plugin = {
    name: 'mutant',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!mutant || id.split('?')[0] !== file) return undefined;
      return `${code.slice(0, mutant.start)}${mutant.by}${code.slice(mutant.end)}`;
    },
  };
  const vitest = await createVitest(
    'test',
    { watch: false, bail: 1, reporters: [{}], silent: true, testTimeout: 60_000 },
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
  return failures;
}

function inWords({ path, start, end, by }: Mutant): string {
  const text = readFileSync(path, 'utf8');
  const line = text.slice(0, start).split('\n').length;
  return `${path}:${line} “${text.split('\n')[line - 1]?.trim()}”: “${text.slice(start, end)}” became “${by}”`;
}
