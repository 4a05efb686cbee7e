// The command line as one file that needs nothing beside it: `node dist/answerable.mjs`. Built together with the app.
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

export default defineConfig({
  publicDir: false,
  define: { 'import.meta.env.ANSWERABLE_VERSION': JSON.stringify(version) },
  // Every package goes into the file.
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    target: 'node22',
    // Beside the app, which is already there.
    outDir: 'dist',
    emptyOutDir: false,
    minify: true,
    rolldownOptions: {
      output: { entryFileNames: 'answerable.mjs', codeSplitting: false, banner: '#!/usr/bin/env node' },
    },
  },
});
