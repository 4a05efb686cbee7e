// Which files the path of an activity speaks of, as code hosts read CODEOWNERS.
import { describe, expect, it } from 'vitest';
import { pathMatcher } from '../../../src/exchange/owners/rowsOfPath';
import { uncoveredPaths } from '../../../src/exchange/owners/uncoveredPaths';

describe('a path', () => {
  it.each([
    ['*', 'any/file.ts', true],
    ['/services/pay/', 'services/pay/api.ts', true],
    ['/services/pay', 'services/pay/api.ts', true],
    ['services/pay/', 'services/pay/api.ts', true],
    ['/services/pay/', 'services/payroll/api.ts', false],
    ['/services/pay', 'services/payroll.ts', false],
    ['/services/pay/**', 'services/pay/deep/api.ts', true],
    ['apps/', 'deep/apps/one.ts', true],
    ['/apps/', 'deep/apps/one.ts', false],
    ['*.js', 'deep/one.js', true],
    ['*.js', 'one.json', false],
    ['docs/*', 'docs/one.md', true],
    ['docs/*', 'docs/deep/one.md', false],
    ['/docs/*.md', 'docs/one.md', true],
    ['/a/**/z', 'a/b/c/z', true],
    ['docs and more/', 'docs and more/one.md', true],
    ['/Makefile', 'Makefile', true],
    ['/[id]/', '[id]/page.ts', true],
    ['#readme', '#readme', true],
    ['!secret', 'secret', false],
    ['', 'any', false],
  ])('%s and the file %s: %s', (path, file, matches) => {
    expect(pathMatcher(path)(file)).toBe(matches);
  });
});

describe('what nothing covers', () => {
  const files = ['a/one', 'a/two', 'b/c/one', 'b/c/two', 'b/d/one', 'top'];
  const uncovered = (...paths: string[]) => {
    const matchers = paths.map(pathMatcher);
    return uncoveredPaths(files, (file) => matchers.some((matches) => matches(file)));
  };

  it('is everything, named once, where there are no paths', () => {
    expect(uncovered()).toEqual([{ path: './', files: 6 }]);
  });

  it('is named by the fewest folders', () => {
    expect(uncovered('/b/d/')).toEqual([
      { path: 'a/', files: 2 },
      { path: 'b/c/', files: 2 },
      { path: 'top', files: 1 },
    ]);
    expect(uncovered('/a/', '/b/c/one', 'top')).toEqual([
      { path: 'b/c/two', files: 1 },
      { path: 'b/d/', files: 1 },
    ]);
  });

  it('is nothing where all is covered', () => {
    expect(uncovered('*')).toEqual([]);
    expect(uncoveredPaths([], () => false)).toEqual([]);
  });
});
