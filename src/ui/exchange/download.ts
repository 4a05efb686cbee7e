/** Hands a file to the browser's downloads. */

export function download(bytes: Uint8Array<ArrayBuffer>, fileName: string, mimeType: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: mimeType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the blob after the click; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
