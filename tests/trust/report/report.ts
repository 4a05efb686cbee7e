// What `npm run trust` prints.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../exchange/reading';
import { casesIn } from './cases';
import { type JudgedMatrix, judge, judgementsFrom } from './judged';
import { caught } from './nets';
import { LISTS, phrases, practised, scoreOf } from './phrases';
import { records } from './records';
import { known } from './subjects';
import { perRule, summary } from './summary';
import { isTaken, tables } from './tables';

const invented: { readonly [path: string]: string } = import.meta.glob('../invented/*', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const published: { readonly [path: string]: string } = import.meta.glob('../published/*.judged', {
  eager: true,
  query: '?raw',
  import: 'default',
});

export interface Wish {
  readonly folder: string | undefined;
  /** Every miss and every finding, not the figures alone. */
  readonly all: boolean;
  /** Measure the list that is held out as well: seldom, because each look at its figures is a step towards tuning on it. */
  readonly heldOut: boolean;
}

export async function report({ folder, all, heldOut }: Wish): Promise<void> {
  recognition(all, heldOut);
  subjects(all);
  nets(all);
  await tablesOfRun(all);
  const matrices = await inventedMatrices();
  if (folder && existsSync(join(folder, 'matrices')))
    matrices.push(...(await publishedMatrices(join(folder, 'matrices'))));
  else console.log('\nNo folder with published matrices was given, so they are left out.');
  perMatrix(matrices, all);
  mustsInDoubt(matrices);
  perRule(matrices);
  if (folder && existsSync(join(folder, 'cases/findings')))
    await casesIn(join(folder, 'cases/findings'), all);
  records(matrices);
  summary(matrices);
  recall(matrices);
}

function recognition(all: boolean, heldOut: boolean): void {
  console.log('Recognition of names');
  for (const part of ['duties', 'concerns'] as const) {
    for (const name of LISTS) {
      if ((name === 'held out' && !heldOut) || (name === 'practice' && part === 'concerns')) continue;
      const score = scoreOf(
        [...phrases, ...practised].filter(({ list }) => list === name),
        part,
      );
      console.log(
        `  ${part}, ${name} list: recall ${share(score.found, score.asked)}, precision ${share(score.right, score.said)}`,
      );
      // To read the misses of the list that is held out would be to mend from it.
      if (all && name !== 'held out')
        for (const line of [
          ...score.missed.map((one) => `missed ${one}`),
          ...score.wrong.map((one) => `wrong ${one}`),
        ])
          console.log(`    ${line}`);
    }
  }
}

function subjects(all: boolean): void {
  console.log('\nWords of subjects: what makes one the business of a table, and what says who has it');
  for (const { subject, list, part, are, missed, wrong } of known) {
    const found = are - missed.length;
    console.log(
      `  ${subject}, ${part}, ${list} list: recall ${share(found, are)}, precision ${share(found, found + wrong.length)}`,
    );
    if (!all) continue;
    for (const name of missed) console.log(`    missed ${name}`);
    for (const name of wrong) console.log(`    wrong ${name}`);
  }
}

function nets(all: boolean): void {
  console.log('\nNets that are cast before something is said to be missing');
  for (const { net, list, are, arent, missed, wrong } of caught) {
    console.log(
      `  ${net}, ${list} list: ${are - missed.length} of ${are} known, ${wrong.length} of ${arent} that only sound alike taken for it`,
    );
    if (!all) continue;
    for (const name of missed) console.log(`    missed ${name}`);
    for (const name of wrong) console.log(`    wrong ${name}`);
  }
}

async function tablesOfRun(all: boolean): Promise<void> {
  console.log('\nTables of delivery or operations, and of other trades');
  for (const list of new Set(tables.map((table) => table.list))) {
    const read = await Promise.all(
      tables
        .filter((table) => table.list === list)
        .map(async (table) => ({ ...table, taken: await isTaken(table) })),
    );
    const [run, others] = [read.filter(({ isOfRun }) => isOfRun), read.filter(({ isOfRun }) => !isOfRun)];
    const count = (some: typeof read) => some.filter(({ taken }) => taken).length;
    console.log(
      `  ${list} list: ${count(run)} of ${run.length} known, ${count(others)} of ${others.length} of other trades taken for it`,
    );
    if (all)
      for (const { title, taken, isOfRun } of read)
        if (taken !== isOfRun) console.log(`    ${isOfRun ? 'missed' : 'wrong'} ${title}`);
  }
}

async function inventedMatrices(): Promise<JudgedMatrix[]> {
  const names = Object.keys(invented).filter((path) => !path.endsWith('.judged'));
  return Promise.all(
    names.map(async (path) => {
      const name = path.split('/').at(-1) ?? path;
      const { matrix } = await readFile(invented[path] ?? '', name);
      return judge(name, matrix, judgementsFrom(invented[`${path}.judged`] ?? ''));
    }),
  );
}

async function publishedMatrices(folder: string): Promise<JudgedMatrix[]> {
  return Promise.all(
    readdirSync(folder)
      .filter((name) => /\.(md|csv|html)$/.test(name))
      .sort()
      .map(async (name) => {
        const { matrix } = await readFile(readFileSync(join(folder, name)), name);
        return judge(name, matrix, judgementsFrom(published[`../published/${name}.judged`] ?? ''));
      }),
  );
}

function perMatrix(matrices: readonly JudgedMatrix[], all: boolean): void {
  console.log('\nMatrices: must / should / look; agree, debatable, noise; agreed gaps found');
  for (const { name, findings, missed, asked } of matrices) {
    const severity = (one: string) => findings.filter(({ finding }) => finding.severity === one).length;
    const verdict = (one: string) => findings.filter((judged) => judged.verdict === one).length;
    console.log(
      `  ${name}: ${severity('must')} / ${severity('should')} / ${severity('look')}; ${verdict('agree')}, ${verdict('debatable')}, ${verdict('noise')}; ${asked - missed.length} of ${asked}`,
    );
    for (const line of missed) console.log(`    missed: ${line}`);
    for (const { finding, verdict: said } of findings) {
      if (all || (said === 'noise' && finding.severity === 'must'))
        console.log(`    ${said} ${finding.severity} ${finding.ruleId}: ${finding.message}`);
    }
  }
}

/** A matrix without holes should meet at most two of these. */
function mustsInDoubt(matrices: readonly JudgedMatrix[]): void {
  const counts = matrices.map(
    ({ findings }) =>
      findings.filter(({ finding, verdict }) => finding.severity === 'must' && verdict !== 'agree').length,
  );
  console.log(
    `\nMust findings that a careful reader would not agree with: ${counts.reduce((sum, one) => sum + one, 0)} in ${matrices.length} matrices, at most ${Math.max(0, ...counts)} in one`,
  );
}

/** What a matrix lacks by its readers, and is told. */
function recall(matrices: readonly JudgedMatrix[]): void {
  const asked = matrices.reduce((count, one) => count + one.asked, 0);
  const missed = matrices.reduce((count, one) => count + one.missed.length, 0);
  console.log(`  agreed gaps found at the severity asked for: ${share(asked - missed, asked)}`);
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${whole === 0 ? 100 : Math.round((100 * part) / whole)}%)`;
}
