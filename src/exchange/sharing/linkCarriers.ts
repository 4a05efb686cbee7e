/** How long a link may be on its way. What was measured and where the rest is written stands in docs/links.md. */
export interface LinkCarrier {
  readonly name: string;
  /** Characters of the longest link that we rely on it to carry whole. */
  readonly most: number;
}

export const LINK_CARRIERS: readonly LinkCarrier[] = [
  { name: 'Outlook for Windows and some other mail programs', most: 2_000 },
  { name: 'Slack', most: 4_000 },
  { name: 'Microsoft Teams', most: 14_000 },
  { name: 'Pasting into the address bar of Chrome or Edge', most: 32_000 },
];

/** Those that may cut a link of this length or refuse it. */
export function doubtfulCarriers(characters: number): readonly LinkCarrier[] {
  return LINK_CARRIERS.filter(({ most }) => characters > most);
}
