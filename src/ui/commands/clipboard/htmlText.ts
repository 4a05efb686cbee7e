/** The text of a piece of HTML without tags, as a browser would show it: spaces run together, `<br>` is a line break. */

const NAMED: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

export function textFromHtml(html: string): string {
  return html
    .replace(/[ \t\r\n]+/g, ' ')
    .split('<br>')
    .map((line) => decoded(line).replace(/^ +| +$/g, ''))
    .join('\n')
    .replace(/\n$/, '')
    .replaceAll('\u00a0', ' ')
    .trim();
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{1,20}));/g, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    if (code === undefined) return NAMED[name as string] ?? whole;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
