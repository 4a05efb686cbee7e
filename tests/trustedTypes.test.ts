import { expect, test } from 'vitest';
import { ownWorkerAddress } from '../src/trustedTypes';

const base = 'https://host.example/a/index.html';

test.each(['sw.js', './sw.js', 'assets/read.worker-Cx_1-2.js', '/a/assets/worker-abc.js'])(
  '%s is ours',
  (own) => {
    expect(ownWorkerAddress(own, base)).toMatch(/^https:\/\/host\.example\/a\//);
  },
);

test.each([
  '/sw.js',
  '/b/sw.js',
  'https://other.example/a/sw.js',
  'assets/main-abc.js',
  'assets/../worker.js',
  'sw.js?x=1',
  'blob:https://host.example/1',
  'data:text/javascript,1',
  'javascript:1',
])('%s is refused', (foreign) => {
  expect(() => ownWorkerAddress(foreign, base)).toThrow(TypeError);
});
