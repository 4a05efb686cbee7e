/** Puts text on the clipboard; HTML as such too, so that it pastes as a table. */

export const COPY_BLOCKED = 'The browser blocked copying. Allow clipboard access for this page.';

export async function copyToClipboard(text: string, isHtml: boolean): Promise<void> {
  if (!isHtml || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  const blob = (type: string) => new Blob([text], { type });
  return navigator.clipboard.write([
    new ClipboardItem({ 'text/html': blob('text/html'), 'text/plain': blob('text/plain') }),
  ]);
}
