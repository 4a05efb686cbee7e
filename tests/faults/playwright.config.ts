// Faults that take long to provoke, on both ways in which Chromium stores a database: `npm run test:faults`.
import { defineConfig } from '@playwright/test';
import base from '../../playwright.config';

// What a fault leaves behind must not meet the next one.
const use = { ...base.use, reuseContext: false };
const { launchOptions } = use;
const sqlite = {
  ...launchOptions,
  args: [...(launchOptions?.args ?? []), '--enable-features=IdbSqliteBackingStore'],
};

const [server] = [base.webServer ?? []].flat();

export default defineConfig({
  ...base,
  ...(server && { webServer: { ...server, cwd: process.cwd() } }),
  testDir: '.',
  testMatch: '**/*.fault.ts',
  projects: [
    { name: 'leveldb', use },
    { name: 'sqlite', use: { ...use, launchOptions: sqlite } },
  ],
});
