/** Puts text on the clipboard and says so, or says why not. */
import { COPY_BLOCKED } from '../../exchange/files/clipboard';
import { notify } from '../../parts/Toast';

export async function copyText(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify({ message: `Copied ${what}.` });
  } catch {
    notify({ message: COPY_BLOCKED, urgent: true });
  }
}
