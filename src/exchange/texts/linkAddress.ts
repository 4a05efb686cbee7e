/** Addresses of links: what a cell shows is only what a link is called. */

/** Characters of an address that are kept. */
const LONGEST = 2_000;

/** Places inside the same page, and what runs instead of leading somewhere. */
const NO_ADDRESS = /^(?:#|(?:javascript|vbscript|data|blob|about):|$)/i;

/** The address as it is kept; undefined where it leads nowhere outside its page. */
export function linkAddress(written: string): string | undefined {
  const address = written.replace(/[\s\p{Cc}]+/gu, '').slice(0, LONGEST);
  return NO_ADDRESS.test(address) ? undefined : address;
}

/** The addresses that the text of a cell does not show itself, each once; undefined where there is none. */
export function hiddenAddresses(text: string, written: readonly string[]): readonly string[] | undefined {
  if (written.length === 0) return undefined;
  const addresses = written.flatMap((one) => linkAddress(one) ?? []);
  const hidden = [...new Set(addresses)].filter((address) => !text.includes(address));
  return hidden.length > 0 ? hidden : undefined;
}
