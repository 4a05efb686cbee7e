// `npm run trust -- [folder] [--all] [--held-out]`: how far findings can be trusted, on phrases and matrices judged beforehand. The folder may
// hold `matrices/` and `cases/findings/`; what is not there is left out and said.
import { createServer } from 'vite';

const server = await createServer({
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { report } = await server.ssrLoadModule('/tests/trust/report/report.ts');
  const [folder] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  await report({ folder, all: process.argv.includes('--all'), heldOut: process.argv.includes('--held-out') });
} finally {
  await server.close();
}
