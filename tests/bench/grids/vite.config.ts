import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { readyAtOnce } from '../../../vite.config.ts';

// The other grids bring packages of their own; React is one for all of them, this folder's.
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  // Ours is made ready while it arrives, as the app has it.
  plugins: [react(), readyAtOnce('answerable')],
  resolve: { dedupe: ['react', 'react-dom'] },
  build: {
    outDir: '../../../dist-bench',
    emptyOutDir: true,
    rolldownOptions: { input: 'tests/bench/grids/grids.html' },
    target: 'es2023',
    modulePreload: false,
  },
});
