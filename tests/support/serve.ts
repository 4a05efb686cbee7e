// Serves dist as a static host would, with the headers of dist/_headers. The same files also answer under
// /some/folder/, because the build must work from any path.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const dist = resolve('dist');
const port = Number(process.argv[2]);
const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const headers = Object.fromEntries(
  readFileSync(join(dist, '_headers'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const found = /^ {2}([\w-]+): (.+)$/.exec(line);
      return found?.[1] && found[2] ? [[found[1], found[2]] as const] : [];
    }),
);

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const asked = decodeURIComponent(pathname).replace(/^\/some\/folder\//, '/');
  const file = join(dist, asked.endsWith('/') ? `${asked}index.html` : asked);
  try {
    if (!file.startsWith(dist + sep)) throw new Error('outside of dist');
    const body = readFileSync(file);
    const kind = kinds[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { ...headers, 'Content-Type': kind, 'Cache-Control': 'no-cache' }).end(body);
  } catch {
    response.writeHead(404, headers).end();
  }
}).listen(port, '127.0.0.1');
