// The server of the journeys: `node tests/support/serve.ts <port> [--compiled-when-called]`.
import { serveBuild } from './serveBuild.ts';

const [port, ...flags] = process.argv.slice(2);
const compiledWhenCalled = flags.includes('--compiled-when-called');

serveBuild(() => 'dist', { compiledWhenCalled }).listen(Number(port), '127.0.0.1');
