/** Names are text: what Markdown or HTML would read as a sign is written so that it shows as itself, on one line. */
export function markdownLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`)
    .replace(/&/g, '&amp;');
}
