/** HTML and SVG as text, put together from escaped parts only. */

export function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids control characters.
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;')
  );
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
