// Serves a build as a static host would, with the headers of its _headers. The same files also answer under
// /some/folder/, because the build must work from any path.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

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

/**
 * `folder` is asked at each request: another one is a new build under the same address. `assetsKept`: the browser keeps what
 * has the hash of its content in its name, and asks for it once.
 */
export function serveBuild(folder: () => string, { assetsKept = false } = {}): Server {
  return createServer((request, response) => {
    const dist = resolve(folder());
    const headers = headersOf(dist);
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const asked = decodeURIComponent(pathname).replace(/^\/some\/folder\//, '/');
    const file = join(dist, asked.endsWith('/') ? `${asked}index.html` : asked);
    try {
      if (!file.startsWith(dist + sep)) throw new Error('outside of the build');
      const body = readFileSync(file);
      const kind = kinds[extname(file)] ?? 'application/octet-stream';
      const kept = assetsKept && asked.startsWith('/assets/');
      const caching = kept ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.writeHead(200, { ...headers, 'Content-Type': kind, 'Cache-Control': caching }).end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
}

const known = new Map<string, Record<string, string>>();

function headersOf(dist: string): Record<string, string> {
  const headers =
    known.get(dist) ??
    Object.fromEntries(
      readFileSync(join(dist, '_headers'), 'utf8')
        .split('\n')
        .flatMap((line) => {
          const found = /^ {2}([\w-]+): (.+)$/.exec(line);
          return found?.[1] && found[2] ? [[found[1], found[2]] as const] : [];
        }),
    );
  known.set(dist, headers);
  return headers;
}
