// The command line as one file that needs nothing beside it: `node dist/answerable.mjs`. Built together with the app.
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Said before anything of the program runs, in words that every Node since 16 reads: the file is used without its package. */
const NEEDS_NODE = 22;
const banner = `#!/usr/bin/env node
if (parseInt(process.versions.node, 10) < ${NEEDS_NODE}) {
  process.stderr.write("answerable needs Node ${NEEDS_NODE} or later, and this is " + process.version + ". Nothing was read.\\n");
  process.exit(2);
}`;

export default defineConfig({
  publicDir: false,
  define: { 'import.meta.env.ANSWERABLE_VERSION': JSON.stringify(version) },
  // Every package goes into the file.
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    target: `node${NEEDS_NODE}`,
    // Beside the app, which is already there.
    outDir: 'dist',
    emptyOutDir: false,
    minify: true,
    rolldownOptions: {
      output: { entryFileNames: 'answerable.mjs', codeSplitting: false, banner },
    },
  },
});
