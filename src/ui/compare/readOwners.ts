/** Suggestions of a CODEOWNERS or catalog file; undefined for any other file. */
import type { Offer } from '../../domain/compare/offer';
import { idFromBytes, type NewId } from '../../domain/matrix/ids';
import type { Matrix } from '../../domain/matrix/matrix';
import { suggestionsFrom } from '../../exchange/owners/suggestions';
import { isProbablyText } from '../../exchange/tables/sniff';
import { decodeText } from '../../exchange/tables/text';

/** Such files are small; a larger one is something else. */
const MOST_BYTES = 1024 * 1024;

const newId: NewId = () => idFromBytes(crypto.getRandomValues(new Uint8Array(12)));

export async function readOwners(file: File, matrix: Matrix): Promise<readonly Offer[] | undefined> {
  if (file.size > MOST_BYTES) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isProbablyText(bytes)
    ? suggestionsFrom(file.name, decodeText(bytes).text, matrix, newId)
    : undefined;
}
