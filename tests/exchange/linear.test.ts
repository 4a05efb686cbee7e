// Eight times the text takes about eight times the time, for every reader and whatever is repeated in it. A reader
// that goes over a line again and again takes 64 times as long, so there is room for a busy machine in between.
import { describe, expect, test } from 'vitest';
import { readOwners } from '../../src/exchange/owners/readOwners';
import { tries } from '../support/strength';
import { readFile } from './reading';

const FILES = ['a.csv', 'a.md', 'a.html', 'a.txt', 'a.json', 'a.adoc', 'a.wiki', 'a.rst'];
const OWNERS = ['CODEOWNERS', 'catalog-info.yaml'];

const MARKS = [
  ...' \t\u2028#-|"*_[(<&=:,',
  '| ',
  'a:',
  '- ',
  '<a ',
  '<!--',
  ' |\u2028',
  'R, ',
  '](',
  '**a',
  '"a"b,',
  '"a "b\n',
];
const AROUND: readonly (readonly [string, string])[] = [
  ['', ''],
  ['# ', 'b\u2028c'],
  ['# a', 'b'],
  ['- ', 'b\u2028c'],
  ['---\ntitle:', 'a\u2028x\n---\n'],
  ['a|b\n-', 'x'],
  ['Task,Dev,Ops\nDeploy,R,A\n"x', 'y",R,A\n'],
  ['Task,Dev,Ops\nDeploy,R,A\n"x" y', 'z,R,A\n'],
  ['| Task | Dev |\n|---|---|\n| x', 'y | R |\n'],
  ['<table><tr><td>Task<td>Dev<tr><td>x', 'y<td>R</table>'],
];

const SHORT = 2_000;
const TIMES = 8;
/** Half way, as a factor, between eight times as long and 64 times; and what a page of the cache may cost besides. */
const atMost = (short: number) => short * TIMES * 3 + 0.3;
/** One mark of so many is tried in each surrounding, so each mark in some of them; which ones, chance says. */
const ONE_OF = tries({ daily: 8, thorough: 1 });
const first = Math.floor(Math.random() * ONE_OF);

/** What else the machine does can only make a run longer, so the shortest counts. */
const MOST = 5;

// Of this thread where it is told, for the collector and the compiler work beside it as they please.
const cpuUsage = process.threadCpuUsage ?? process.cpuUsage;

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = cpuUsage();
  await work();
  const { user, system } = cpuUsage(start);
  return (user + system) / 1_000_000;
}

async function readAll(content: string): Promise<void> {
  for (const name of FILES) await readFile(content, name).catch(() => undefined);
  const bytes = new TextEncoder().encode(content);
  for (const name of OWNERS) await readOwners({ name, bytes }).catch(() => undefined);
}

describe('a text of one mark, between what leads readers into it', () => {
  test.each(AROUND.map((around, at) => [...around, at] as const))('%j … %j', async (before, after, at) => {
    const marks = MARKS.filter((_, place) => (place + at + first) % ONE_OF === 0);
    const text = (mark: string, length: number) =>
      before + mark.repeat(Math.ceil(length / mark.length)) + after;
    const slow: string[] = [];
    for (const mark of marks) {
      const short = await seconds(() => readAll(text(mark, SHORT)));
      let long = Infinity;
      for (let round = 0; round < MOST && long > atMost(short); round += 1)
        long = Math.min(long, await seconds(() => readAll(text(mark, SHORT * TIMES))));
      if (long > atMost(short)) slow.push(`${JSON.stringify(mark)}: ${short} s, then ${long} s`);
    }
    expect(slow).toEqual([]);
  });
});
