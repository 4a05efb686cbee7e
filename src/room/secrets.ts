/** Secrets of links: made here, handed out once, kept as hashes. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export const ACCESSES = ['edit', 'suggest', 'view'] as const;
export type Access = (typeof ACCESSES)[number];
export type Links = { readonly [access in Access]: string };
export type Hashes = { readonly [access in Access]: Uint8Array };

export const newRoomId = (): string => randomBytes(12).toString('base64url');
const newSecret = (): string => randomBytes(16).toString('base64url');
const hashOf = (secret: string): Uint8Array => createHash('sha256').update(secret).digest();

export function newLinks(): { readonly links: Links; readonly hashes: Hashes } {
  const links = { edit: newSecret(), suggest: newSecret(), view: newSecret() };
  const { edit, suggest, view } = links;
  return { links, hashes: { edit: hashOf(edit), suggest: hashOf(suggest), view: hashOf(view) } };
}

/** What a secret opens. All three are compared, and each in constant time. */
export function accessOf(secret: string, hashes: Hashes): Access | undefined {
  const given = hashOf(secret);
  return ACCESSES.filter((access) => timingSafeEqual(given, hashes[access])).at(0);
}
