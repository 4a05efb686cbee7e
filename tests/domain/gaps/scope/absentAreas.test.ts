import { describe, expect, test } from 'vitest';
import { absentAreas, absentInWords, absentToReaders } from '../../../../src/domain/gaps/scope/absentAreas';
import { AREAS } from '../../../../src/domain/matrix/areas';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../../src/domain/reading/readMatrix';
import { TODAY } from '../../../support/memorySession';

const BUILD = `
  settings: scope=build
                          | Architect @platform | Engineer @application
  ## Build
  Write the code          | C                   | AR
  Rotate keys #security   | I                   | AR`;

const absentIn = (sketch: string) => absentAreas(readMatrix(matrixFromSketch(sketch), TODAY));

test('an area of which nobody said anything is one the matrix does not speak of', () => {
  const absent = absentIn(BUILD);
  expect(absent.map(({ area }) => area)).toEqual(
    AREAS.filter((area) => area !== 'build' && !area.startsWith('ai')),
  );
  expect(absent.every(({ state }) => state === 'unsaid')).toBe(true);
});

test('nothing is called absent until a person has confirmed what the activities are about', () => {
  expect(absentIn(BUILD.replace('scope=build', 'scope=build, tagsConfirmed=no'))).toEqual([]);
});

test('an area with activities that nobody claims is not called empty', () => {
  const words = absentInWords(absentIn(BUILD));
  expect(words[0]).toMatch(/^No activity of its own that we recognise: /);
  expect(words[0]).not.toContain('Security');
  expect(words[1]).toBe('Nobody has said that it is decided here: Security (1 activity)');
});

test('a report of a table of one’s own does not call an area with activities absent, and one from the catalogue does', () => {
  const told = (sketch: string) =>
    absentInWords(absentToReaders(readMatrix(matrixFromSketch(sketch), TODAY)));
  const own = told(BUILD);
  expect(own).toHaveLength(1);
  expect(own[0]).toMatch(/^No activity of its own that we recognise: (?!.*Security)/);
  const made = BUILD.replace('Write the code ', 'Write the code <dev-app-code> ').replace(
    '## Build',
    '## Build <development>',
  );
  expect(told(made)[1]).toBe('Nobody has said that it is decided here: Security (1 activity)');
});

test('what comes with a matrix of delivery is asked for as a gap, and not called absent', () => {
  const parts = ['one', 'two', 'three', 'four'];
  const rows = (heading: string, name: string, letters: string) =>
    `## ${heading}\n${parts.map((part) => `${name} ${part} | ${letters}`).join('\n')}`;
  const delivery = [
    'settings: scope=build+release+operations',
    '| Architect | Engineer | Lead',
    rows('Build', 'Write part #delivery', 'I | AR | C'),
    rows('Release', 'Roll out part #delivery', 'C | I | AR'),
    rows('Operations', 'Upgrade clusters #platform', 'AR | C | I'),
  ].join('\n');
  const areas = absentIn(delivery).map(({ area }) => area);
  expect(areas).not.toContain('cost');
  expect(areas).not.toContain('reliability');
  expect(areas).toContain('data');
});

test.each([
  ['the name of an activity', 'Approve emergency change | A | R', 'release'],
  ['a heading', '## Go-live\n Le vendredi | A | R', 'release'],
  ['a name in German', 'Lastenheft abstimmen | A | R', 'planning'],
])('an area of which %s speaks is not called absent', (_, row, area) => {
  const areas = absentIn(`${BUILD}\n${row}`).map((one) => one.area);
  expect(areas).not.toContain(area);
  expect(absentIn(BUILD).map((one) => one.area)).toContain(area);
});

test('a table from the catalogue, of which all is known, is told of its areas whatever its names sound like', () => {
  const sketch = `
    settings: scope=build
                          | Architect @platform | Engineer @application
    ## Build <development>
    Write the release code <dev-app-code> | C | AR`;
  expect(absentIn(sketch).map(({ area }) => area)).toContain('release');
  expect(absentIn(sketch).map(({ area }) => area)).toContain('ai');
});

describe('where so little of a table is known that what is missing may be among the rest', () => {
  const rows = Array.from({ length: 14 }, (_, at) => `Alpha ${'abcdefghijklmn'[at]} | A | R`).join('\n');
  const few = `settings: scope=build\n| Lead | Engineer\n${rows}`;

  test('nothing is called absent', () => {
    expect(absentIn(few)).toEqual([]);
  });

  test('what is known is told all the same', () => {
    expect(absentInWords(absentIn(`${few}\nRotate keys #security | A | R`))).toEqual([
      'Nobody has said that it is decided here: Security (1 activity)',
    ]);
  });
});

describe('a table', () => {
  const ai = (row: string) => absentIn(`${BUILD}\n${row}`).map(({ area }) => area);

  test('that has nothing to do with AI is not told that AI is absent', () => {
    expect(ai('Paint the fence | A | R')).not.toContain('ai-governance');
  });

  test('in which one activity is about AI is told that nothing is about its governance', () => {
    expect(ai('Write the prompts of the chatbot | A | R')).toContain('ai-governance');
    expect(ai('Write the prompts of the chatbot | A | R')).not.toContain('ai');
  });

  test('that says how its AI is governed is not told so', () => {
    const said = 'Write the prompts | A | R\n Classify by the AI act | A | R';
    expect(ai(said)).not.toContain('ai-governance');
  });
});
