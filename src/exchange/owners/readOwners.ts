/** A file about owners, of either form: the bounds first, then what it looks like. */

import { withoutControls } from '../../domain/matrix/plainText';
import { BOUNDS, FileRefused, refuseFileAbove } from '../contract/bounds';
import { isProbablyText } from '../tables/sniff';
import { decodeText } from '../texts/text';
import { codeownersFacts } from './codeownersFacts';
import type { OwnerFacts } from './ownerFacts';

export interface OwnersFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function readOwners({ name, bytes }: OwnersFile): Promise<OwnerFacts> {
  refuseFileAbove(bytes.length, BOUNDS.ownersBytes);
  if (bytes.length === 0) throw new FileRefused('This file is empty.');
  if (!isProbablyText(bytes))
    throw new FileRefused('This file is not text, so it cannot be a CODEOWNERS file or a catalog.');
  const text = withoutControls(decodeText(bytes).text);
  if (text.trim() === '') throw new FileRefused('This text is empty.');
  if (!looksLikeYaml(name, text)) return codeownersFacts(text);
  // Most people never open a catalog, so its reader comes when one does.
  const { catalogFacts } = await import('./catalogFacts');
  return catalogFacts(text);
}

function looksLikeYaml(name: string, text: string): boolean {
  return /\.ya?ml$/i.test(name) || /^(apiVersion|kind|metadata)\s*:/m.test(text);
}
