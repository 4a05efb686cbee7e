// How much processor time of its thread the analysis of 10,000 x 200 takes, in this tree and, where one is named, in
// another, taking turns: `node tests/bench/analysis.ts --beside ../before --turns 5`. Each figure is of a process of its
// own: the first analysis as in a page that was just opened, then edits of one cell, recorded and analysed, the first
// four hundred while their code is still being compiled and the last four hundred of twelve hundred, and at the end the
// least of five more first analyses by analysers of their own.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Find, inTurns, programs, TREES } from './beside.ts';
import { markdownTable, median } from './browser/figures.ts';

const EDITS = 1200;
const TOLD = 400;
const AGAIN = 5;
const FIGURES = [
  'first analysis',
  'edits at first, recorded',
  'edits at first, analysed',
  'edits later, recorded',
  'edits later, analysed',
  'a first analysis later',
];

const [, , first = '', second = '', program = ''] = process.argv;
if (first === 'once') await analyseOnce(second, program);
else await compare();

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'answerable-analysis-'));
  const paths = await programs(folder, sourceOf);
  const file = join(folder, 'matrix.json');
  const { taggedMatrix } = await import(paths[0] ?? '');
  writeFileSync(file, JSON.stringify(taggedMatrix(10_000, 200)));
  const measured = inTurns(import.meta.filename, file, paths);
  const lines = FIGURES.map((name, at) => [
    name,
    ...measured.map((turns) => {
      const figures = turns.map((turn) => turn[at] ?? 0);
      return `${Math.min(...figures)}, ${median(figures)}`;
    }),
  ]);
  process.stdout.write(
    `### Analysis of 10,000 x 200, ms of the thread, least and median, load ${loadavg()[0]?.toFixed(1)}\n\n` +
      `${markdownTable(['', ...TREES], lines)}\n\n`,
  );
  rmSync(folder, { recursive: true, force: true });
}

async function analyseOnce(file: string, path: string): Promise<void> {
  const { createAnalyser, recordEdit, setCodes, setAutoFreeze } = await import(path);
  setAutoFreeze(false);
  // Copied as storage copies it: objects that were just read are laid out in another way than those just built.
  let matrix = structuredClone(JSON.parse(readFileSync(file, 'utf8')));
  const analyser = createAnalyser();
  const today = '2026-08-01';
  const timed = timer();
  analyser.analyse(matrix, today);
  const figures = [timed()];
  let [recording, analysing] = [0, 0];
  for (let edit = 0; edit < EDITS; edit++) {
    if (edit === EDITS - TOLD) [recording, analysing] = [0, 0];
    const cell = {
      activityId: `activity-${String((edit * 7919) % 10_000).padStart(8, '0')}`,
      roleId: `role-${String((edit * 31) % 200).padStart(12, '0')}`,
    };
    timed();
    const recorded = recordEdit(matrix, setCodes(matrix, [cell], 'ARCI'.charAt(edit % 4)));
    recording += timed();
    analyser.analyse(recorded.matrix, today, { before: matrix, patches: recorded.patches });
    analysing += timed();
    matrix = recorded.matrix;
    if (edit === TOLD - 1) figures.push(recording / TOLD, analysing / TOLD);
  }
  figures.push(recording / TOLD, analysing / TOLD);
  const again = Array.from({ length: AGAIN }, () => {
    timed();
    createAnalyser().analyse(matrix, today);
    return timed();
  });
  figures.push(Math.min(...again));
  console.log(JSON.stringify(figures.map((figure) => Math.round(figure * 1000) / 1000)));
}

/** What this thread has used since it was last asked: on a busy machine the clock also counts what others take. */
function timer(): () => number {
  let last = process.threadCpuUsage();
  return () => {
    const { user, system } = process.threadCpuUsage(last);
    last = process.threadCpuUsage();
    return (user + system) / 1000;
  };
}

function sourceOf(find: Find): string {
  const from = (place: string, name: string) => JSON.stringify(find(place, name));
  return `
    export { setAutoFreeze } from 'immer';
    export { createAnalyser } from ${from('domain', 'analyse')};
    export { recordEdit } from ${from('session', 'recordEdit')};
    export { setCodes } from ${from('domain', 'setCodes')};
    export { taggedMatrix } from ${JSON.stringify(find('domain', 'emptyMatrix')).replace(/src\/domain.*$/, 'tests/support/taggedMatrix.ts"')};`;
}
