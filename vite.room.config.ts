// The server of rooms as one file: `node dist-room/answerable-room.mjs`. It lies outside of dist, which it serves.
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  // Every package goes into the file, so that a container needs nothing but it, the app and Node.
  ssr: { noExternal: true },
  build: {
    ssr: 'src/room/main.ts',
    target: 'node24',
    outDir: 'dist-room',
    rolldownOptions: {
      output: { entryFileNames: 'answerable-room.mjs', codeSplitting: false, banner: '#!/usr/bin/env node' },
    },
  },
});
