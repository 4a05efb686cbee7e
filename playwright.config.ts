import { createHash } from 'node:crypto';
import { defineConfig } from '@playwright/test';
import { browserLaunch } from './tests/support/browser';

// A port of this folder's own, so that two checkouts can be tested at the same time.
const port = 20_000 + (createHash('sha256').update(process.cwd()).digest().readUInt16BE(0) % 20_000);

const ROOMS = '**/together*.journey.ts';

// A journey is over before optimised code pays for itself, and its pictures are looked at by nobody, so the process that
// draws for all pages is no process of its own. The pages of one site share one too, which keeps what it compiled of the build.
const SHORT_LIVED = [
  '--js-flags=--no-opt,--no-maglev',
  '--in-process-gpu',
  '--disable-gpu-compositing',
  '--process-per-site',
];
const launch = await browserLaunch();

export default defineConfig({
  testDir: 'tests/journeys',
  fullyParallel: true,
  // One more than the cores of a small machine: a journey often waits, for a frame or for an answer.
  workers: 3,
  // The one patience of all journeys. A machine that builds for others too is slow, which is no fault of the app: what
  // is measured is in the bench.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  // Those of rooms take the longest, and each file of them is done by one worker: first, so that at the end no worker
  // waits for another.
  projects: [
    { name: 'rooms', testMatch: ROOMS },
    { name: 'others', testMatch: '**/*.journey.ts', testIgnore: ROOMS },
  ],
  use: {
    baseURL: `http://localhost:${port}/`,
    launchOptions: { ...launch, args: [...(launch.args ?? []), ...SHORT_LIVED] },
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    // To record each step takes a third of the time: `npx playwright test --trace on` for the journey that fails.
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node tests/support/serve.ts ${port} --for-journeys`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
