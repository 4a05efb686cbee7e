// The reader behind the architecture test: who imports whom.
import { expect, test } from 'vitest';
import { sourceFrom } from './sourceTree';

test('every way to import is seen', () => {
  const text = `
    import type { A } from './a';
    import { b } from '@scope/b/deep';
    export * from '../c';
    const d = await import('./d');
    const e = import.meta.glob(['./rules/**/*.ts', '!./rules/no.ts']);
    let f: import('f').F;
    new Worker(new URL('./g.worker.ts', import.meta.url));`;
  const paths = new Set([
    'src/x/a.ts',
    'src/c.ts',
    'src/x/d.tsx',
    'src/x/rules/no.ts',
    'src/x/rules/deep/yes.ts',
    'src/x/g.worker.ts',
  ]);
  expect(sourceFrom('src/x/y.ts', text, paths).imports).toEqual([
    { target: 'src/x/a.ts', typeOnly: true },
    { target: '@scope/b', typeOnly: false },
    { target: 'src/c.ts', typeOnly: false },
    { target: 'src/x/d.tsx', typeOnly: false },
    { target: 'src/x/rules/deep/yes.ts', typeOnly: false },
    { target: 'f', typeOnly: true },
    { target: 'src/x/g.worker.ts', typeOnly: false },
  ]);
});

test('every statement of a file that imports in no other way is seen', () => {
  const text = `
    import type { A } from './a';
    import { type B } from '@scope/b/deep';
    import './d';
    export type { C } from '../c';
    export const e = 'import';
    export * from './f';
    export { type B };`;
  expect(sourceFrom('src/x/y.ts', text, new Set(['src/x/a.ts', 'src/c.ts', 'src/x/d.tsx'])).imports).toEqual([
    { target: 'src/x/a.ts', typeOnly: true },
    { target: '@scope/b', typeOnly: false },
    { target: 'src/x/d.tsx', typeOnly: false },
    { target: 'src/c.ts', typeOnly: true },
    { target: 'src/x/f', typeOnly: false },
  ]);
});
