/** A text as part of a link, and back: compressed, and of characters that no program changes. */
import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { BOUNDS, FileRefused, refuseAbove } from '../contract/bounds';
import { DamagedData, inflatedRaw } from '../texts/inflate';

export function packText(text: string): string {
  return base64url(deflateSync(strToU8(text), { level: 9 }));
}

/** The text that was packed. A link that ends too early is the one fault that people can do something about. */
export function unpackText(packed: string): string {
  refuseAbove('This link has', 'characters', packed.length, BOUNDS.linkReadCharacters);
  if (!/^[A-Za-z0-9_-]+$/.test(packed)) throw damaged();
  try {
    return strFromU8(inflatedRaw(bytesFrom(packed), BOUNDS.linkInflatedBytes, 'This link'));
  } catch (error) {
    throw error instanceof DamagedData ? damaged() : error;
  }
}

export function damaged(): FileRefused {
  return new FileRefused(
    'This link is damaged or incomplete. Email and chat programs often cut long links. Ask for the link again, or for a file.',
  );
}

function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return btoa(binary)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/={1,2}$/, '');
}

function bytesFrom(packed: string): Uint8Array {
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    throw damaged();
  }
}
