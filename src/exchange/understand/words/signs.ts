/** Signs and words with which people tick a cell, or leave it unticked. */

const TICK = /^(?:[x✓✔☑✅•●*+■]\uFE0F?|[([]x[)\]]|1|yes|y|ja|oui|s[ií]|sim|true)$/iu;
const UNTICKED = /^(?:[o0✗✘☐□○❌⨯]\uFE0F?|[[(]\s?[)\]]|no|n|nein|non|não|nao|false)$/iu;

export function isTick(text: string): boolean {
  return TICK.test(text);
}

export function isUnticked(text: string): boolean {
  return UNTICKED.test(text);
}
