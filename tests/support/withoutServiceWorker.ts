// A browser whose pages register no service worker. It fetches the whole build again in each new one, which takes as
// long as a journey; what it does is shown where it is the subject.
import type { BrowserContext } from '@playwright/test';

export async function withoutServiceWorker<Context extends BrowserContext>(
  context: Context,
): Promise<Context> {
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  return context;
}
