// What a matrix is called after the row above its heads: a title names it, a legend does not.
import { expect, test } from 'vitest';
import { readFile } from './reading';

const nameUnder = async (first: string) => {
  const rows = ['Task,Ann,Bob,Cyd', 'Warm the cache,A,R,C', 'Close the port,A,R,I', 'Call the shop,R,A,'];
  const { matrix } = await readFile([`"${first}",,,`, ...rows].join('\n'), 'plan.csv');
  return matrix.name;
};

test.each([
  'A = neck on the line; R = hands on it; C = asked first; I = gets told',
  'Legend: A = accountable; R = does the work',
  'Legende: A – gibt frei, R – macht es, I – bekommt Info',
  'R does the work, A answers',
])('a legend alone names no matrix, and the file does: %s', async (first) => {
  expect(await nameUnder(first)).toBe('plan');
});

test.each([
  ['Payments platform, who does what', 'Payments platform, who does what'],
  ['Gateway. A answers, R works', 'Gateway'],
  ['Payments (A = accountable, R = does the work)', 'Payments'],
  ['Plan A = the platform first', 'Plan A = the platform first'],
  ['Atlas: handover to operations', 'Atlas: handover to operations'],
])('a title names it, with a legend behind it or without: %s', async (first, name) => {
  expect(await nameUnder(first)).toBe(name);
});
