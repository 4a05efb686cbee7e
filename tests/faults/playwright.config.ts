// Faults that take long to provoke, on both ways in which Chromium stores a database: `npm run test:faults`.
import { defineConfig } from '@playwright/test';
import base from '../../playwright.config';

const { launchOptions } = base.use ?? {};
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
    { name: 'leveldb', use: base.use ?? {} },
    { name: 'sqlite', use: { ...base.use, launchOptions: sqlite } },
  ],
});
