// In the worker, before each test file: which change is on, and which places the file reaches.
import { appendFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { SWITCH } from './switched.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The change that is on, 0 for none. */
    mutant: number;
    /** Steps after which the change has made something go on without end. */
    mostSteps: number;
    /** Where each test file leaves a line about itself; none while a change is on. */
    reachedFile: string;
  }
}

/** One line for each test file. */
export interface Reached {
  readonly path: string;
  readonly steps: number;
  /** Changes whose place ran in a test. */
  readonly inTests: readonly number[];
  /** Changes whose place ran while files were loaded: of the test files in one worker only the first sees that. */
  readonly whileLoading: readonly number[];
}

const on = inject('mutant');
const mostSteps = inject('mostSteps');
const reachedFile = inject('reachedFile');

let steps = 0;
const whileLoading = new Set<number>();
const inTests = new Set<number>();
let reached = whileLoading;

function ask(id: number): boolean {
  steps += 1;
  if (steps > mostSteps) throw new Error('It goes on without end.');
  reached.add(id);
  return id !== 0 && id === on;
}

// A file is loaded once in a worker and keeps the function that it got there; what it asks is that of this test file.
const asked: { now: typeof ask } = Reflect.get(globalThis, `${SWITCH}Asked`) ?? { now: ask };
asked.now = ask;
Reflect.set(globalThis, `${SWITCH}Asked`, asked);
Reflect.set(globalThis, SWITCH, (id: number) => asked.now(id));

beforeAll(() => {
  reached = inTests;
});

afterAll(() => {
  if (!reachedFile) return;
  const line: Reached = {
    path: expect.getState().testPath ?? '',
    steps,
    inTests: [...inTests],
    whileLoading: [...whileLoading],
  };
  appendFileSync(reachedFile, `${JSON.stringify(line)}\n`);
});
