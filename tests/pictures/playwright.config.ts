// The pictures of the README, taken from the built app: `npm run pictures`.
import { defineConfig } from '@playwright/test';
import base from '../../playwright.config';

const { projects: _, ...kept } = base;
const [server] = [base.webServer ?? []].flat();

export default defineConfig({
  ...kept,
  ...(server && { webServer: { ...server, cwd: process.cwd() } }),
  testDir: '.',
  testMatch: '**/*.picture.ts',
  use: { ...base.use, viewport: { width: 1280, height: 720 }, colorScheme: 'light' },
});
