/** Asks the browser once, before Dexie opens the database, whether it had to throw damaged data away. */
import { StorageSilent, whyNotOpened } from './faults';
import { withWatchdog } from './watchdog';

export type Probe =
  /** `loss`: the browser says that it had to throw away all that was stored. */
  | { readonly kind: 'usable'; readonly loss?: boolean | undefined }
  /** No answer yet: another tab may be in the way. */
  | { readonly kind: 'silent' }
  /** The browser gives pages no database, or this one cannot be opened at all. */
  | { readonly kind: 'unusable'; readonly reason: string };

export async function probeDatabase(name: string, engine?: IDBFactory, patience?: number): Promise<Probe> {
  try {
    // Reading the property throws where the browser forbids storage.
    const factory = engine ?? (globalThis as { indexedDB?: IDBFactory }).indexedDB;
    if (!factory) return { kind: 'unusable', reason: 'This browser does not offer storage to web pages.' };
    return await withWatchdog(ask(factory, name), patience);
  } catch (error) {
    if (error instanceof StorageSilent) return { kind: 'silent' };
    return { kind: 'unusable', reason: whyNotOpened(error) };
  }
}

function ask(factory: IDBFactory, name: string): Promise<Probe> {
  return new Promise((resolve, reject) => {
    let fresh = false;
    let loss = false;
    const request = factory.open(name);
    request.onupgradeneeded = (event) => {
      fresh = true;
      // Chromium says so on the first opening only.
      loss = (event as { dataLoss?: string }).dataLoss === 'total';
      // Asking must not create anything.
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      request.result.close();
      resolve({ kind: 'usable' });
    };
    request.onerror = (event) => {
      // The error of the aborted upgrade; left alone it would reach the console.
      event.preventDefault();
      if (fresh) resolve({ kind: 'usable', loss });
      else reject(request.error);
    };
  });
}
