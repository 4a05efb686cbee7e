import { expect, test } from 'vitest';
import { absentAreas, absentInWords } from '../../../../src/domain/gaps/scope/absentAreas';
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
  expect(absent.map(({ area }) => area)).toEqual(AREAS.filter((area) => area !== 'build'));
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
  expect(areas).toContain('ai');
});
