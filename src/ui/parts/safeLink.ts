/** An address that may stand behind a link: of the web or of mail. Anything else, such as javascript:, is only text. */
export function safeLink(text: string | undefined): string | undefined {
  if (!text) return undefined;
  try {
    const { protocol, href } = new URL(text.trim());
    return ['https:', 'http:', 'mailto:'].includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
