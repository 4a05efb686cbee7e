/** The name that the user of this device gave, so that it is asked for once. It is in no matrix until they do something. */

export interface OwnName {
  /** Empty while none was given. */
  read(): string;
  save(name: string): void;
}

// The name of earlier versions, which asked for it with a waiver.
const KEY = 'answerable-who';

/** Where the browser refuses to keep it, it lasts until the page is left. */
export function createOwnName(storage: () => Storage = () => localStorage): OwnName {
  let current: string | undefined;
  return {
    read() {
      try {
        current ??= storage().getItem(KEY) ?? '';
      } catch {
        // Some private windows refuse local storage.
      }
      return current ?? '';
    },
    save(name) {
      current = name.trim();
      try {
        storage().setItem(KEY, current);
      } catch {
        // It is in what was said under it; only the convenience is lost.
      }
    },
  };
}
