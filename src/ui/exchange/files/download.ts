/** Hands a file to the browser's downloads, and says so: what the browser does with it, and where, it tells no page. */
import { notify } from '../../parts/Toast';

export function download(content: Blob | Uint8Array<ArrayBuffer>, fileName: string, mimeType: string): void {
  const file = content instanceof Blob ? content : new Blob([content], { type: mimeType });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the blob after the click; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  notify({ message: `“${fileName}” was handed to your browser’s downloads.` });
}
