/** Asks the browser once, before Dexie opens the database, whether it had to throw damaged data away. */
import { withWatchdog } from './watchdog';

export interface Probe {
  /** False where the browser gives pages no database at all. */
  readonly usable: boolean;
  readonly existed: boolean;
  /** The browser's own words, where it says that data were lost. */
  readonly loss?: string | undefined;
}

export async function probeDatabase(name: string, engine?: IDBFactory): Promise<Probe> {
  try {
    const factory = engine ?? indexedDB;
    return await withWatchdog(ask(factory, name));
  } catch {
    return { usable: false, existed: false };
  }
}

function ask(factory: IDBFactory, name: string): Promise<Probe> {
  return new Promise((resolve, reject) => {
    let fresh = false;
    let loss: string | undefined;
    const request = factory.open(name);
    request.onupgradeneeded = (event) => {
      fresh = true;
      // Chromium says so on the first opening only.
      const { dataLoss, dataLossMessage } = event as { dataLoss?: string; dataLossMessage?: string };
      if (dataLoss === 'total') loss = dataLossMessage || 'The database was damaged.';
      // Asking must not create anything.
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      request.result.close();
      resolve({ usable: true, existed: true });
    };
    request.onerror = (event) => {
      // The error of the aborted upgrade; left alone it would reach the console.
      event.preventDefault();
      if (fresh) resolve({ usable: true, existed: false, loss });
      else reject(request.error);
    };
  });
}
