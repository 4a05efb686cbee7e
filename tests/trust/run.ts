// `npm run trust [folder]`: how far findings can be trusted, on phrases and matrices judged beforehand. The folder may
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
  await report(process.argv[2], process.argv.includes('--all'));
} finally {
  await server.close();
}
