// The second copies that the app keeps in the files of the page itself.
import type { Page } from '@playwright/test';

export function copiesIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const names: string[] = [];
    try {
      const folder = await root.getDirectoryHandle('answerable');
      for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
        names.push(name);
    } catch {
      // Nothing has been copied yet.
    }
    return names;
  });
}
