/** HTML and SVG as text, put together from escaped parts only. */

// The control characters that XML cannot hold.
const FORBIDDEN = /[^\P{Cc}\t\n\r\u007F-\u009F]/gu;

export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

type Attributes = { readonly [name: string]: string | number | undefined };

/** `content` is markup that was made here; text goes through `escaped` first. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escaped(String(value))}"`)
    .join('');
  return `<${name}${written}>${content}</${name}>`;
}

export function linesOf(text: string): string {
  return escaped(text).replace(/\r\n?|\n/g, '<br>');
}
