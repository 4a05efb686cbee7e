// The build of which no script asks to be compiled whole as it arrives (see readyAtOnce in vite.config.ts). A journey loads it
// often and calls a part of it: to compile the rest took two fifths of what a page load takes.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the server of the journeys puts it before the first one starts. */
export const COMPILED_WHEN_CALLED = 'node_modules/.cache/compiled-when-called';

const AT_ONCE = '//# allFunctionsCalledOnLoad\n';

export function copyCompiledWhenCalled(): void {
  rmSync(COMPILED_WHEN_CALLED, { recursive: true, force: true });
  cpSync('dist', COMPILED_WHEN_CALLED, { recursive: true });
  const assets = join(COMPILED_WHEN_CALLED, 'assets');
  for (const name of readdirSync(assets).filter((file) => file.endsWith('.js'))) {
    const text = readFileSync(join(assets, name), 'utf8');
    if (text.startsWith(AT_ONCE)) writeFileSync(join(assets, name), text.slice(AT_ONCE.length));
  }
}
