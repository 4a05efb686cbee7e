// What sort of matrix it is taken for, on both sides of each limit.
import { expect, test } from 'vitest';
import { scopeOf } from '../../../../src/domain/gaps/scope/matrixScope';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../../src/domain/reading/readMatrix';
import { TODAY } from '../../../support/testRule';

const THREE = ['Architect', 'Engineer', 'Lead'];
const TWO = ['Architect', 'Engineer'];

/** Rows under headings; each is named for its place, and the roles answer for them in turn. */
function sketch(
  scope: string,
  roles: readonly string[],
  ...headings: readonly (readonly [string, number, string?])[]
) {
  let place = 0;
  const row = (tag: string) => {
    const owner = place++ % roles.length;
    return `Thing ${place} ${tag} | ${roles.map((_, at) => (at === owner ? 'AR' : 'C')).join(' | ')}`;
  };
  const parts = headings.flatMap(([tag, count, name], at) => [
    `## ${name ?? `Part ${at + 1}`}`,
    ...Array.from({ length: count }, () => row(tag)),
  ]);
  return [`settings: scope=${scope}`, ` | ${roles.join(' | ')}`, ...parts].join('\n');
}

const shapeOf = (text: string) => scopeOf(readMatrix(matrixFromSketch(text), TODAY)).shape;

const BUILD = '#delivery';
const RUN = '#platform';

test.each([
  ['unclear below eight activities', sketch('build+operations', THREE, [BUILD, 4], [RUN, 3]), 'unclear'],
  ['a topic from eight on', sketch('build+operations', THREE, [BUILD, 4], [RUN, 4]), 'topic'],
  ['delivery from twelve on', sketch('build+operations', THREE, [BUILD, 6], [RUN, 6]), 'delivery'],
  ['a topic with eleven', sketch('build+operations', THREE, [BUILD, 6], [RUN, 5]), 'topic'],
  ['a topic with two owners', sketch('build+operations', TWO, [BUILD, 6], [RUN, 6]), 'topic'],
  ['a topic with two owners of 29', sketch('build+operations', TWO, [BUILD, 15], [RUN, 14]), 'topic'],
  ['delivery with two owners of thirty', sketch('build+operations', TWO, [BUILD, 15], [RUN, 15]), 'delivery'],
  [
    'delivery with two owners and three stages',
    sketch('build+design+operations', TWO, [BUILD, 4], ['#architecture', 4], [RUN, 4]),
    'delivery',
  ],
  ['a topic where nothing runs', sketch('build+design', THREE, [BUILD, 6], ['#architecture', 6]), 'topic'],
  ['incident where half of it is', sketch('incident+build', THREE, ['#incident', 6], [BUILD, 6]), 'incident'],
  ['no incident where less is', sketch('incident+build', THREE, ['#incident', 5], [BUILD, 7]), 'topic'],
  ['one process below twelve of one area', sketch('build', THREE, [BUILD, 5], [BUILD, 6, 'More']), 'process'],
  ['a topic from twelve of one area on', sketch('build', THREE, [BUILD, 6], [BUILD, 6, 'More']), 'topic'],
  ['one process of one area under one heading', sketch('build', THREE, [BUILD, 12]), 'process'],
  [
    'one process where half the names speak of one thing',
    sketch('build+operations', THREE, [BUILD, 6], [RUN, 6]).replace(
      /Thing [1-6] /g,
      (name) => `Change ${name}`,
    ),
    'process',
  ],
  [
    'no process where fewer do',
    sketch('build+operations', THREE, [BUILD, 6], [RUN, 6]).replace(
      /Thing [1-5] /g,
      (name) => `Change ${name}`,
    ),
    'delivery',
  ],
  [
    'between two parties',
    sketch('build+security', ['Client', 'Engineer'], [BUILD, 6], ['#security', 6]),
    'two-parties',
  ],
  [
    'between two parties where three answer',
    sketch('build+security', ['Client', ...TWO], [BUILD, 6], ['#security', 6]),
    'two-parties',
  ],
  ['between no parties', sketch('build+security', TWO, [BUILD, 6], ['#security', 6]), 'topic'],
  [
    'not between two parties where four answer',
    sketch('build+security', ['Client', ...THREE], [BUILD, 6], ['#security', 6]),
    'topic',
  ],
  [
    'between two parties where every name begins with one of two',
    sketch(
      'build+security',
      ['AG IT', 'AG Einkauf', 'AN Betrieb', 'AN Sicherheit'],
      [BUILD, 6],
      ['#security', 6],
    ),
    'two-parties',
  ],
  [
    'not between two parties where one name begins otherwise',
    sketch('build+security', ['AG IT', 'AG Einkauf', 'AN Betrieb', 'Legal'], [BUILD, 6], ['#security', 6]),
    'topic',
  ],
  [
    'not between two parties where a side is alone',
    sketch('build+security', ['AG IT', 'AG Einkauf', 'AG Fach', 'AN Betrieb'], [BUILD, 6], ['#security', 6]),
    'topic',
  ],
  [
    'not between two teams of one house',
    sketch('build+security', ['Web dev', 'Web test', 'Shop dev', 'Shop test'], [BUILD, 6], ['#security', 6]),
    'topic',
  ],
  [
    'between two parties that begin as such',
    sketch(
      'build+security',
      ['Customer: IT', 'Customer: purchase', 'Acme ops', 'Acme sales'],
      [BUILD, 6],
      ['#security', 6],
    ),
    'two-parties',
  ],
  ['AI where half of it is', sketch('ai+build', THREE, ['#ai-ops', 6], [BUILD, 6]), 'ai'],
  ['no AI where less is, beside building', sketch('ai+build', THREE, ['#ai-ops', 5], [BUILD, 7]), 'topic'],
  [
    'AI beside little building',
    sketch('ai+build+cost', THREE, ['#ai-ops', 4], [BUILD, 2], ['#cost', 6]),
    'ai',
  ],
  [
    'no AI beside some building',
    sketch('ai+build+cost', THREE, ['#ai-ops', 4], [BUILD, 3], ['#cost', 6]),
    'topic',
  ],
  [
    'no AI beside some running',
    sketch('ai+operations+cost', THREE, ['#ai-ops', 4], [RUN, 3], ['#cost', 6]),
    'topic',
  ],
  [
    'AI where AI and its governance are half of it together',
    sketch('ai+ai-governance+build', THREE, ['#ai-ops', 3], ['#ai-eval', 3], [BUILD, 6]),
    'ai',
  ],
  [
    'no AI where its roles answer for less',
    sketch('ai+build', ['AI Architect', ...THREE], ['#ai-ops', 3], [BUILD, 9]),
    'topic',
  ],
  [
    'delivery where eight are of running it',
    sketch('operations+cost', THREE, [RUN, 8], ['#cost', 4]),
    'delivery',
  ],
  ['a topic where seven are', sketch('operations+cost', THREE, [RUN, 7], ['#cost', 5]), 'topic'],
  [
    'a topic of two owners where nothing runs in three stages',
    sketch('build+design+planning', TWO, [BUILD, 5], ['#architecture', 5], ['', 5, 'Planning']),
    'topic',
  ],
  [
    'AI where roles of AI answer for half',
    sketch('ai+build', ['AI Architect', 'Engineer'], ['#ai-ops', 3], [BUILD, 9]),
    'ai',
  ],
])('%s', (_, text, shape) => {
  expect(shapeOf(text)).toBe(shape);
});

test('a matrix of one heading is of an AI where its title says so', () => {
  const named = (name: string, rows: number) => {
    const text = sketch('ai-governance', THREE, ['#ai-eval', rows]);
    return scopeOf(readMatrix({ ...matrixFromSketch(text), name }, TODAY)).shape;
  };
  expect([named('Plan', 12), named('Billing assistant (LLM)', 12), named('Chatbot', 12)]).toEqual([
    'process',
    'ai',
    'ai',
  ]);
  expect(named('Chatbot', 11)).toBe('process');
});

test('a title about incidents makes it one from a quarter on', () => {
  const named = (name: string, rows: number) => {
    const text = sketch('incident+build', THREE, ['#incident', rows], [BUILD, 12 - rows]);
    return scopeOf(readMatrix({ ...matrixFromSketch(text), name }, TODAY)).shape;
  };
  expect([named('Incidents', 3), named('Incidents', 2), named('Plan', 3)]).toEqual([
    'incident',
    'topic',
    'topic',
  ]);
});

test('names share one thing up to sixty rows, and a quarter of them where a role is named after it', () => {
  const changes = (all: number, of: number, roles: readonly string[] = THREE) =>
    shapeOf(
      sketch('build+operations', roles, [BUILD, Math.ceil(all / 2)], [RUN, Math.floor(all / 2)]).replace(
        /Thing (\d+) /g,
        (name, digits: string) => (Number(digits) <= of ? `Change ${name}` : name),
      ),
    );
  expect([changes(60, 30), changes(60, 29), changes(61, 61)]).toEqual(['process', 'delivery', 'delivery']);
  const manager = ['Change Manager', ...TWO];
  expect([changes(12, 3, manager), changes(12, 2, manager), changes(12, 3)]).toEqual([
    'process',
    'delivery',
    'delivery',
  ]);
});

test('the same few names under several headings say too little', () => {
  // Written differently, because the ids of a sketch are made from its names.
  const repeated = (names: number) =>
    sketch('build+operations', THREE, [BUILD, 6], [RUN, 6]).replace(/Thing (\d+) /g, (_, digits: string) => {
      const number = Number(digits) - 1;
      return `${['Thing', 'thing', 'THING'][Math.floor(number / names)]} ${number % names} `;
    });
  expect([shapeOf(repeated(5)), shapeOf(repeated(6))]).toEqual(['unclear', 'delivery']);
});

test('what the rows speak of is claimed from three activities and a twelfth part on, or two under its heading', () => {
  const areasOf = (...headings: Parameters<typeof sketch>[2][]) => {
    const text = sketch('', THREE, ...headings).replace('settings: scope=', 'settings: tagsConfirmed=yes');
    const { areas } = scopeOf(readMatrix(matrixFromSketch(text), TODAY));
    return [...areas].filter(([, { state }]) => state === 'here').map(([area]) => area);
  };
  expect(areasOf([BUILD, 9, 'One'], ['#cost', 3, 'Two'])).toContain('cost');
  expect(areasOf([BUILD, 10, 'One'], ['#cost', 2, 'Two'])).not.toContain('cost');
  expect(areasOf([BUILD, 10, 'One'], ['#cost', 2, 'Budget'])).toContain('cost');
  expect(areasOf([BUILD, 11, 'One'], ['#cost', 1, 'Budget'])).not.toContain('cost');
  expect(areasOf([BUILD, 34, 'One'], ['#cost', 3, 'Two'])).toContain('cost');
  expect(areasOf([BUILD, 35, 'One'], ['#cost', 3, 'Two'])).not.toContain('cost');
});

test('it is the work of few where at most two own and at most three own or do anything', () => {
  const few = (cells: string) => {
    const text = `| A | B | C | D\nBuild | ${cells}\nRun | AR | | |`;
    return scopeOf(readMatrix(matrixFromSketch(text), TODAY)).few;
  };
  expect([few('R | AR | R | C'), few('R | AR | R | R'), few('R | AR | AR |'), few('| R | R |')]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});
