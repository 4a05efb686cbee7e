/** Text made safe for a cell of a Markdown table, as GitHub and GitLab show it. */

export function markdownText(text: string): string {
  return text
    .replace(/[\\`*_[\]()!#~<>&|]/g, (mark) => `\\${mark}`)
    .replace(/\r\n?|[\n\u2028\u2029]/g, '<br>')
    .trim();
}

export function markdownRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
