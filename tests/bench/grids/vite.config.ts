import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The other grids bring packages of their own; React is one for all of them, this folder's.
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  resolve: { dedupe: ['react', 'react-dom'] },
  build: {
    outDir: '../../../dist-bench',
    emptyOutDir: true,
    rolldownOptions: { input: 'tests/bench/grids/grids.html' },
    target: 'es2023',
    modulePreload: false,
  },
});
