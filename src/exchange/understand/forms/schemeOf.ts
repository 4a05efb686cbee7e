/** The scheme that a file is read in: its own where it carries one, the one that a person chose, else what its cells and legend say. */
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import { schemeList } from '../../../domain/matrix/schemeList';
import type { Source } from '../../contract/source';
import { chooseScheme, type SchemeEvidence } from '../letters/schemeChoice';
import type { Corrections } from '../reading/corrections';
import { longScheme } from './exactLong';
import { exactScheme } from './exactScheme';
import type { Candidate } from './tableReadings';

export function schemeOf(
  source: Source,
  candidates: readonly Candidate[],
  legendScheme: Scheme | undefined,
  corrections: Corrections,
  evidence: () => SchemeEvidence,
): Scheme {
  if (source.own === 'long') return longScheme(candidates[0]?.table.rows ?? []);
  if (source.own) return exactScheme(candidates[0]?.table.rows ?? []);
  const asked = schemeList.find(({ id }) => id === corrections.schemeId);
  if (asked) return asked;
  if (legendScheme && corrections.schemeId === legendScheme.id) return legendScheme;
  return chooseScheme(evidence());
}

/** A sign stands where the file has one: nobody who wrote “■” looks for the letter that it was given. */
export function lettersAsWritten({ codes }: Scheme, tokens: ReadonlyMap<string, string>): string {
  const signs = new Map(
    [...tokens].flatMap(([token, letter]) => ([...token].length === 1 ? [[letter, token]] : [])),
  );
  return codes.map(({ letter }) => signs.get(letter) ?? letter).join(', ');
}
