// The journeys in WebKit: `npm run test:webkit`. Playwright only runs them; the browser is the machine's own.
import { defineConfig } from '@playwright/test';
import base from '../../playwright.config';

const { projects: _, ...kept } = base;
const [server] = [base.webServer ?? []].flat();

export default defineConfig({
  ...kept,
  ...(server && { webServer: { ...server, cwd: process.cwd() } }),
  testDir: '.',
  testMatch: '**/*.webkit.ts',
  workers: 1,
  timeout: 480_000,
});
