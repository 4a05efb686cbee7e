/** Serves the built app, with the mark in its page that says: rooms are to be had here. */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const KINDS: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A static build has no such mark, so it asks nobody for a room. */
export const MARK = '<meta name="answerable-rooms" content="1" />';

// Files whose names hold a hash of what is in them: under such a name there is never anything else.
const KEPT = 'public, max-age=31536000, immutable';

export type ServePage = (pathname: string, host: string, response: ServerResponse) => void;

export function pagesOf(folder: string): ServePage {
  const root = resolve(folder);
  const assets = join(root, 'assets') + sep;
  const told = contentOf(join(root, '_headers'));
  if (!told) {
    throw new Error(
      `There is no built app in ${root}. Build it with “npm run build”, or say with --pages where it is.`,
    );
  }
  const headers = headersOf(told.toString('utf8'));
  return (pathname, host, response) => {
    const file = join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const body = file.startsWith(root + sep) ? contentOf(file) : undefined;
    if (!body) {
      response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end('There is nothing here.');
      return;
    }
    const isPage = file === join(root, 'index.html');
    const type = {
      'Content-Type': KINDS[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': file.startsWith(assets) ? KEPT : 'no-cache',
    };
    response
      .writeHead(200, { ...withSockets(headers, host), ...type })
      .end(isPage ? body.toString('utf8').replace('<head>', `<head>${MARK}`) : body);
  };
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function headersOf(text: string): { readonly [name: string]: string } {
  const lines = text.split('\n').map((line) => /^ {2}([\w-]+): (.+)$/.exec(line));
  return Object.fromEntries(lines.flatMap((found) => (found?.[1] && found[2] ? [[found[1], found[2]]] : [])));
}

/** Older Safari does not count a socket of the same address as `'self'`. */
function withSockets(headers: { readonly [name: string]: string }, host: string) {
  const name = 'Content-Security-Policy';
  const isHost = /^[\w.:[\]-]+$/.test(host);
  const sockets = isHost ? `connect-src 'self' ws://${host} wss://${host};` : "connect-src 'self';";
  return { ...headers, [name]: (headers[name] ?? '').replace("connect-src 'self';", sockets) };
}
