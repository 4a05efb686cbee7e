// Hands the changed sources to Vitest while it loads them. The file with the changes is the one that the process was given.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { mutableParts } from './mutations.ts';
import { switched } from './switched.ts';
import type { Setting } from './trials.ts';

export function mutants(): Plugin {
  const { changes }: Setting = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
  const changesOf = Map.groupBy(changes, ({ path }) => resolve(path));
  return {
    name: 'mutants',
    enforce: 'pre',
    configureVitest({ defineCacheKeyGenerator, project }) {
      // What Vitest keeps between runs is made of the files as they are.
      defineCacheKeyGenerator(({ id }) => (changesOf.has(id.split('?')[0] ?? '') ? false : undefined));
      project.config.setupFiles.unshift(resolve('tests/mutants/setup.ts'));
    },
    transform(_, id) {
      const path = id.split('?')[0] ?? '';
      const here = changesOf.get(path);
      if (!here) return undefined;
      const text = readFileSync(path, 'utf8');
      return { code: switched(text, here, mutableParts(text)), map: null };
    },
  };
}
