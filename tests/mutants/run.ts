// Whether the tests notice when something is changed: `npm run test:mutants`. Takes a sample of small changes of meaning,
// tries each with the tests that reach its place, and says which were not noticed. Nothing is written: the changed source
// is handed to Vitest while it loads. MUTANTS says how many for each folder, SEED which; the same seed takes the same
// sample. Folders as arguments are tried alone.
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { rollsFrom } from '../support/rolls.ts';
import { sourcesIn } from '../support/sourceTree.ts';
import { type Mutation, mutableParts } from './mutations.ts';
import { openProcess } from './process.ts';
import type { Reached } from './setup.ts';
import type { Setting } from './trials.ts';

const EACH = Number(process.env.MUTANTS ?? 40);
const SEED = Number(process.env.SEED ?? 1);
const ENOUGH = 0.85;
/** Screens that show what session and storage tell. */
const SAVING_SHOWN = [
  'tests/ui/app',
  'tests/ui/home',
  'tests/ui/recovery',
  'tests/ui/save',
  'tests/ui/session',
];
/** The tests among which those are looked for that reach a place. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  'src/domain/gaps': ['tests/domain', 'tests/trust', 'tests/cli', 'tests/ui/gaps', 'tests/ui/coverage'],
  'src/domain/people': ['tests/domain', 'tests/ui/people', 'tests/ui/owners'],
  'src/domain/incidents': ['tests/domain', 'tests/ui/incidents', 'tests/ui/gaps'],
  'src/session': ['tests/session', 'tests/storage', ...SAVING_SHOWN],
  'src/storage': ['tests/session', 'tests/storage', 'tests/together', ...SAVING_SHOWN],
};

/** Test files that one change is tried with: of those behind them hardly any notices what these do not. */
const MOST = { inTests: 60, loading: 60 };

interface Mutant extends Mutation {
  readonly id: number;
  readonly path: string;
}
interface TestFile extends Reached {
  readonly milliseconds: number;
}

const asked = process.argv.slice(2);
const roll = rollsFrom(SEED);
const room = mkdtempSync(join(tmpdir(), 'mutants-'));
const relatedTo = relatedTests();
process.stdout.write(`Up to ${EACH} changes for each folder, seed ${SEED}.\n`);

const drawn = Object.keys(FOLDERS).map((folder) => ({ folder, all: allOf(folder) }));
let id = 0;
const samples = drawn
  .map(({ folder, all }) => ({ folder, possible: all.length, sample: sampleOf(all) }))
  .map((part) => ({ ...part, sample: part.sample.map((one): Mutant => ({ ...one, id: ++id })) }))
  .filter(({ folder }) => asked.length === 0 || asked.includes(folder));
const all = samples.flatMap(({ sample }) => sample);
const tests = await unchanged(all);
const vitest = openProcess(settingFor(all, 1));
let [caught, tried] = [0, 0];
for (const { folder, possible, sample } of samples) {
  let here = 0;
  for (const mutant of sample) {
    const { isNoticed, isEndless, files } = await tryOut(mutant, testsFor(mutant, folder));
    if (isNoticed) here += 1;
    else process.stdout.write(`not noticed by ${files} files: ${inWords(mutant)}\n`);
    if (isEndless) process.stdout.write(`went on without end: ${inWords(mutant)}\n`);
  }
  process.stdout.write(`${folder}: ${here} of ${sample.length} noticed, of ${possible} possible changes\n`);
  caught += here;
  tried += sample.length;
}
vitest.end();
rmSync(room, { recursive: true });
const share = caught / tried;
process.stdout.write(`${caught} of ${tried} noticed, ${(share * 100).toFixed(1)} %; aim ${ENOUGH * 100} %\n`);
process.exit(share >= ENOUGH ? 0 : 1);

function allOf(folder: string): readonly Omit<Mutant, 'id'>[] {
  return globSync(`${folder}/**/*.ts`)
    .sort()
    .flatMap((path) =>
      mutableParts(readFileSync(path, 'utf8')).mutations.map((mutation) => ({ ...mutation, path })),
    );
}

/** One by chance of each of equal parts of the list, so that each file has its share. */
function sampleOf<One>(all: readonly One[]): readonly One[] {
  const count = Math.min(EACH, all.length);
  const part = all.length / count;
  return Array.from({ length: count }, (_, at) => all[Math.floor((at + roll()) * part)]).filter(
    (one) => one !== undefined,
  );
}

async function tryOut(mutant: Mutant, reaching: readonly TestFile[]) {
  if (reaching.length === 0) return { isNoticed: false, isEndless: false, files: 0 };
  const slowest = Math.max(...reaching.map(({ milliseconds }) => milliseconds));
  const mostSteps = 1_000_000 + 20 * Math.max(...reaching.map(({ steps }) => steps));
  const trial = { mutant: mutant.id, mostSteps, tests: reaching.map(({ path }) => path) };
  const { files, unhandled, isEndless } = await vitest.run(trial, slowest);
  const isNoticed = isEndless || unhandled.length > 0 || files.some(({ failed }) => failed);
  return { isNoticed, isEndless, files: reaching.length };
}

/** Runs every test that could notice, with nothing changed, and says of each what it reaches. */
async function unchanged(sample: readonly Mutant[]): Promise<readonly TestFile[]> {
  const near = samples.flatMap(({ folder }) => FOLDERS[folder] ?? []);
  const related = new Set(sample.flatMap(({ path }) => [...(relatedTo.get(path) ?? [])]));
  const paths = [...related].filter((path) => isIn(path, near)).sort();
  const setting = settingFor(sample, 2);
  const vitest = openProcess(setting);
  const { files } = await vitest.run(
    { mutant: 0, mostSteps: Number.MAX_SAFE_INTEGER, tests: paths },
    600_000,
  );
  vitest.end();
  // A test that fails with nothing changed can tell nothing. The others can, and then the figure is theirs.
  for (const { path, failed } of files)
    if (failed) process.stdout.write(`left out, because it fails unchanged: ${path}\n`);
  const reached = readFileSync(`${setting}-reached`, 'utf8')
    .trim()
    .split('\n')
    .map((line): Reached => JSON.parse(line));
  return files.flatMap(({ path, milliseconds, failed }) => {
    const of = reached.find((one) => one.path.replaceAll('\\', '/').endsWith(`/${path}`));
    return of && !failed ? [{ ...of, path, milliseconds }] : [];
  });
}

/** The tests that reach the place, or load it where it is done while files are loaded: the likely ones, then the short ones. */
function testsFor(mutant: Mutant, folder: string): readonly TestFile[] {
  const isLoading = mutant.isOutside || tests.some(({ whileLoading }) => whileLoading.includes(mutant.id));
  const able = tests.filter(
    ({ path, inTests }) =>
      isIn(path, FOLDERS[folder] ?? []) &&
      (inTests.includes(mutant.id) || (isLoading && relatedTo.get(mutant.path)?.has(path))),
  );
  const place = dirname(mutant.path).replace(/^src/, 'tests').split('/');
  const distance = ({ path }: TestFile) => {
    if (basename(path).replace(/\.test\.tsx?$/, '') === basename(mutant.path, '.ts')) return -1;
    const folders = dirname(path).split('/');
    const apart = place.findIndex((name, at) => name !== folders[at]);
    return apart < 0 ? 0 : place.length - apart;
  };
  const only = ({ inTests }: TestFile) => (inTests.includes(mutant.id) ? 0 : 1);
  const likely = able.toSorted((a, b) => only(a) - only(b) || distance(a) - distance(b) || a.steps - b.steps);
  return likely.slice(0, isLoading ? MOST.loading : MOST.inTests);
}

function isIn(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}

/** Which test files load each source. */
function relatedTests(): ReadonlyMap<string, ReadonlySet<string>> {
  const importsOf = new Map(
    sourcesIn('src', 'tests').map(({ path, imports }) => [
      path,
      imports.filter(({ typeOnly }) => !typeOnly).map(({ target }) => target),
    ]),
  );
  const related = new Map<string, Set<string>>();
  for (const test of [...importsOf.keys()].filter((path) => /\.test\.tsx?$/.test(path))) {
    const loaded = new Set([test]);
    for (const path of loaded) for (const target of importsOf.get(path) ?? []) loaded.add(target);
    for (const path of loaded) related.set(path, (related.get(path) ?? new Set()).add(test));
  }
  return related;
}

function settingFor(changes: readonly Mutant[], workers: number): string {
  const path = join(room, `setting-${changes[0]?.id}-${workers}`);
  const setting: Setting = { changes, workers, reachedFile: `${path}-reached` };
  writeFileSync(path, JSON.stringify(setting));
  return path;
}

function inWords({ path, start, what }: Mutant): string {
  const text = readFileSync(path, 'utf8');
  const line = text.slice(0, start).split('\n').length;
  return `${path}:${line} “${text.split('\n')[line - 1]?.trim()}”: ${what}`;
}
