/** The little Markdown that reports and call sheets need. Names are text: nothing in them may become markup. */

export function heading(level: number, text: string): string {
  return `${'#'.repeat(level)} ${inline(text)}`;
}

/** On one line, with everything that Markdown reads as markup taken as it is. */
export function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inline).join(' | ')} |`;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}

export function numbered(lines: readonly string[]): string {
  return lines.map((line, place) => `${place + 1}. ${line}`).join('\n');
}
