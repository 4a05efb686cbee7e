// A process with one warm Vitest, asked by tests/mutants/run.ts over its channel. It is a process of its own, so that it
// can be ended when a change makes something go on without end where no step is counted.
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { inspect } from 'node:util';
import { createVitest, type TestModule, type TestSpecification } from 'vitest/node';
import type { Switched } from './switched.ts';

/** What the process is started with. */
export interface Setting {
  readonly changes: readonly (Switched & { readonly path: string })[];
  readonly workers: number;
  readonly reachedFile: string;
}
/** Test files that are run with one change, or all without one. The first that fails ends it. */
export interface Trial {
  readonly mutant: number;
  readonly mostSteps: number;
  /** In the order in which they run; all if there are none. */
  readonly tests: readonly string[];
}
export type Told =
  | { readonly told: 'ready' }
  | { readonly told: 'file'; readonly path: string; readonly milliseconds: number; readonly failed: boolean }
  | { readonly told: 'end'; readonly unhandled: readonly string[] };

/** Milliseconds for one test. What comes to a stop without a step is noticed by that. */
const PATIENCE = 60_000;
const setting: Setting = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));

let order: readonly string[] = [];
const inOrder = class {
  shard(files: TestSpecification[]) {
    return files;
  }
  sort(files: TestSpecification[]) {
    return files.toSorted((a, b) => order.indexOf(pathOf(a.moduleId)) - order.indexOf(pathOf(b.moduleId)));
  }
};

const vitest = await createVitest(
  'test',
  {
    config: resolve('tests/mutants/vitest.config.ts'),
    watch: false,
    maxWorkers: setting.workers,
    silent: true,
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    reporters: [{ onTestModuleEnd: tellFile }],
    sequence: { sequencer: inOrder },
  },
  { logLevel: 'silent' },
);
await vitest.standalone();
const all = await vitest.globTestSpecifications();
// Whoever asks may be ended at any time.
process.on('disconnect', () => process.exit());
process.on('message', (trial: Trial) => void run(trial));
tell({ told: 'ready' });

async function run({ mutant, mostSteps, tests }: Trial): Promise<void> {
  for (const project of vitest.projects) {
    project.provide('mutant', mutant);
    project.provide('mostSteps', mostSteps);
    project.provide('reachedFile', mutant ? '' : setting.reachedFile);
    project.config.bail = mutant ? 1 : 0;
  }
  vitest.config.bail = mutant ? 1 : 0;
  order = tests;
  const chosen = all.filter(({ moduleId }) => tests.length === 0 || tests.includes(pathOf(moduleId)));
  const { unhandledErrors } = await vitest.runTestSpecifications(inOrder.prototype.sort(chosen));
  tell({ told: 'end', unhandled: unhandledErrors.map((error) => inspect(error)) });
}

function tellFile(module: TestModule): void {
  tell({
    told: 'file',
    path: pathOf(module.moduleId),
    milliseconds: module.diagnostic().duration + module.diagnostic().collectDuration,
    failed: module.state() === 'failed',
  });
}

function pathOf(moduleId: string): string {
  return relative('.', moduleId).replaceAll('\\', '/');
}

function tell(told: Told): void {
  process.send?.(told);
}
