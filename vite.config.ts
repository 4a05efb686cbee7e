import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { configDefaults, defineConfig } from 'vitest/config';

// A browser is opened only where a person sits: not on a build server, not over a line without a display.
const hasBrowser =
  !process.env.CI &&
  Boolean(process.stdout.isTTY) &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));

// These read real files that may not be part of the project. Without the folder beside it they have nothing to read, and
// what they claim is claimed for our own fixtures alone.
const WITHOUT_INPUT = ['../shared', '../../shared'].some((path) => existsSync(path))
  ? []
  : ['tests/exchange/publishedMatrices.test.ts', 'tests/exchange/sharedCases.test.ts'];

// Which modules share a file. Without groups each set of screens with a module in common becomes a file: 149 scripts, of
// which a matrix asked for 90. A group takes what its modules import, too, unless a group of higher priority has it; what
// the first screen loads is measured by tests/bench/browser/firstLoad.ts.
const FILE_GROUPS = [
  { name: 'first', tags: ['$initial' as const], priority: 5 },
  { name: 'device', test: /src\/session\/deviceLibrary/, priority: 4 },
  // The start dialog reads the rows of templates as data, and should not wait for the rules that read them as well.
  { name: 'catalogue', test: /src\/domain\/catalogue/, priority: 3 },
  {
    name: 'dialogs',
    test: /src\/ui\/(home\/(StartDialog|ThemeMenu|RowMenu)|parts\/ToastRegion)/,
    priority: 2,
  },
  {
    name: 'matrix',
    test: /src\/(ui\/(app\/MatrixPage|matrix\/screen\/MatrixScreen|incidents\/IncidentsBadge)|session\/openStored|domain\/gaps\/engine\/analyse)\./,
    priority: 1,
  },
  // Fetched as one once a matrix is idle. Below the matrix: it holds only what the matrix does not import itself.
  {
    name: 'tableReaders',
    test: /src\/(ui\/commands\/clipboard\/tableReaders|exchange\/tables\/markupReaders)\./,
    priority: 0,
  },
];

export default defineConfig({
  // Relative addresses, so that the build works from any folder of any static host.
  base: './',
  plugins: [
    react(),
    contentSecurityPolicy(),
    readyAtOnce('matrix', 'dialogs'),
    storageAtOnce(),
    commandLine(),
    offline(),
  ],
  // The package leads to its form for old browsers. This one has fewer bytes, and what nobody uses of it falls away.
  resolve: {
    alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }],
    // The bench of grids has packages of its own, and a test mounts a file of it.
    dedupe: ['react', 'react-dom'],
  },
  build: {
    // An inlined font would be a data: address, which font-src refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: FILE_GROUPS } } },
    // The first browsers with light-dark(), which the tokens are written in.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  worker: { format: 'es' },
  server: { port: 5377, open: hasBrowser },
  // Fixed, because stored matrices belong to the address with its port.
  preview: { port: 4377, open: hasBrowser },
  test: {
    // The one patience of all tests in Node and jsdom. A busy machine is no fault.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000, interval: 10 } },
    // Each worker loads the sources and its page once for all its files: no module keeps anything that another test could
    // meet, and support/setup.ts gives back the clock and the globals after each test. One worker more than cores, for a
    // quarter of a worker's time is waiting: for a line of a room, a process, or a file that is made ready.
    maxWorkers: availableParallelism() + 1,
    isolate: false,
    // The collector works in each worker's own thread: the cores are busy with tests, and helpers beside them only wait for
    // each other. A fifteenth of the processor time. It marks what is alive in one go: in small steps, with no helper to end
    // it, it was at that nearly all the time. And Node need not try out whether a script without a type is a module: it would
    // compile it a second time. Nothing that the tests load needs that guess. A tenth, measured once.
    execArgv: ['--single-threaded-gc', '--no-incremental-marking', '--no-experimental-detect-module'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...WITHOUT_INPUT],
          globalSetup: ['tests/support/builtPrograms.ts'],
          setupFiles: ['tests/support/setup.ts'],
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: './tests/support/jsdomAsInNode.ts',
          include: ['tests/**/*.test.tsx'],
          setupFiles: [
            'tests/support/setupReact.ts',
            'tests/support/setup.ts',
            'tests/support/setupJsdom.ts',
          ],
          css: { modules: { classNameStrategy: 'non-scoped' } },
          benchmark: { include: [] },
        },
      },
    ],
  },
});

// The policy is written once, in public/_headers. Hosts that cannot send headers get it as a <meta>, which
// browsers obey except for frame-ancestors. The development server has none: its reloading needs inline scripts.
function contentSecurityPolicy(): Plugin {
  const headers = readFileSync(new URL('public/_headers', import.meta.url), 'utf8');
  const policy = /Content-Security-Policy: (.+)/.exec(headers)?.[1];
  if (!policy) throw new Error('public/_headers must hold a Content-Security-Policy line.');
  const content = policy.replace(/frame-ancestors [^;]+; /, '');
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
    ],
  };
}

// What opening a matrix runs. Chromium makes all functions of such a file ready while the file arrives, beside the page,
// and not one by one after a button was pressed; other browsers read a comment. It must be the first thing in the file,
// so it is added after everything that writes into it.
export function readyAtOnce(...runOnOpening: readonly string[]): Plugin {
  return {
    name: 'ready-at-once',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && runOnOpening.includes(file.name))
            file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
        }
      },
    },
  };
}

// Every screen waits for the storage, whose file the first one asks for once it runs. Named in the page, it comes with it.
function storageAtOnce(): Plugin {
  return {
    name: 'storage-at-once',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.values(bundle)
          .filter((file) => file.type === 'chunk' && file.name === 'device')
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
            injectTo: 'head' as const,
          })),
    },
  };
}

// The service worker keeps our own files and nothing else: no other path, no other origin. Registered in
// src/ui/offline.ts. One file without importScripts, which Trusted Types would refuse inside the worker.
function offline() {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    workbox: {
      cacheId: 'answerable',
      // The command line is among them, so that its download works without a network.
      globPatterns: ['**/*.{js,mjs,css,html,svg,png,woff2}'],
      navigateFallback: null,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
    manifest: {
      name: 'Answerable',
      short_name: 'Answerable',
      description: 'Plan who answers for what. What you enter stays on this device until you share it.',
      id: './',
      start_url: './',
      // A double click on such a file opens the installed app, which asks the page for it: see Importing.tsx.
      file_handlers: [{ action: './', accept: { 'application/json': ['.answerable.json'] } }],
      scope: './',
      display: 'standalone',
      background_color: '#f7f6f3',
      theme_color: '#ffffff',
      icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
    },
  });
}

// The app offers its command line for download, so both are built together and always say the same.
function commandLine(): Plugin {
  let outDir = 'dist';
  return {
    name: 'command-line',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    async closeBundle() {
      await build({ configFile: 'vite.cli.config.ts', logLevel: 'warn', build: { outDir } });
    },
  };
}
