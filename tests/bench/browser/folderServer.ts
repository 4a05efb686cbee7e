// Serves folders on one origin, plainly: the bench measures grids, not hosts.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const KINDS: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export interface FolderServer {
  readonly origin: string;
  close(): void;
}

/** `folders` by the path they answer under: `{ '/app/': 'dist' }`. With `gzip` every file is sent packed. */
export async function serveFolders(
  folders: { readonly [path: string]: string },
  { gzip = false } = {},
): Promise<FolderServer> {
  const packed = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const under = Object.keys(folders).find((path) => pathname.startsWith(path));
    const folder = resolve(folders[under ?? ''] ?? '.');
    const asked = decodeURIComponent(pathname.slice(under?.length ?? 0));
    const file = join(folder, asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked);
    try {
      if (!under || !file.startsWith(folder + sep)) throw new Error('outside of the folders');
      const body = packed.get(file) ?? (await readFile(file));
      const sent = gzip ? (packed.get(file) ?? gzipSync(body)) : body;
      if (gzip) packed.set(file, sent);
      response
        .writeHead(200, {
          'Content-Type': KINDS[extname(file)] ?? 'application/octet-stream',
          ...(gzip ? { 'Content-Encoding': 'gzip' } : {}),
        })
        .end(sent);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
