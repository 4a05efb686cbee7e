// The server of the journeys: `node tests/support/serve.ts <port>`.
import { serveBuild } from './serveBuild.ts';

serveBuild(() => 'dist').listen(Number(process.argv[2]), '127.0.0.1');
