/** Who waives, so that nobody types their own name twice. Kept on this device, never in a matrix of its own accord. */

const KEY = 'answerable-who';

export function rememberedName(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    // Some private windows refuse local storage; the name is then typed each time.
    return '';
  }
}

export function rememberName(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // It is in the waiver itself; only the convenience is lost.
  }
}
