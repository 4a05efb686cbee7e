/** The codes that occur in what is written, and one sentence about what a file leaves open. */
import type { Code, Scheme } from '../../domain/matrix/scheme/scheme';
import type { ExportedGap } from '../contract/codec';
import type { Outline } from './outline';

export function codesUsed(scheme: Scheme, { sections }: Outline): readonly Code[] {
  const used = new Set<string>();
  for (const { rows } of sections)
    for (const { cells } of rows) for (const { codes } of cells) for (const letter of codes) used.add(letter);
  // An empty matrix is explained all the same.
  return used.size === 0 ? scheme.codes : scheme.codes.filter(({ letter }) => used.has(letter));
}

export const SEVERITY_WORDS: { readonly [severity in ExportedGap['severity']]: string } = {
  must: 'Must fix',
  should: 'Should fix',
  look: 'Worth a look',
};
