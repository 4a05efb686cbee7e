// The page in which the journeys of a worker follow each other. A new one would start a process, fetch the build and compile
// it each time. Playwright's own `reuseContext` keeps a page too, but empties the browser's cache and with it what was
// compiled.
import type { Browser, BrowserContext, Disposable, Page } from '@playwright/test';

/** In pixels. */
export interface Window {
  readonly width: number;
  readonly height: number;
}

interface Asked {
  /** Of the app. */
  readonly address: string;
  readonly viewport: Window | null;
}

export interface KeptPage {
  /** A context with one page in which nothing of an earlier journey is left. */
  open(browser: Browser, asked: Asked): Promise<BrowserContext>;
}

interface Kept {
  readonly context: BrowserContext;
  readonly address: string;
  /** Takes back what the last journey added before the app or beside it. */
  readonly added: (() => Promise<void>)[];
}

export function createKeptPage(): KeptPage {
  let kept: Kept | undefined;
  return {
    async open(browser, asked) {
      // Of another origin there is nothing to keep.
      if (kept && kept.address !== asked.address) {
        await kept.context.close();
        kept = undefined;
      }
      if (!kept) {
        const added: Kept['added'] = [];
        kept = { context: await browser.newContext(), address: asked.address, added };
        noteAdded(kept.context, added);
        const page = await newPage(kept);
        if (asked.viewport) await page.setViewportSize(asked.viewport);
      } else await emptied(kept, asked);
      return kept.context;
    },
  };
}

async function newPage({ context, added }: Kept): Promise<Page> {
  const page = await context.newPage();
  noteScripts(page, added);
  return page;
}

/** What is asked of Chromium itself ends with the session that asked for it. */
function noteAdded(context: BrowserContext, added: Kept['added']): void {
  noteScripts(context, added);
  const asked = context.newCDPSession.bind(context);
  context.newCDPSession = async (of) => {
    const session = await asked(of);
    // The session of a page that was closed has ended.
    added.push(() => session.detach().catch(() => undefined));
    return session;
  };
}

function noteScripts(of: Pick<Page, 'addInitScript'>, added: Kept['added']): void {
  const asked = of.addInitScript.bind(of);
  of.addInitScript = async (...given: Parameters<typeof asked>): Promise<Disposable> => {
    const script = await asked(...given);
    added.push(() => script.dispose());
    return script;
  };
}

// What journeys listen to. Playwright itself listens to more.
const HEARD = ['dialog', 'request', 'response', 'websocket', 'download', 'load', 'console', 'pageerror'];

async function emptied(kept: Kept, { address, viewport }: Asked): Promise<void> {
  const { context, added } = kept;
  const [first, ...others] = context.pages();
  for (const page of others) await page.close();
  for (const takeBack of added.splice(0)) await takeBack();
  await context.setOffline(false);
  const page = first ?? (await newPage(kept));
  for (const event of HEARD) page.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // Nothing of the app runs here, and in the same process, which keeps what it compiled.
  await page.goto('./icon.svg');
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(address);
  // Databases, private files, caches, cookies and settings.
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await page.evaluate(() => sessionStorage.clear());
  await page.emulateMedia({ media: null, colorScheme: 'light' });
  if (viewport) await page.setViewportSize(viewport);
  await page.mouse.move(-1, -1);
}
