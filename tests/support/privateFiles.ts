// The second copies that the app keeps in the files of the page itself.
import type { Page } from '@playwright/test';

export async function copiesIn(page: Page): Promise<readonly string[]> {
  return (await copies(page)).map(({ name }) => name);
}

/** When a copy was written last, in milliseconds since 1970; 0 where there is none. */
export async function lastCopyAt(page: Page): Promise<number> {
  return Math.max(0, ...(await copies(page)).map(({ at }) => at));
}

function copies(page: Page): Promise<readonly { readonly name: string; readonly at: number }[]> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const found: { name: string; at: number }[] = [];
    try {
      const folder = await root.getDirectoryHandle('answerable');
      const entries = (folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }).values();
      for await (const entry of entries)
        found.push({ name: entry.name, at: (await entry.getFile()).lastModified });
    } catch {
      // Nothing has been copied yet, or it is being written.
    }
    return found;
  });
}
