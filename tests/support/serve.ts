// The server of a build: `node tests/support/serve.ts <port> [--for-journeys]`.
import { COMPILED_WHEN_CALLED, copyCompiledWhenCalled } from './compiledWhenCalled.ts';
import { serveBuild } from './serveBuild.ts';

const [port, ...flags] = process.argv.slice(2);
const forJourneys = flags.includes('--for-journeys');
if (forJourneys) copyCompiledWhenCalled();

serveBuild(() => (forJourneys ? COMPILED_WHEN_CALLED : 'dist'), { assetsKept: forJourneys }).listen(
  Number(port),
  '127.0.0.1',
);
